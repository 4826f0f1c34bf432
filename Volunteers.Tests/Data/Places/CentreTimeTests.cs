using Volunteers.Data.Places;

namespace Volunteers.Tests.Data.Places;

public sealed class CentreTimeTests
{
    private static readonly CentreTime London = CentreTime.Of("Europe/London");

    [Theory]
    [InlineData("2026-01-15", "10:00", "2026-01-15T10:00:00Z")]
    [InlineData("2026-07-15", "10:00", "2026-07-15T09:00:00Z")]
    [InlineData("2026-03-29", "01:30", "2026-03-29T01:30:00Z")]
    [InlineData("2026-10-25", "01:30", "2026-10-25T00:30:00Z")]
    public void ToUtc_ReadsLocalTimes_AcrossBothClockChanges(string date, string time, string expected) =>
        Assert.Equal(
            DateTimeOffset.Parse(expected, System.Globalization.CultureInfo.InvariantCulture), London.ToUtc(DateOnly.Parse(date), TimeOnly.Parse(time)));

    [Fact]
    public void DateOf_IsTheLocalDay_WhenItIsAnotherInUtc() =>
        Assert.Equal(new DateOnly(2026, 7, 16), London.DateOf(new DateTimeOffset(2026, 7, 15, 23, 30, 0, TimeSpan.Zero)));

    [Fact]
    public void Of_RefusesATimeZoneThatDoesNotExist() => Assert.Throws<TimeZoneNotFoundException>(() => CentreTime.Of("Europe/Hastings"));
}
