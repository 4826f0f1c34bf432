using Microsoft.EntityFrameworkCore;
using Volunteers.Data;
using Volunteers.Data.Meetings;
using Volunteers.Data.People;
using Volunteers.Data.Programmes;
using Volunteers.Data.Storage;
using Volunteers.Data.Training;
using Volunteers.GraphQL.Execution;

namespace Volunteers.Api.People;

/// <summary>What volunteers are expected at, read for many at once: one statement for each of the three kinds, whoever asks.</summary>
internal static class VolunteerEngagements
{
    /// <summary>How far ahead it looks.</summary>
    private static readonly TimeSpan Ahead = TimeSpan.FromDays(92);

    private static readonly PreparedPeriodQuery<OnRota> Sessions = new((db, volunteers, now, until) => db.RotaPlaces.AsNoTracking()
        .Where(r => volunteers.Contains(r.VolunteerId) && r.CancelledAt == null && r.ReplacedAt == null
            && r.Session.CancelledAt == null && r.Session.EndsAt > now && r.Session.StartsAt < until)
        .Select(r => new OnRota(r.VolunteerId, r.Session)));

    private static readonly PreparedPeriodQuery<OnCourse> Places = new((db, volunteers, now, until) => db.CohortPlaces.AsNoTracking()
        .Where(p => volunteers.Contains(p.VolunteerId) && p.Cohort.CancelledAt == null)
        .Select(p => new OnCourse(
            p.VolunteerId,
            p.Steps.OrderByDescending(s => s.At).ThenByDescending(s => s.Id).Select(s => s.Status).First(),
            p.Cohort.Sessions.Where(s => s.EndsAt > now && s.StartsAt < until).ToList()))
        .AsSingleQuery());

    private static readonly PreparedPeriodQuery<Invited> Meetings = new((db, volunteers, now, until) => db.MeetingInvitations.AsNoTracking()
        .Where(i => volunteers.Contains(i.VolunteerId) && i.Meeting.CancelledAt == null && i.Meeting.EndsAt > now && i.Meeting.StartsAt < until)
        .Select(i => new Invited(i.VolunteerId, i.Meeting)));

    /// <summary>What <paramref name="volunteers"/> are expected at from <paramref name="now"/> on, in order of time; in the volunteers' order.</summary>
    public static async Task<IReadOnlyList<IReadOnlyList<object>>> OfAsync(
        VolunteersDbContext db, IReadOnlyList<Volunteer> volunteers, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var keys = volunteers.Ids();
        var until = now + Ahead;
        var sessions = await Sessions.ToListAsync(db, keys, now, until, cancellationToken);
        var places = await Places.ToListAsync(db, keys, now, until, cancellationToken);
        var meetings = await Meetings.ToListAsync(db, keys, now, until, cancellationToken);
        var all = sessions.Select(s => (s.VolunteerId, At: s.Session.StartsAt, Thing: (object)s.Session))
            .Concat(places
                .Where(p => p.Status is PlaceStatus.Accepted or PlaceStatus.Attending)
                .SelectMany(p => p.Sessions, (p, s) => (p.VolunteerId, At: s.StartsAt, Thing: (object)s)))
            .Concat(meetings.Select(m => (m.VolunteerId, At: m.Meeting.StartsAt, Thing: (object)m.Meeting)));
        var byVolunteer = all.OrderBy(e => e.At).ToLookup(e => e.VolunteerId, e => e.Thing);
        return volunteers.Each<Volunteer, IReadOnlyList<object>>(volunteer => [.. byVolunteer[volunteer.Id]]);
    }

    private sealed record OnRota(int VolunteerId, ProgrammeSession Session);

    private sealed record OnCourse(int VolunteerId, PlaceStatus Status, List<CohortSession> Sessions);

    private sealed record Invited(int VolunteerId, SupportMeeting Meeting);
}
