using Volunteers.Data.Places;
using Volunteers.Jobs.Mail;

namespace Volunteers.Tests.Jobs.Mail;

public sealed class ReminderTimesTests
{
    private static readonly CentreTime London = CentreTime.Of("Europe/London");

    [Theory]
    [InlineData("2026-03-29T09:00Z", 1440, "2026-03-28T10:00Z")] // the day is an hour shorter: ten o'clock stays ten o'clock
    [InlineData("2026-10-25T10:00Z", 1440, "2026-10-24T09:00Z")] // an hour longer
    [InlineData("2026-03-31T09:00Z", 10080, "2026-03-24T10:00Z")]
    [InlineData("2026-10-29T10:00Z", 10080, "2026-10-22T09:00Z")]
    [InlineData("2026-03-30T00:30Z", 1440, "2026-03-29T01:30Z")] // 01:30 local does not exist on 29 March: read with the offset from before
    [InlineData("2026-03-29T09:00Z", 120, "2026-03-29T07:00Z")]
    [InlineData("2026-06-10T09:00Z", 90, "2026-06-10T07:30Z")]
    public void DueAt_KeepsTheLocalTimeOfDay_WhenTheClocksChange(string starts, int minutes, string due)
    {
        Assert.Equal(DateTimeOffset.Parse(due, null), ReminderTimes.DueAt(DateTimeOffset.Parse(starts, null), minutes, London));
    }

    [Theory]
    [InlineData("2026-03-28T10:00Z", "Saturday 28 March 2026, 10am to 11:30am")]
    [InlineData("2026-03-29T09:00Z", "Sunday 29 March 2026, 10am to 11:30am")]
    [InlineData("2026-10-25T11:00Z", "Sunday 25 October 2026, 11am to 12:30pm")]
    public void Span_ShowsTheCentresClock_WhenTheClocksChange(string starts, string words)
    {
        var at = DateTimeOffset.Parse(starts, null);
        Assert.Equal(words, LocalTime.Span(at, at.AddMinutes(90), London.Zone));
    }
}
