using System.Linq.Expressions;
using Volunteers.Data.Meetings;
using Volunteers.Data.People;
using Volunteers.GraphQL.Annotations;

namespace Volunteers.Api.Meetings;

[ObjectType<MeetingInvitation>(Fields = [nameof(MeetingInvitation.Reply), nameof(MeetingInvitation.RepliedAt)])]
public static class MeetingInvitationType
{
    public static Expression<Func<MeetingInvitation, SupportMeeting>> Meeting => i => i.Meeting;
}

/// <summary>Someone who was invited, and what they answered.</summary>
public sealed record MeetingReply(Volunteer Volunteer, Reply Reply);

/// <summary>Someone who was there.</summary>
/// <param name="Volunteer">Null for a visitor who is not a volunteer (yet).</param>
public sealed record MeetingAttendee(string Name, Volunteer? Volunteer, bool FirstVisit);
