using Microsoft.EntityFrameworkCore;
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
    [NodeResolver]
    public static IQueryable<SupportMeeting> GetNodes(VolunteersDbContext db) => db.SupportMeetings.AsNoTracking();

    [UseBatching(nameof(Centre.Id), ParentKey = nameof(SupportMeeting.CentreId))]
    [UseFirstOrDefault]
    [UseProjection]
    [GraphQLType("Centre!")]
    [Preloaded(nameof(SupportMeeting.Centre))]
    public static IQueryable<Centre> GetCentre(VolunteersDbContext db) => db.Centres;

    public static bool GetCancelled([Parent(nameof(SupportMeeting.CancelledAt))] SupportMeeting meeting) => meeting.CancelledAt is not null;

    /// <summary>From when on who was there can be recorded.</summary>
    public static DateTimeOffset GetRegisterOpensAt([Parent(nameof(SupportMeeting.StartsAt))] SupportMeeting meeting) => meeting.RegisterOpensAt;

    /// <summary>Everyone invited with their answer; a volunteer sees their own.</summary>
    public static async Task<IReadOnlyList<MeetingReply>> GetRepliesAsync(
        [Parent(nameof(SupportMeeting.Id))] SupportMeeting meeting, RepliesByMeetingIdDataLoader replies, CancellationToken cancellationToken) =>
        await replies.LoadAsync(meeting.Id, cancellationToken);

    /// <summary>Who was there; names of others are for staff only.</summary>
    public static async Task<IReadOnlyList<MeetingAttendee>> GetAttendeesAsync(
        [Parent(nameof(SupportMeeting.Id))] SupportMeeting meeting, AttendeesByMeetingIdDataLoader attendees, Caller caller, CancellationToken cancellationToken) =>
        caller.Can(Permissions.MeetingsRead)
            ? await attendees.LoadAsync(meeting.Id, cancellationToken)
            : [.. (await attendees.LoadAsync(meeting.Id, cancellationToken)).Where(a => a.Volunteer is { } v && caller.IsSelf(v.Id))];

    /// <summary>What the signed-in volunteer answered; null for anyone else, or who was not invited.</summary>
    public static async Task<Reply?> GetViewerReplyAsync(
        [Parent(nameof(SupportMeeting.Id))] SupportMeeting meeting, RepliesByMeetingIdDataLoader replies, Caller caller, CancellationToken cancellationToken) =>
        caller.VolunteerId is { } self
            ? (await replies.LoadAsync(meeting.Id, cancellationToken)).FirstOrDefault(r => r.Volunteer.Id == self)?.Reply
            : null;

    /// <summary>E-mails about this meeting: invitations, reminders and what became of them.</summary>
    [Authorize(Policy = Permissions.MessagesRead)]
    [UsePaging]
    [UseProjection]
    [UseFiltering<Messaging.MessageFilter>]
    [UseSorting<Messaging.MessageSort>]
    public static IQueryable<Message> GetMessages([Parent(nameof(SupportMeeting.Id))] SupportMeeting meeting, VolunteersDbContext db) =>
        db.Messages.Where(m => m.Topic == Topic.SupportMeeting && m.TopicId == meeting.Id).OrderBy(m => m.DueAt);
}
