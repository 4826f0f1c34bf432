using Microsoft.EntityFrameworkCore;
using Volunteers.Data;
using Volunteers.Data.Meetings;
using Volunteers.Data.Programmes;
using Volunteers.Data.Training;
using Volunteers.GraphQL.Querying.Rows;

namespace Volunteers.Api.People;

/// <summary>What volunteers are expected at: one statement finds it for many at once.</summary>
internal static class VolunteerEngagements
{
    /// <summary>How far ahead it looks.</summary>
    private static readonly TimeSpan Ahead = TimeSpan.FromDays(92);

    private static readonly Type[] Types = [typeof(ProgrammeSession), typeof(CohortSession), typeof(SupportMeeting)];

    /// <summary>What each of <paramref name="volunteers"/> is expected at from <paramref name="now"/> on, in order of time.</summary>
    public static async Task<ILookup<int, RowReference>> OfAsync(
        VolunteersDbContext db, IReadOnlyCollection<int> volunteers, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var until = now + Ahead;
        var sessions = db.RotaPlaces
            .Where(r => volunteers.Contains(r.VolunteerId) && RotaPlaceFacts.Counts.Of(r)
                && r.Session.CancelledAt == null && r.Session.EndsAt > now && r.Session.StartsAt < until)
            .Select(r => new { r.VolunteerId, At = r.Session.StartsAt, Type = 0, Key = r.ProgrammeSessionId });
        var courses = db.CohortPlaces
            .Where(p => volunteers.Contains(p.VolunteerId) && p.Cohort.CancelledAt == null
                && (CohortPlaceFacts.Status.Of(p) == PlaceStatus.Accepted || CohortPlaceFacts.Status.Of(p) == PlaceStatus.Attending))
            .SelectMany(p => p.Cohort.Sessions.Where(s => s.EndsAt > now && s.StartsAt < until), (p, s) => new { p.VolunteerId, At = s.StartsAt, Type = 1, Key = s.Id });
        var meetings = db.MeetingInvitations
            .Where(i => volunteers.Contains(i.VolunteerId) && i.Meeting.CancelledAt == null && i.Meeting.EndsAt > now && i.Meeting.StartsAt < until)
            .Select(i => new { i.VolunteerId, At = i.Meeting.StartsAt, Type = 2, Key = i.SupportMeetingId });
        var all = await sessions.Concat(courses).Concat(meetings).ToListAsync(cancellationToken);
        return all.OrderBy(e => e.At).ThenBy(e => e.Type).ThenBy(e => e.Key).ToLookup(e => e.VolunteerId, e => new RowReference(Types[e.Type], e.Key));
    }
}
