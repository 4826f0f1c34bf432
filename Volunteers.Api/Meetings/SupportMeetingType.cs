using System.Linq.Expressions;
using Volunteers.Api.Access;
using Volunteers.Data;
using Volunteers.Data.Access;
using Volunteers.Data.Meetings;
using Volunteers.Data.Messaging;
using Volunteers.Data.Places;
using Volunteers.GraphQL.Annotations;

namespace Volunteers.Api.Meetings;

[Node]
[ObjectType<SupportMeeting>(Fields =
[
    nameof(SupportMeeting.Title), nameof(SupportMeeting.StartsAt), nameof(SupportMeeting.EndsAt), nameof(SupportMeeting.Venue),
    nameof(SupportMeeting.Agenda), nameof(SupportMeeting.RemindBefore),
])]
public static class SupportMeetingType
{
    public static Expression<Func<SupportMeeting, Centre>> Centre => m => m.Centre;

    public static Expression<Func<SupportMeeting, bool>> Cancelled => m => m.CancelledAt != null;

    /// <summary>From when on who was there can be recorded.</summary>
    public static DateTimeOffset GetRegisterOpensAt([Column] DateTimeOffset startsAt) => RegisterTimes.OpensAt(startsAt);

    /// <summary>Everyone invited with their answer; a volunteer sees their own.</summary>
    public static Expression<Func<SupportMeeting, IEnumerable<MeetingReply>>> Replies => m => m.Invitations
        .OrderBy(i => i.Volunteer.SortName)
        .Select(i => new MeetingReply(i.Volunteer, i.Reply));

    /// <summary>Who was there; names of others are for staff only.</summary>
    public static Expression<Func<SupportMeeting, IEnumerable<MeetingAttendee>>> Attendees => m => m.Attendances
        .OrderBy(a => a.Id)
        .Select(a => new MeetingAttendee(a.Volunteer!.FullName ?? a.VisitorName ?? "A visitor", a.Volunteer, a.FirstVisit));

    /// <summary>What the signed-in volunteer answered; null for anyone else, or who was not invited.</summary>
    public static Expression<Func<SupportMeeting, Reply?>> ViewerReply(Viewpoint viewpoint) => m => m.Invitations
        .Where(i => i.VolunteerId == viewpoint.VolunteerId)
        .Select(i => (Reply?)i.Reply)
        .FirstOrDefault();

    /// <summary>E-mails about this meeting: invitations, reminders and what became of them.</summary>
    [Authorize(Policy = Permissions.MessagesRead)]
    [UsePaging]
    [UseFiltering<Messaging.MessageFilter>]
    [UseSorting<Messaging.MessageSort>]
    public static Expression<Func<VolunteersDbContext, SupportMeeting, IEnumerable<Message>>> Messages => (db, meeting) => db.Messages
        .Where(m => m.Topic == Topic.SupportMeeting && m.TopicId == meeting.Id)
        .OrderBy(m => m.DueAt);
}
