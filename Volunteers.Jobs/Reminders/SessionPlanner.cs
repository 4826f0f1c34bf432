using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Volunteers.Data;
using Volunteers.Data.Messaging;
using Volunteers.Data.People;
using Volunteers.Jobs.Mail;
using Volunteers.Jobs.Scheduling;

namespace Volunteers.Jobs.Reminders;

/// <summary>Reminds those who are expected at sessions of programmes and courses, and tells of programme sessions that are called off.</summary>
public sealed class SessionPlanner(IOptions<JobsOptions> options, TimeProvider clock) : IPlanner
{
    /// <summary>What is older was missed for good, and nobody is told of it any more.</summary>
    private static readonly TimeSpan LookBack = TimeSpan.FromDays(1);

    public async Task<int> PlanAsync(VolunteersDbContext db, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var wanted = new List<(Volunteer Volunteer, int CentreId, DueMessage Due)>();
        await AddSessionsAsync(db, wanted, now, cancellationToken);
        await AddCourseSessionsAsync(db, wanted, now, cancellationToken);
        if (wanted.Count == 0)
        {
            return 0;
        }

        string[] occasions = [.. wanted.Select(w => w.Due.Occasion).Distinct()];
        var known = (await db.Messages
                .Where(m => occasions.Contains(m.Occasion))
                .Select(m => new { m.Recipient, m.Kind, m.Occasion })
                .ToListAsync(cancellationToken))
            .Select(m => (m.Recipient, m.Kind, m.Occasion))
            .ToHashSet();
        var added = 0;
        foreach (var (volunteer, centreId, due) in wanted.Where(w => known.Add(($"v:{w.Volunteer.Id}", w.Due.Kind, w.Due.Occasion))))
        {
            var message = Message.ForVolunteer(due.Kind, due.Occasion, volunteer, centreId, due.DueAt, now);
            if (due.SkipReason is { } reason)
            {
                message.Skip(reason);
            }

            db.Messages.Add(message);
            added++;
        }

        await db.SaveChangesAsync(cancellationToken);
        return added;
    }

    private async Task AddSessionsAsync(
        VolunteersDbContext db, List<(Volunteer Volunteer, int CentreId, DueMessage Due)> wanted, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var before = options.Value.SessionReminders;
        var (since, until) = (now - LookBack, now + Horizon(before));
        var places = await db.RotaPlaces
            .Where(p => p.Volunteer.ErasedAt == null
                && ((p.Session.StartsAt > since && p.Session.StartsAt < until) || (p.Session.StartsAt > now && p.Session.CancelledAt > since)))
            .Include(p => p.Volunteer)
            .Include(p => p.Assignment)
            .Include(p => p.Session.Programme.Centre)
            .OrderBy(p => p.Session.StartsAt).ThenBy(p => p.Id)
            .ToListAsync(cancellationToken);
        wanted.AddRange(places.SelectMany(p => SessionPlan.For(p, before, now).Select(due => (p.Volunteer, p.Session.Programme.CentreId, due))));
    }

    private async Task AddCourseSessionsAsync(
        VolunteersDbContext db, List<(Volunteer Volunteer, int CentreId, DueMessage Due)> wanted, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var before = options.Value.CourseReminders;
        var (since, until) = (now - LookBack, now + Horizon(before));
        var sessions = await db.CohortSessions
            .Where(s => s.StartsAt > since && s.StartsAt < until && s.Cohort.CancelledAt == null)
            .Include(s => s.Cohort.Centre)
            .Include(s => s.Cohort.Places).ThenInclude(p => p.Steps)
            .Include(s => s.Cohort.Places).ThenInclude(p => p.Volunteer)
            .OrderBy(s => s.StartsAt).ThenBy(s => s.Id)
            .AsSplitQuery()
            .ToListAsync(cancellationToken);
        wanted.AddRange(
            from session in sessions
            from place in session.Cohort.Places
            where place.Volunteer.ErasedAt is null
            from due in SessionPlan.For(session, place, before, now)
            select (place.Volunteer, session.Cohort.CentreId, due));
    }

    // a day more, because whole days before a clock change are an hour longer
    private static TimeSpan Horizon(IReadOnlyCollection<int> minutes) => TimeSpan.FromMinutes(minutes.DefaultIfEmpty(0).Max()) + TimeSpan.FromDays(1);
}
