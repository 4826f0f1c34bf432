using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Volunteers.Api.Access;
using Volunteers.Api.Hosting;
using Volunteers.Data;
using Volunteers.Data.Meetings;
using Volunteers.Data.Training;
using Volunteers.Jobs.Calendar;

namespace Volunteers.Api.Meetings;

/// <summary>Everything a volunteer is expected at, as a calendar to subscribe to (RFC 5545).</summary>
public sealed class CalendarFeed(SystemDatabase database, IOptions<ServerOptions> server, TimeProvider clock)
{
    private static readonly TimeSpan Past = TimeSpan.FromDays(60);

    /// <returns>Null when no volunteer has the secret (any longer).</returns>
    public async Task<string?> WriteAsync(string secret, CancellationToken cancellationToken)
    {
        await using var db = database.Open();
        var volunteer = await db.Volunteers.AsNoTracking()
            .Where(v => v.CalendarSecret == secret && v.ErasedAt == null)
            .Select(v => new { v.Id, v.KnownAs })
            .SingleOrDefaultAsync(cancellationToken);
        if (volunteer is null)
        {
            return null;
        }

        var now = clock.GetUtcNow();
        var since = now - Past;
        List<CalendarEntry> entries =
        [
            .. await MeetingsAsync(db, volunteer.Id, since, cancellationToken),
            .. await SessionsAsync(db, volunteer.Id, since, cancellationToken),
            .. await CoursesAsync(db, volunteer.Id, since, cancellationToken),
        ];
        return CalendarWriter.Write(CalendarMethod.Publish, now, entries.OrderBy(entry => entry.StartsAt), $"Volunteering: {volunteer.KnownAs}");
    }

    private async Task<IEnumerable<CalendarEntry>> MeetingsAsync(VolunteersDbContext db, int volunteerId, DateTimeOffset since, CancellationToken cancellationToken)
    {
        var meetings = await db.MeetingInvitations.AsNoTracking()
            .Where(i => i.VolunteerId == volunteerId && i.Meeting.EndsAt > since && i.Reply != Reply.NotComing)
            .Select(i => i.Meeting)
            .ToListAsync(cancellationToken);
        return meetings.Select(meeting => new CalendarEntry
        {
            Uid = meeting.Uid,
            Sequence = meeting.Sequence,
            StartsAt = meeting.StartsAt,
            EndsAt = meeting.EndsAt,
            Summary = meeting.Title,
            Location = meeting.Venue,
            Description = meeting.Agenda,
            Url = Mine,
            Cancelled = meeting.CancelledAt is not null,
        });
    }

    private async Task<IEnumerable<CalendarEntry>> SessionsAsync(VolunteersDbContext db, int volunteerId, DateTimeOffset since, CancellationToken cancellationToken)
    {
        var places = await db.RotaPlaces.AsNoTracking()
            .Where(p => p.VolunteerId == volunteerId && p.Session.EndsAt > since && p.ReplacedAt == null)
            .Select(p => new
            {
                p.Session.Id,
                p.Session.Sequence,
                p.Session.StartsAt,
                p.Session.EndsAt,
                p.Session.Programme.Name,
                Venue = p.Session.Programme.Venue,
                Role = p.Role.Title,
                Cancelled = p.Session.CancelledAt != null || p.CancelledAt != null,
            })
            .ToListAsync(cancellationToken);
        return places.Select(place => new CalendarEntry
        {
            Uid = $"programme-session-{place.Id}@volunteers",
            Sequence = place.Sequence + (place.Cancelled ? 1 : 0),
            StartsAt = place.StartsAt,
            EndsAt = place.EndsAt,
            Summary = $"{place.Name} ({place.Role})",
            Location = place.Venue,
            Url = Mine,
            Cancelled = place.Cancelled,
        });
    }

    private async Task<IEnumerable<CalendarEntry>> CoursesAsync(VolunteersDbContext db, int volunteerId, DateTimeOffset since, CancellationToken cancellationToken)
    {
        var places = await db.CohortPlaces.AsNoTracking()
            .Where(p => p.VolunteerId == volunteerId && p.Cohort.Sessions.Any(s => s.EndsAt > since))
            .Include(p => p.Steps)
            .Include(p => p.Cohort).ThenInclude(c => c.Course)
            .Include(p => p.Cohort).ThenInclude(c => c.Sessions)
            .AsSplitQuery()
            .ToListAsync(cancellationToken);
        return
            from place in places
            where place.Status is PlaceStatus.Accepted or PlaceStatus.Attending or PlaceStatus.Completed
            from session in place.Cohort.Sessions
            where session.EndsAt > since
            select new CalendarEntry
            {
                Uid = $"cohort-session-{session.Id}@volunteers",
                Sequence = place.Cohort.CancelledAt is null ? 0 : 1,
                StartsAt = session.StartsAt,
                EndsAt = session.EndsAt,
                Summary = session.Topic is null ? place.Cohort.Course.Title : $"{place.Cohort.Course.Title}: {session.Topic}",
                Location = place.Cohort.Venue,
                Url = Mine,
                Cancelled = place.Cohort.CancelledAt is not null,
            };
    }

    private Uri Mine => new(server.Value.PublicUri, "me");
}
