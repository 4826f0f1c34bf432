using Volunteers.Data.Meetings;
using Volunteers.Data.Messaging;
using Volunteers.Jobs.Mail;

namespace Volunteers.Jobs.Meetings;

/// <summary>A row that the ledger holds already.</summary>
public sealed record ToldMessage(string Kind, MessageStatus Status, DateTimeOffset CreatedAt)
{
    /// <summary>Whether the person heard of it, or is about to.</summary>
    public bool Reaches => Status is MessageStatus.Sent or MessageStatus.Queued;
}

/// <summary>Decides what one person has to be told about one meeting by now. Pure: facts in, rows out.</summary>
public static class MeetingPlan
{
    private const string Gone = "They do not volunteer at this centre at present.";

    /// <param name="meeting">With its centre.</param>
    /// <param name="invitation">The person's invitation and answer.</param>
    /// <param name="isCurrent">Whether the person still volunteers at the centre.</param>
    /// <param name="told">The ledger's rows for this person and this meeting.</param>
    /// <param name="now">The present.</param>
    /// <returns>The rows that the ledger should have, in order of time.</returns>
    public static IEnumerable<DueMessage> For(
        SupportMeeting meeting, MeetingInvitation invitation, bool isCurrent, IReadOnlyCollection<ToldMessage> told, DateTimeOffset now) =>
        (meeting.CancelledAt is { } cancelledAt
            ? Cancellation(meeting, invitation, told, cancelledAt, now)
            : Upcoming(meeting, invitation, isCurrent, told, now))
        .OrderBy(row => row.DueAt);

    /// <summary>What somebody is told of a meeting that is announced and stays as it is: the invitation and all reminders.</summary>
    /// <param name="meeting">With its centre.</param>
    public static IEnumerable<DueMessage> Announced(SupportMeeting meeting, int volunteerId, DateTimeOffset now) =>
    [
        new(MessageKinds.MeetingInvitation, new Occasion(Topic.SupportMeeting, meeting.Id), volunteerId, meeting.CentreId, now),
        .. meeting.RemindBefore.Select(minutes => Reminder(meeting, volunteerId, minutes)),
    ];

    private static IEnumerable<DueMessage> Cancellation(
        SupportMeeting meeting, MeetingInvitation invitation, IReadOnlyCollection<ToldMessage> told, DateTimeOffset cancelledAt, DateTimeOffset now)
    {
        if (meeting.StartsAt <= now || !told.Any(t => t.Reaches && t.Kind != MessageKinds.MeetingCancelled))
        {
            yield break;
        }

        yield return Row(
            meeting, invitation, MessageKinds.MeetingCancelled, "", cancelledAt,
            invitation.Reply == Reply.NotComing ? "They had answered that they cannot come." : null);
    }

    private static IEnumerable<DueMessage> Upcoming(
        SupportMeeting meeting, MeetingInvitation invitation, bool isCurrent, IReadOnlyCollection<ToldMessage> told, DateTimeOffset now)
    {
        var moved = meeting.RescheduledAt is { } at && at > invitation.InvitedAt ? meeting.RescheduledAt : null;
        var announcedAt = moved ?? invitation.InvitedAt;
        var due = DueReminders(meeting, invitation, now);
        var heardBefore = told.Any(t => t.Reaches);
        if (meeting.StartsAt <= now)
        {
            // Only what fell due while nothing was running; nothing was due to people who had not been told of the meeting.
            foreach (var missed in due.Where(d => d.DueAt > announcedAt))
            {
                yield return missed with { SkipReason = "The meeting had begun before the reminder could be sent." };
            }

            yield break;
        }

        if (moved is { } movedAt && told.Any(t => t.Reaches && t.CreatedAt < movedAt))
        {
            yield return Row(meeting, invitation, MessageKinds.MeetingChanged, Occasion.Stamp(movedAt), movedAt, isCurrent ? null : Gone);
        }

        DueMessage? reminder = null;
        foreach (var row in due)
        {
            var superseded = row.DueAt <= announcedAt && heardBefore;
            var reason =
                !isCurrent ? Gone
                : invitation.Reply == Reply.NotComing ? "They answered that they cannot come."
                : row != due[^1] ? "A later reminder of the same meeting was due as well."
                : superseded ? "It was due before this date was announced."
                : null;
            reminder = reason is null ? row : reminder;
            yield return row with { SkipReason = reason };
        }

        yield return Row(
            meeting, invitation, MessageKinds.MeetingInvitation, "", invitation.InvitedAt,
            !isCurrent ? Gone
            : invitation.Reply != Reply.NoAnswer ? "They had answered before the invitation was sent."
            : reminder is not null ? "The meeting is so near that the reminder is the invitation."
            : null);
    }

    private static List<DueMessage> DueReminders(SupportMeeting meeting, MeetingInvitation invitation, DateTimeOffset now) =>
    [
        .. meeting.RemindBefore
            .Select(minutes => Reminder(meeting, invitation.VolunteerId, minutes))
            .Where(row => row.DueAt <= now)
            .OrderBy(row => row.DueAt),
    ];

    private static DueMessage Reminder(SupportMeeting meeting, int volunteerId, int minutes) => new(
        MessageKinds.MeetingReminder, new Occasion(Topic.SupportMeeting, meeting.Id, Occasion.Reminder(meeting.StartsAt, minutes)), volunteerId, meeting.CentreId,
        ReminderTimes.DueAt(meeting.StartsAt, minutes, meeting.Centre.Time));

    private static DueMessage Row(
        SupportMeeting meeting, MeetingInvitation invitation, string kind, string detail, DateTimeOffset dueAt, string? skipReason = null) =>
        new(kind, new Occasion(Topic.SupportMeeting, meeting.Id, detail), invitation.VolunteerId, meeting.CentreId, dueAt, skipReason);
}
