using Microsoft.EntityFrameworkCore;
using Volunteers.Api.Access;
using Volunteers.GraphQL.Execution;

namespace Volunteers.Api.Meetings;

public sealed class AttendeesByMeetingIdDataLoader(CallerDatabase database) : GroupedDataLoader<int, MeetingAttendee>
{
    protected override async Task<ILookup<int, MeetingAttendee>> LoadBatchAsync(
        IReadOnlyList<int> keys, CancellationToken cancellationToken)
    {
        await using var db = database.Open();
        var attendees = await db.MeetingAttendances.AsNoTracking()
            .Include(a => a.Volunteer)
            .Where(a => keys.Contains(a.SupportMeetingId))
            .OrderBy(a => a.Id)
            .ToListAsync(cancellationToken);
        return attendees.ToLookup(
            a => a.SupportMeetingId, a => new MeetingAttendee(a.Volunteer?.FullName ?? a.VisitorName ?? "A visitor", a.Volunteer, a.FirstVisit));
    }
}
