using Microsoft.EntityFrameworkCore;
using Volunteers.Data;
using Volunteers.Data.People;
using Volunteers.Data.Training;

namespace Volunteers.Api.People;

/// <summary>What volunteers are expected at, read for many at once: one statement for each of the three kinds, whoever asks.</summary>
internal static class VolunteerEngagements
{
    /// <summary>How far ahead it looks.</summary>
    private static readonly TimeSpan Ahead = TimeSpan.FromDays(92);

    /// <summary>What <paramref name="volunteers"/> are expected at from <paramref name="now"/> on, in order of time; in the volunteers' order.</summary>
    public static async Task<IReadOnlyList<IReadOnlyList<object>>> OfAsync(
        VolunteersDbContext db, IReadOnlyList<Volunteer> volunteers, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var keys = volunteers.Ids();
        var until = now + Ahead;
        var sessions = await db.RotaPlaces.AsNoTracking()
            .Where(r => keys.Contains(r.VolunteerId) && r.CancelledAt == null && r.ReplacedAt == null
                && r.Session.CancelledAt == null && r.Session.EndsAt > now && r.Session.StartsAt < until)
            .Select(r => new { r.VolunteerId, r.Session })
            .ToListAsync(cancellationToken);
        var places = await db.CohortPlaces.AsNoTracking()
            .Where(p => keys.Contains(p.VolunteerId) && p.Cohort.CancelledAt == null)
            .Select(p => new
            {
                p.VolunteerId,
                Status = p.Steps.OrderByDescending(s => s.At).ThenByDescending(s => s.Id).Select(s => s.Status).First(),
                Sessions = p.Cohort.Sessions.Where(s => s.EndsAt > now && s.StartsAt < until).ToList(),
            })
            .AsSingleQuery()
            .ToListAsync(cancellationToken);
        var meetings = await db.MeetingInvitations.AsNoTracking()
            .Where(i => keys.Contains(i.VolunteerId) && i.Meeting.CancelledAt == null && i.Meeting.EndsAt > now && i.Meeting.StartsAt < until)
            .Select(i => new { i.VolunteerId, i.Meeting })
            .ToListAsync(cancellationToken);

        var all = sessions.Select(s => (s.VolunteerId, At: s.Session.StartsAt, Thing: (object)s.Session))
            .Concat(places
                .Where(p => p.Status is PlaceStatus.Accepted or PlaceStatus.Attending)
                .SelectMany(p => p.Sessions, (p, s) => (p.VolunteerId, At: s.StartsAt, Thing: (object)s)))
            .Concat(meetings.Select(m => (m.VolunteerId, At: m.Meeting.StartsAt, Thing: (object)m.Meeting)));
        var byVolunteer = all.OrderBy(e => e.At).ToLookup(e => e.VolunteerId, e => e.Thing);
        return volunteers.Each<Volunteer, IReadOnlyList<object>>(volunteer => [.. byVolunteer[volunteer.Id]]);
    }
}
