using Volunteers.Data.Programmes;
using Volunteers.Data.Training;
using Volunteers.Jobs.Calendar;

namespace Volunteers.Jobs.Sessions;

/// <summary>Sessions as calendars know them: the same in e-mails and feeds.</summary>
public static class SessionEntry
{
    /// <param name="place">With its role, its session and the session's programme.</param>
    public static CalendarEntry Of(RotaPlace place)
    {
        var cancelled = place.Session.CancelledAt is not null || place.CancelledAt is not null;
        return new CalendarEntry
        {
            Uid = $"programme-session-{place.ProgrammeSessionId}@volunteers",
            Sequence = place.Session.Sequence + (cancelled ? 1 : 0),
            StartsAt = place.Session.StartsAt,
            EndsAt = place.Session.EndsAt,
            Summary = $"{place.Session.Programme.Name} ({place.Role.Title})",
            Location = place.Session.Programme.Venue,
            Cancelled = cancelled,
        };
    }

    /// <param name="session">With its cohort and the cohort's course.</param>
    public static CalendarEntry Of(CohortSession session) => new()
    {
        Uid = $"cohort-session-{session.Id}@volunteers",
        Sequence = session.Cohort.CancelledAt is null ? 0 : 1,
        StartsAt = session.StartsAt,
        EndsAt = session.EndsAt,
        Summary = session.Topic is null ? session.Cohort.Course.Title : $"{session.Cohort.Course.Title}: {session.Topic}",
        Location = session.Cohort.Venue,
        Cancelled = session.Cohort.CancelledAt is not null,
    };
}
