using Volunteers.Data;
using Volunteers.Data.Meetings;
using Volunteers.GraphQL.Annotations;

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
