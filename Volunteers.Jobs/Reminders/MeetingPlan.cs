using System.Globalization;
using Volunteers.Data.Meetings;
using Volunteers.Data.Messaging;

namespace Volunteers.Jobs.Reminders;

/// <summary>Decides what one person has to be told about one meeting by now. Pure: facts in, rows out.</summary>
public static class MeetingPlan
{
    /// <summary>What every occasion of this meeting begins with.</summary>
    public static string Prefix(int meetingId) => $"meeting:{meetingId}:";

    /// <param name="meeting">With its centre.</param>
    /// <param name="invitation">The person's invitation and answer.</param>
    /// <param name="isCurrent">Whether the person still volunteers at the centre.</param>
    /// <param name="told">The ledger's rows for this person and this meeting.</param>
    /// <param name="now">The present.</param>
    /// <returns>The rows that are missing, in order of time.</returns>
    public static IEnumerable<DueMessage> For(
        SupportMeeting meeting, MeetingInvitation invitation, bool isCurrent, IReadOnlyCollection<ToldMessage> told, DateTimeOffset now)
    {
        var wanted = meeting.CancelledAt is { } cancelledAt
            ? Cancellation(meeting, invitation, told, cancelledAt, now)
            : Upcoming(meeting, invitation, isCurrent, told, now);
        return wanted
            .Where(row => !told.Any(t => t.Kind == row.Kind && t.Occasion == row.Occasion))
            .OrderBy(row => row.DueAt);
    }

    private static IEnumerable<DueMessage> Cancellation(
        SupportMeeting meeting, MeetingInvitation invitation, IReadOnlyCollection<ToldMessage> told, DateTimeOffset cancelledAt, DateTimeOffset now)
    {
        if (meeting.StartsAt <= now || !told.Any(t => t.Reaches && t.Kind != MessageKinds.MeetingCancelled))
        {
            yield break;
        }
        yield return new DueMessage(
            MessageKinds.MeetingCancelled, Prefix(meeting.Id) + "cancelled", cancelledAt,
            invitation.Reply == Reply.NotComing ? "They had answered that they cannot come." : null);
    }

    private static IEnumerable<DueMessage> Upcoming(
        SupportMeeting meeting, MeetingInvitation invitation, bool isCurrent, IReadOnlyCollection<ToldMessage> told, DateTimeOffset now)
    {
        var moved = meeting.RescheduledAt is { } at && at > invitation.InvitedAt ? meeting.RescheduledAt : null;
        var announcedAt = moved ?? invitation.InvitedAt;
        var due = DueReminders(meeting, now);
        var heardBefore = told.Any(t => t.Reaches);

        if (meeting.StartsAt <= now)
        {
            // Only what fell due while nothing was running; whoever was told nothing was also owed nothing before.
            foreach (var missed in due.Where(d => d.DueAt > announcedAt))
            {
                yield return missed with { SkipReason = "The meeting had begun before the reminder could be sent." };
            }
            yield break;
        }

        if (moved is { } movedAt && told.Any(t => t.Reaches && t.CreatedAt < movedAt))
        {
            yield return new DueMessage(
                MessageKinds.MeetingChanged, Prefix(meeting.Id) + "moved:" + Stamp(movedAt), movedAt, isCurrent ? null : Gone);
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

        yield return new DueMessage(
            MessageKinds.MeetingInvitation, Prefix(meeting.Id) + "invitation", invitation.InvitedAt,
            !isCurrent ? Gone
            : invitation.Reply != Reply.NoAnswer ? "They had answered before the invitation was sent."
            : reminder is not null ? "The meeting is so near that the reminder is the invitation."
            : null);
    }

    private const string Gone = "They no longer volunteer at this centre.";

    private static List<DueMessage> DueReminders(SupportMeeting meeting, DateTimeOffset now) =>
    [
        .. meeting.RemindBefore
            .Select(minutes => new DueMessage(
                MessageKinds.MeetingReminder,
                $"{Prefix(meeting.Id)}{Stamp(meeting.StartsAt)}:{minutes.ToString(CultureInfo.InvariantCulture)}",
                ReminderTimes.DueAt(meeting.StartsAt, minutes, meeting.Centre.Time)))
            .Where(row => row.DueAt <= now)
            .OrderBy(row => row.DueAt),
    ];

    private static string Stamp(DateTimeOffset instant) => instant.UtcDateTime.ToString("yyyyMMdd'T'HHmmss", CultureInfo.InvariantCulture);
}
