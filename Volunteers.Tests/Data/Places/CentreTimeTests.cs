using CsCheck;
using Volunteers.Data.Places;

namespace Volunteers.Tests.Data.Places;

public sealed class CentreTimeTests
{
    private static readonly CentreTime London = CentreTime.Of("Europe/London");

    /// <summary>Zones whose clocks change by an hour, by half an hour, at midnight, for the winter, or never; with an instant that is often near a change.</summary>
    private static readonly Gen<(string Zone, DateTimeOffset At)> Moments = Gen.Select(
        Gen.OneOf<(string, DateTimeOffset)>([.. new[]
        {
            "Europe/London", "Europe/Dublin", "Europe/Berlin", "America/New_York", "America/Havana", "America/Santiago", "Australia/Lord_Howe", "Asia/Kathmandu",
        }.SelectMany(HoursToTry)]),
        Gen.Int[-240, 240],
        (hour, minutes) => (hour.Item1, hour.Item2.AddMinutes(minutes)));

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

    [Fact]
    public void ToUtc_GivesTheInstantBack_OrTheFirstWithThatLocalTime() => Moments.Sample(
        (zone, at) =>
        {
            var clock = CentreTime.Of(zone);
            var back = clock.ToUtc(clock.DateOf(at), clock.TimeOf(at));
            return back <= at && clock.Local(back).DateTime == clock.Local(at).DateTime;
        },
        iter: 3_000);

    [Fact]
    public void ToUtc_KeepsTheTimeOnTheWall_UnlessAClockChangeSkipsIt() => Moments.Sample(
        (zone, at) =>
        {
            var clock = CentreTime.Of(zone);
            var wall = at.UtcDateTime;
            var shown = clock.Local(clock.ToUtc(DateOnly.FromDateTime(wall), TimeOnly.FromDateTime(wall))).DateTime;
            var offsets = Enumerable.Range(-24, 48).Select(hours => clock.Local(at.AddHours(hours)).Offset).Distinct();
            return offsets.Any(offset => clock.Local(at - offset).DateTime == wall) ? shown == wall : shown > wall;
        },
        iter: 3_000);

    [Fact]
    public void StartOf_IsTheFirstInstantOfTheDay() => Moments.Sample(
        (zone, at) =>
        {
            var clock = CentreTime.Of(zone);
            var day = clock.DateOf(at);
            var start = clock.StartOf(day);
            return start <= at && clock.DateOf(start) == day && clock.DateOf(start.AddTicks(-1)) == day.AddDays(-1);
        },
        iter: 3_000);

    [Theory]
    [InlineData("0001-01-02")]
    [InlineData("9999-12-31")]
    public void ToUtc_ReadsTheFirstAndTheLastDays(string date) => Assert.Equal(DateOnly.Parse(date), London.DateOf(London.ToUtc(DateOnly.Parse(date), new TimeOnly(12, 0))));

    private static IEnumerable<(string Zone, DateTimeOffset Hour)> HoursToTry(string zone)
    {
        var clock = CentreTime.Of(zone);
        return Enumerable.Range(0, 2 * 365 * 24).Select(hour => new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero).AddHours(hour))
            .Where(hour => (hour.Hour == 12 && hour.Day == 20 && hour.Month % 6 == 0) || clock.Local(hour).Offset != clock.Local(hour.AddHours(-1)).Offset)
            .Select(hour => (zone, hour));
    }
}
