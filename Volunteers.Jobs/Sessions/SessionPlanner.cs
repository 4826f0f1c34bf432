using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Volunteers.Data;
using Volunteers.Data.Messaging;
using Volunteers.Jobs.Mail;
using Volunteers.Jobs.Scheduling;

namespace Volunteers.Jobs.Sessions;

/// <summary>Reminds those who are expected at sessions of programmes and courses, and tells of programme sessions that are called off.</summary>
public sealed class SessionPlanner(IOptions<JobsOptions> options, TimeProvider clock) : IPlanner
{
    /// <summary>What is older was missed for good, and nobody is told of it any more.</summary>
    private static readonly TimeSpan LookBack = TimeSpan.FromDays(1);

    public async Task<IReadOnlyList<DueMessage>> DueAsync(
        VolunteersDbContext db, IReadOnlyCollection<(Topic Topic, int Id)>? changed, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        return
        [
            .. await OfProgrammesAsync(db, changed.Of(Topic.ProgrammeSession), now, cancellationToken),
            .. await OfCoursesAsync(db, changed.Of(Topic.CohortSession), now, cancellationToken),
        ];
    }

    private async Task<IEnumerable<DueMessage>> OfProgrammesAsync(VolunteersDbContext db, int[]? only, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (only is [])
        {
            return [];
        }

        var before = options.Value.SessionReminders;
        var (since, until) = (now - LookBack, now + Horizon(before));
        var places = await db.RotaPlaces.AsNoTrackingWithIdentityResolution()
            .Where(p => p.Volunteer.ErasedAt == null && (only == null || only.Contains(p.ProgrammeSessionId))
                && ((p.Session.StartsAt > since && p.Session.StartsAt < until) || (p.Session.StartsAt > now && p.Session.CancelledAt > since)))
            .Include(p => p.Assignment)
            .Include(p => p.Session.Programme.Centre)
            .OrderBy(p => p.Session.StartsAt).ThenBy(p => p.Id)
            .ToListAsync(cancellationToken);
        return places.SelectMany(place => SessionPlan.For(place, before, now));
    }

    private async Task<IEnumerable<DueMessage>> OfCoursesAsync(VolunteersDbContext db, int[]? only, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (only is [])
        {
            return [];
        }

        var before = options.Value.CourseReminders;
        var (since, until) = (now - LookBack, now + Horizon(before));
        var sessions = await db.CohortSessions.AsNoTrackingWithIdentityResolution()
            .Where(s => s.StartsAt > since && s.StartsAt < until && s.Cohort.CancelledAt == null && (only == null || only.Contains(s.Id)))
            .Include(s => s.Cohort.Centre)
            .Include(s => s.Cohort.Places.Where(p => p.Volunteer.ErasedAt == null)).ThenInclude(p => p.Steps)
            .OrderBy(s => s.StartsAt).ThenBy(s => s.Id)
            .AsSplitQuery()
            .ToListAsync(cancellationToken);
        return from session in sessions
               from place in session.Cohort.Places
               from row in SessionPlan.For(session, place, before, now)
               select row;
    }

    // a day more, because whole days before a clock change are an hour longer
    private static TimeSpan Horizon(IReadOnlyCollection<int> minutes) => TimeSpan.FromMinutes(minutes.DefaultIfEmpty(0).Max()) + TimeSpan.FromDays(1);
}
