using Microsoft.EntityFrameworkCore;
using Volunteers.Api.Access;
using Volunteers.Data;
using Volunteers.Data.Meetings;
using Volunteers.Data.People;
using Volunteers.GraphQL.Annotations;
using Volunteers.GraphQL.Execution;

namespace Volunteers.Api.Meetings;

[ObjectType<MeetingInvitation>(Fields = [nameof(MeetingInvitation.Reply), nameof(MeetingInvitation.RepliedAt)])]
public static class MeetingInvitationType
{
    [UseBatching(nameof(SupportMeeting.Id), ParentKey = nameof(MeetingInvitation.SupportMeetingId))]
    [UseFirstOrDefault]
    [UseProjection]
    [GraphQLType("SupportMeeting!")]
    [Preloaded(nameof(MeetingInvitation.Meeting))]
    public static IQueryable<SupportMeeting> GetMeeting(VolunteersDbContext db) => db.SupportMeetings;
}

/// <summary>Someone who was invited, and what they answered.</summary>
public sealed record MeetingReply(Volunteer Volunteer, Reply Reply);

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

/// <summary>Someone who was there.</summary>
/// <param name="Volunteer">Null for a visitor who is not a volunteer (yet).</param>
public sealed record MeetingAttendee(string Name, Volunteer? Volunteer, bool FirstVisit);

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
