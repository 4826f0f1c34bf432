using Microsoft.EntityFrameworkCore;
using Volunteers.Data;
using Volunteers.Data.Messaging;
using Volunteers.Data.People;
using Volunteers.Data.Policies;
using Volunteers.Data.Programmes;
using Volunteers.Jobs.Mail;

namespace Volunteers.Jobs.Sessions;

/// <summary>Reminds those who are expected at sessions of programmes and courses, and tells of programme sessions that are called off.</summary>
public sealed class SessionPlanner(PolicyBook policies, Suitability suitability, TimeProvider clock) : IPlanner
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

        var (since, until) = (now - LookBack, now + await HorizonAsync(db, PolicyKeys.SessionReminders, cancellationToken));
        var places = await db.RotaPlaces.AsNoTrackingWithIdentityResolution()
            .Where(p => p.Volunteer.ErasedAt == null && (only == null || only.Contains(p.ProgrammeSessionId))
                && ((p.Session.StartsAt > since && p.Session.StartsAt < until) || (p.Session.StartsAt > now && p.Session.CancelledAt > since)))
            .Include(p => p.Assignment)
            .Include(p => p.Session.Programme.Centre)
            .OrderBy(p => p.Session.StartsAt).ThenBy(p => p.Id)
            .ToListAsync(cancellationToken);
        var ready = await suitability.OfAllAsync(db, [.. places.Where(p => p.Counts).Select(Asked)], cancellationToken);
        var due = new List<DueMessage>();
        foreach (var place in places)
        {
            var policy = await policies.OfAsync(place.Session.Programme.CentreId, cancellationToken);
            due.AddRange(SessionPlan.For(place, !place.Counts || ready[Asked(place)].Ready, policy.Of(PolicyKeys.SessionReminders), now));
        }

        return due;
    }

    private static (int VolunteerId, int CentreId, DateOnly On) Asked(RotaPlace place) =>
        (place.VolunteerId, place.Session.Programme.CentreId, place.Session.Programme.Centre.Time.DateOf(place.Session.StartsAt));

    private async Task<IEnumerable<DueMessage>> OfCoursesAsync(VolunteersDbContext db, int[]? only, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (only is [])
        {
            return [];
        }

        var (since, until) = (now - LookBack, now + await HorizonAsync(db, PolicyKeys.CohortReminders, cancellationToken));
        var sessions = await db.CohortSessions.AsNoTrackingWithIdentityResolution()
            .Where(s => s.StartsAt > since && s.StartsAt < until && s.Cohort.CancelledAt == null && (only == null || only.Contains(s.Id)))
            .Include(s => s.Cohort.Centre)
            .Include(s => s.Cohort.Places.Where(p => p.Volunteer.ErasedAt == null
                && p.Volunteer.Enrolments.Any(e => EnrolmentStages.IsInvited.Of(EnrolmentFacts.Stage.Of(e))))).ThenInclude(p => p.Steps)
            .OrderBy(s => s.StartsAt).ThenBy(s => s.Id)
            .AsSplitQuery()
            .ToListAsync(cancellationToken);
        var due = new List<DueMessage>();
        foreach (var session in sessions)
        {
            var before = (await policies.OfAsync(session.Cohort.CentreId, cancellationToken)).Of(PolicyKeys.CohortReminders);
            due.AddRange(session.Cohort.Places.SelectMany(place => SessionPlan.For(session, place, before, now)));
        }

        return due;
    }

    /// <summary>How far ahead the first reminder of any centre may be due.</summary>
    private async Task<TimeSpan> HorizonAsync(VolunteersDbContext db, PolicyKey<IReadOnlyList<int>> key, CancellationToken cancellationToken)
    {
        var longest = (await policies.OfAsync(null, cancellationToken)).Of(key).DefaultIfEmpty(0).Max();
        foreach (var centreId in await db.PolicySettings.Where(s => s.Key == key.Name && s.CentreId != null).Select(s => s.CentreId).ToListAsync(cancellationToken))
        {
            longest = Math.Max(longest, (await policies.OfAsync(centreId, cancellationToken)).Of(key).DefaultIfEmpty(0).Max());
        }

        // a day more, because whole days before a clock change are an hour longer
        return TimeSpan.FromMinutes(longest) + TimeSpan.FromDays(1);
    }
}
