using Volunteers.Data.Messaging;
using Volunteers.Data.Places;
using Volunteers.Data.Programmes;
using Volunteers.Data.Training;
using Volunteers.Jobs.Mail;

namespace Volunteers.Jobs.Sessions;

/// <summary>Decides what one person has to be told about one session by now. Pure: facts in, rows out.</summary>
public static class SessionPlan
{
    /// <summary>Why somebody was not reminded who is expected.</summary>
    public const string NotReady = "They were not ready to start on that day.";

    /// <param name="place">With its assignment, its session, and the session's programme and centre.</param>
    /// <param name="isReady">Whether they are ready on that day. Who is not is not reminded until somebody has decided, and then is.</param>
    /// <param name="remindBefore">Minutes before the start.</param>
    /// <param name="now">The present.</param>
    /// <returns>The rows that the ledger should have, in order of time.</returns>
    public static IEnumerable<DueMessage> For(RotaPlace place, bool isReady, IEnumerable<int> remindBefore, DateTimeOffset now)
    {
        var session = place.Session;
        var centre = session.Programme.Centre;
        var row = new DueMessage(
            MessageKinds.SessionReminder, new Occasion(Topic.ProgrammeSession, session.Id), place.VolunteerId, centre.Id, session.StartsAt);
        if (session.CancelledAt is { } cancelledAt)
        {
            return session.StartsAt > now && place.Counts ? [row with { Kind = MessageKinds.SessionCancelled, DueAt = cancelledAt }] : [];
        }

        var reason = place.Status switch
        {
            RotaStatus.Replaced => "Somebody stands in for them.",
            RotaStatus.CancelledByVolunteer => "They said that they cannot come.",
            RotaStatus.Released => "They are not expected here any more.",
            _ => isReady ? null : NotReady,
        };
        if (reason == NotReady && session.StartsAt > now)
        {
            return [];
        }

        return Reminders(row, centre.Time, remindBefore, place.Assignment?.AcceptedAt, reason, now);
    }

    /// <param name="session">With its cohort and the cohort's centre.</param>
    /// <param name="place">A place of that cohort, with its steps.</param>
    /// <param name="remindBefore">Minutes before the start.</param>
    /// <param name="now">The present.</param>
    /// <returns>The rows that the ledger should have, in order of time.</returns>
    public static IEnumerable<DueMessage> For(CohortSession session, CohortPlace place, IEnumerable<int> remindBefore, DateTimeOffset now) =>
        session.Cohort.CancelledAt is null && place.Status is PlaceStatus.Accepted or PlaceStatus.Attending
            ? Reminders(
                new DueMessage(
                    MessageKinds.CohortReminder, new Occasion(Topic.CohortSession, session.Id), place.VolunteerId, session.Cohort.CentreId, session.StartsAt),
                session.Cohort.Centre.Time, remindBefore, place.Steps.Min(s => s.At), null, now)
            : [];

    /// <param name="start">A row that is due at the start.</param>
    private static IEnumerable<DueMessage> Reminders(
        DueMessage start, CentreTime time, IEnumerable<int> remindBefore, DateTimeOffset? expectedSince, string? reason, DateTimeOffset now)
    {
        List<DueMessage> due =
        [
            .. remindBefore
                .Select(minutes => start with
                {
                    Occasion = start.Occasion with { Detail = Occasion.Reminder(start.DueAt, minutes) },
                    DueAt = ReminderTimes.DueAt(start.DueAt, minutes, time),
                })
                .Where(row => row.DueAt <= now)
                .OrderBy(row => row.DueAt),
        ];

        // only what fell due while nothing was running; people who were put on the list at the door needed no reminder
        return start.DueAt <= now
            ? due.Where(row => row.DueAt > expectedSince).Select(row => row with { SkipReason = reason ?? "The session had begun before the reminder could be sent." })
            : due.Select((row, i) => row with { SkipReason = reason ?? (i < due.Count - 1 ? "A later reminder of the same session was due as well." : null) });
    }
}
