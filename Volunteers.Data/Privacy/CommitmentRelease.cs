using Microsoft.EntityFrameworkCore;
using Volunteers.Data.Policies;
using Volunteers.Data.Programmes;
using Volunteers.Data.Training;

namespace Volunteers.Data.Privacy;

/// <summary>Ends what lies ahead of a person: assignments, places on the rota, invitations, and places on courses, which are offered on.</summary>
internal static class CommitmentRelease
{
    /// <summary>Does not save. The cohorts have to be locked.</summary>
    public static async Task EndAsync(VolunteersDbContext db, int volunteerId, DateTimeOffset now, DateOnly today, CancellationToken cancellationToken)
    {
        foreach (var assignment in await db.Assignments.Where(a => a.VolunteerId == volunteerId && AssignmentFacts.Stands.Of(a)).ToListAsync(cancellationToken))
        {
            assignment.End(assignment.From > today ? assignment.From : today, null, now);
        }

        foreach (var place in await ComingAsync(db, volunteerId, now, cancellationToken))
        {
            place.CancelByVolunteer(now);
        }

        db.RemoveRange(await db.MeetingInvitations.Where(i => i.VolunteerId == volunteerId && i.Meeting.StartsAt > now).ToListAsync(cancellationToken));
        var cohorts = await db.Cohorts
            .Where(c => c.CancelledAt == null && c.Places.Any(p => p.VolunteerId == volunteerId))
            .Include(c => c.Sessions).Include(c => c.Places).ThenInclude(p => p.Steps)
            .AsSplitQuery()
            .ToListAsync(cancellationToken);
        var settings = cohorts.Count == 0 ? [] : await db.PolicySettings.AsNoTracking().Select(s => new { s.CentreId, s.Key, s.Value }).ToListAsync(cancellationToken);
        foreach (var cohort in cohorts.Where(c => c.Sessions.Any(s => s.EndsAt > now)))
        {
            var place = cohort.Places.First(p => p.VolunteerId == volunteerId);
            if (place.Status is not (PlaceStatus.Completed or PlaceStatus.Withdrawn or PlaceStatus.Declined or PlaceStatus.Lapsed))
            {
                var policy = Policy.Of(settings.Select(s => (s.CentreId, s.Key, s.Value)), [], cohort.CentreId);
                cohort.Withdraw(place, null, now, TimeSpan.FromDays(policy.Of(PolicyKeys.OfferAnswerDays)));
            }
        }
    }

    /// <summary>The person's places at sessions that are still to come and not cancelled.</summary>
    public static Task<List<RotaPlace>> ComingAsync(VolunteersDbContext db, int volunteerId, DateTimeOffset now, CancellationToken cancellationToken) =>
        db.RotaPlaces
            .Where(r => r.VolunteerId == volunteerId && r.Session.StartsAt > now && r.Session.CancelledAt == null && RotaPlaceFacts.Counts.Of(r))
            .Include(r => r.Session).ThenInclude(s => s.Programme)
            .OrderBy(r => r.Session.StartsAt)
            .ToListAsync(cancellationToken);
}
