using Microsoft.EntityFrameworkCore;
using Volunteers.Api.Access;
using Volunteers.GraphQL.Execution;

namespace Volunteers.Api.Meetings;

public sealed class RepliesByMeetingIdDataLoader(CallerDatabase database) : GroupedDataLoader<int, MeetingReply>
{
    protected override async Task<ILookup<int, MeetingReply>> LoadBatchAsync(
        IReadOnlyList<int> keys, CancellationToken cancellationToken)
    {
        await using var db = database.Open();
        var replies = await db.MeetingInvitations.AsNoTracking()
            .Where(i => keys.Contains(i.SupportMeetingId))
            .OrderBy(i => i.Volunteer.SortName).ThenBy(i => i.Id)
            .Select(i => new { i.SupportMeetingId, i.Volunteer, i.Reply })
            .ToListAsync(cancellationToken);
        return replies.ToLookup(r => r.SupportMeetingId, r => new MeetingReply(r.Volunteer, r.Reply));
    }
}
