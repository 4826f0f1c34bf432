using System.Globalization;
using Volunteers.Data.Messaging;
using Volunteers.Data.Places;
using Volunteers.Data.Programmes;
using Volunteers.Data.Training;

namespace Volunteers.Jobs.Reminders;

/// <summary>Decides what one person has to be told about one session by now. Pure: facts in, rows out.</summary>
public static class SessionPlan
{
    /// <param name="place">With its assignment, its session, and the session's programme and centre.</param>
    /// <param name="remindBefore">Minutes before the start.</param>
    /// <param name="now">The present.</param>
    /// <returns>The rows that the ledger should have, in order of time.</returns>
    public static IEnumerable<DueMessage> For(RotaPlace place, IEnumerable<int> remindBefore, DateTimeOffset now)
    {
        var session = place.Session;
        if (session.CancelledAt is { } cancelledAt)
        {
            return session.StartsAt > now && place.Counts
                ? [new DueMessage(MessageKinds.SessionCancelled, $"session:{session.Id}:cancelled", cancelledAt)]
                : [];
        }

        var reason = place.Status switch
        {
            RotaStatus.Replaced => "Somebody stands in for them.",
            RotaStatus.CancelledByVolunteer => "They said that they cannot come.",
            _ => null,
        };
        return Reminders(
            MessageKinds.SessionReminder, $"session:{session.Id}", session.StartsAt, session.Programme.Centre.Time, remindBefore,
            place.Assignment?.AcceptedAt, reason, now);
    }

    /// <param name="session">With its cohort and the cohort's centre.</param>
    /// <param name="place">A place of that cohort, with its steps.</param>
    /// <param name="remindBefore">Minutes before the start.</param>
    /// <param name="now">The present.</param>
    /// <returns>The rows that the ledger should have, in order of time.</returns>
    public static IEnumerable<DueMessage> For(CohortSession session, CohortPlace place, IEnumerable<int> remindBefore, DateTimeOffset now) =>
        session.Cohort.CancelledAt is null && place.Status is PlaceStatus.Accepted or PlaceStatus.Attending
            ? Reminders(
                MessageKinds.CohortReminder, $"cohort-session:{session.Id}", session.StartsAt, session.Cohort.Centre.Time, remindBefore,
                place.Steps.Min(s => s.At), null, now)
            : [];

    private static IEnumerable<DueMessage> Reminders(
        string kind, string occasion, DateTimeOffset startsAt, CentreTime time, IEnumerable<int> remindBefore, DateTimeOffset? expectedSince, string? reason,
        DateTimeOffset now)
    {
        List<DueMessage> due =
        [
            .. remindBefore
                .Select(minutes => new DueMessage(
                    kind, $"{occasion}:{Stamp(startsAt)}:{minutes.ToString(CultureInfo.InvariantCulture)}", ReminderTimes.DueAt(startsAt, minutes, time)))
                .Where(row => row.DueAt <= now)
                .OrderBy(row => row.DueAt),
        ];

        // only what fell due while nothing was running; whoever was put down at the door was owed no reminder
        return startsAt <= now
            ? due.Where(row => row.DueAt > expectedSince).Select(row => row with { SkipReason = reason ?? "The session had begun before the reminder could be sent." })
            : due.Select((row, i) => row with { SkipReason = reason ?? (i < due.Count - 1 ? "A later reminder of the same session was due as well." : null) });
    }

    private static string Stamp(DateTimeOffset instant) => instant.UtcDateTime.ToString("yyyyMMdd'T'HHmmss", CultureInfo.InvariantCulture);
}
