using Volunteers.Data.Places;

namespace Volunteers.Jobs.Mail;

/// <summary>When a reminder is due.</summary>
public static class ReminderTimes
{
    private const int MinutesOfADay = 24 * 60;

    /// <summary>
    /// Whole days are days of the calendar: a reminder one day before ten o'clock is due at ten o'clock at the centre,
    /// also when the clocks change in between. Anything else is elapsed time.
    /// </summary>
    public static DateTimeOffset DueAt(DateTimeOffset startsAt, int minutesBefore, CentreTime time) =>
        minutesBefore % MinutesOfADay == 0
            ? time.ToUtc(time.DateOf(startsAt).AddDays(-minutesBefore / MinutesOfADay), time.TimeOf(startsAt))
            : startsAt.ToUniversalTime() - TimeSpan.FromMinutes(minutesBefore);
}
