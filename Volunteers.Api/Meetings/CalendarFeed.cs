using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Volunteers.Api.Access;
using Volunteers.Api.Hosting;
using Volunteers.Data;
using Volunteers.Data.Meetings;
using Volunteers.Data.Training;
using Volunteers.Jobs.Calendar;
using Volunteers.Jobs.Meetings;
using Volunteers.Jobs.Sessions;

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
        return meetings.Select(meeting => MeetingEntry.Of(meeting) with { Url = Mine });
    }

    private async Task<IEnumerable<CalendarEntry>> SessionsAsync(VolunteersDbContext db, int volunteerId, DateTimeOffset since, CancellationToken cancellationToken)
    {
        var places = await db.RotaPlaces.AsNoTracking()
            .Where(p => p.VolunteerId == volunteerId && p.Session.EndsAt > since && p.ReplacedAt == null)
            .Include(p => p.Role)
            .Include(p => p.Session.Programme)
            .ToListAsync(cancellationToken);
        return places.Select(place => SessionEntry.Of(place) with { Url = Mine });
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
            select SessionEntry.Of(session) with { Url = Mine };
    }

    private Uri Mine => new(server.Value.PublicUri, "me");
}
