using Volunteers.Data.Places;
using Volunteers.Data.Programmes;

namespace Volunteers.Tests.Data.Programmes;

public sealed class RecurrenceTests
{
    private static readonly CentreTime London = CentreTime.Of("Europe/London");

    [Theory]
    [InlineData("FREQ=WEEKLY;BYDAY=TU", "2026-05-06", "2026-05-27", "12 19 26")]
    [InlineData("FREQ=WEEKLY", "2026-05-06", "2026-05-20", "6 13 20")]
    [InlineData("RRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,WE", "2026-05-06", "2026-05-31", "6 18 20")]
    [InlineData("freq=weekly;byday=tu,th;count=3", "2026-05-06", "2026-05-31", "7 12 14")]
    [InlineData("FREQ=WEEKLY;BYDAY=TU;UNTIL=20260519", "2026-05-06", "2026-05-31", "12 19")]
    [InlineData("FREQ=WEEKLY;BYDAY=TU;UNTIL=20260519T085959Z", "2026-05-06", "2026-05-31", "12")]
    [InlineData("FREQ=DAILY;INTERVAL=3", "2026-05-06", "2026-05-13", "6 9 12")]
    [InlineData("FREQ=DAILY;BYDAY=SA,SU", "2026-05-06", "2026-05-12", "9 10")]
    [InlineData("FREQ=MONTHLY;BYDAY=2WE", "2026-05-01", "2026-07-31", "13 10 8")]
    [InlineData("FREQ=MONTHLY;BYDAY=-1FR", "2026-05-01", "2026-06-30", "29 26")]
    [InlineData("FREQ=MONTHLY;BYMONTHDAY=-1", "2026-01-15", "2026-03-31", "31 28 31")]
    [InlineData("FREQ=MONTHLY", "2026-01-31", "2026-05-31", "31 31 31")]
    public void DatesFrom_GivesTheDays(string rule, string from, string to, string days)
    {
        // act: at ten in the morning, which is nine in UTC
        var dates = Recurrence.Parse(rule).DatesFrom(DateOnly.Parse(from), DateOnly.Parse(to), new TimeOnly(10, 0), London);

        // assert
        Assert.Equal(days, string.Join(' ', dates.Select(d => d.Day)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("BYDAY=TU")]
    [InlineData("FREQ=YEARLY")]
    [InlineData("FREQ=WEEKLY;BYDAY=XX")]
    [InlineData("FREQ=WEEKLY;BYDAY=2TU")]
    [InlineData("FREQ=WEEKLY;INTERVAL=0")]
    [InlineData("FREQ=WEEKLY;COUNT=3;UNTIL=20260519")]
    [InlineData("FREQ=WEEKLY;UNTIL=tomorrow")]
    [InlineData("FREQ=WEEKLY;BYSETPOS=1")]
    [InlineData("FREQ=WEEKLY;FREQ=DAILY")]
    [InlineData("FREQ=MONTHLY;BYMONTHDAY=32")]
    [InlineData("FREQ")]
    public void Parse_RefusesWhatItDoesNotKnow(string rule) => Assert.Throws<RecurrenceException>(() => Recurrence.Parse(rule));

    [Fact]
    public void Parse_NamesWhatIsNotSupported()
    {
        var refused = Assert.Throws<RecurrenceException>(() => Recurrence.Parse("FREQ=WEEKLY;BYSETPOS=1;BYHOUR=3"));
        Assert.Contains("BYSETPOS, BYHOUR", refused.Message, StringComparison.Ordinal);
    }
}
