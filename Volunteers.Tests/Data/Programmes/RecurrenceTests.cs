using CsCheck;
using Volunteers.Data.Places;
using Volunteers.Data.Programmes;

namespace Volunteers.Tests.Data.Programmes;

public sealed class RecurrenceTests
{
    private static readonly CentreTime London = CentreTime.Of("Europe/London");

    private static readonly Gen<DateOnly> FirstDays = Gen.Int[0, 1500].Select(new DateOnly(2024, 1, 1).AddDays);

    private static readonly Gen<Rule> Rules =
        from frequency in Gen.OneOf("DAILY", "WEEKLY", "MONTHLY")
        let monthly = frequency == "MONTHLY"
        from interval in Gen.Int[1, 5]
        from days in Gen.Select(Gen.Int[-5, monthly ? 5 : -5], Gen.Enum<DayOfWeek>(), (nth, day) => (Nth: monthly ? nth : 0, Day: day)).Array[0, 3]
        from monthDays in Gen.Int[-31, 31].Where(day => day != 0).Array[0, monthly ? 3 : 0]
        from count in Gen.Int[1, 20].Nullable()
        from until in FirstDays.Nullable()
        select new Rule(frequency, interval, days, monthDays, count, count is null ? until : null);

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

    [Fact]
    public void DatesFrom_GivesEveryDayThatTheRuleFits_AndNoOther() => Gen.Select(Rules, FirstDays, Gen.Int[0, 800]).Sample(
        (rule, from, length) =>
        {
            var to = from.AddDays(length);
            var fitting = Enumerable.Range(0, length + 1).Select(from.AddDays)
                .Where(day => rule.Fits(from, day) && (rule.Until is not { } until || day <= until)).Take(rule.Count ?? int.MaxValue);

            Assert.Equal(fitting, Recurrence.Parse(rule.ToString()).DatesFrom(from, to, new TimeOnly(10, 0), London));
        },
        iter: 2_000);

    [Fact]
    public void ScheduleSessions_AddsNothing_WhenDoneAgain() => Gen.Select(Rules, FirstDays, Gen.Int[0, 1435], Gen.Int[1, 300]).Sample(
        (rule, from, start, minutes) =>
        {
            // arrange
            var programme = MusicWorkshop();
            var (starts, ends) = (new TimeOnly(start / 60, start % 60), TimeOnly.FromTimeSpan(TimeSpan.FromMinutes(Math.Min(start + minutes, 1439))));
            IReadOnlyList<ProgrammeSession> Schedule() => programme.ScheduleSessions(rule.ToString(), from, from.AddDays(380), starts, ends, London);
            if (rule.Until < from || !Recurrence.Parse(rule.ToString()).DatesFrom(from, from.AddDays(380), starts, London).Any())
            {
                return;
            }

            // act
            var first = Schedule();
            var again = Schedule();

            // assert
            Assert.Equal(first, again);
            Assert.Equal(first, programme.Sessions);
        },
        iter: 500);

    [Fact]
    public void ScheduleSessions_LetsNoSessionEndBeforeItBegins_WhenClocksChange() =>
        Gen.Select(Gen.OneOf(new DateOnly(2026, 3, 29), new DateOnly(2026, 10, 25)), Gen.Int[0, 240], Gen.Int[1, 240]).Sample((day, start, minutes) =>
        {
            var session = Assert.Single(MusicWorkshop().ScheduleSessions(null, day, day, TimeOnly.MinValue.AddMinutes(start), TimeOnly.MinValue.AddMinutes(start + minutes), London));

            return session.StartsAt < session.EndsAt;
        });

    private static Programme MusicWorkshop() => Programme.Create(1, "Music", ProgrammeKind.WeeklyGroup, "Hall", [new ProgrammeRoleDetails("Helper", false, 2, [])]);

    /// <summary>A rule, and what it says of a single day.</summary>
    /// <param name="Days">Nth is 0 for each such day, and counts from the end when it is negative.</param>
    private sealed record Rule(string Frequency, int Interval, (int Nth, DayOfWeek Day)[] Days, int[] MonthDays, int? Count, DateOnly? Until)
    {
        public bool Fits(DateOnly from, DateOnly day)
        {
            var month = Enumerable.Range(1, DateTime.DaysInMonth(day.Year, day.Month)).Select(d => new DateOnly(day.Year, day.Month, d)).ToList();
            var alike = month.Where(d => d.DayOfWeek == day.DayOfWeek).ToList();
            var isDay = Days.Length == 0 || Days.Any(d => d.Day == day.DayOfWeek && d.Nth is var nth
                && (nth == 0 || (Math.Abs(nth) <= alike.Count && alike[nth > 0 ? nth - 1 : alike.Count + nth] == day)));
            var isMonthDay = MonthDays.Length == 0 || MonthDays.Any(d => d == day.Day || month.Count + d + 1 == day.Day);
            var apart = Frequency switch
            {
                "DAILY" => day.DayNumber - from.DayNumber,
                "WEEKLY" => (Monday(day) - Monday(from)) / 7,
                _ => ((day.Year - from.Year) * 12) + day.Month - from.Month,
            };
            var isAnchored = Days.Length + MonthDays.Length > 0
                || Frequency switch { "DAILY" => true, "WEEKLY" => day.DayOfWeek == from.DayOfWeek, _ => day.Day == from.Day };
            return apart % Interval == 0 && isDay && isMonthDay && isAnchored;
        }

        public override string ToString()
        {
            string[] parts =
            [
                $"FREQ={Frequency}", $"INTERVAL={Interval}",
                Days.Length == 0 ? "" : $"BYDAY={string.Join(',', Days.Select(d => $"{(d.Nth == 0 ? "" : d.Nth)}{d.Day.ToString()[..2].ToUpperInvariant()}"))}",
                MonthDays.Length == 0 ? "" : $"BYMONTHDAY={string.Join(',', MonthDays)}",
                Count is { } count ? $"COUNT={count}" : "", Until is { } until ? $"UNTIL={until:yyyyMMdd}" : "",
            ];
            return string.Join(';', parts.Where(part => part.Length > 0));
        }

        private static int Monday(DateOnly day) => day.DayNumber - (((int)day.DayOfWeek + 6) % 7);
    }
}
