using System.Globalization;
using System.Text.RegularExpressions;
using Volunteers.Data.Places;

namespace Volunteers.Api.People.Import;

/// <summary>
/// Reads dates as spreadsheets hold them: ISO, day/month/year, serial numbers, months in words. 05/06/1990 is read as people
/// in the UK write it unless the rest of the column can only be month/day/year; where both occur it is not guessed at.
/// </summary>
public sealed partial class DateColumn
{
    /// <summary>From the day that spreadsheets count from to the one that those of old Macs did.</summary>
    private const int DaysTo1904 = 1462;

    private static readonly TimeOnly Noon = new(12, 0);

    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");

    private static readonly string[] WrittenOut =
    [
        "d MMM yyyy", "d MMMM yyyy", "d-MMM-yyyy", "d-MMM-yy", "d MMM yy", "MMM d yyyy", "MMMM d yyyy", "dd-MMMM-yyyy", "ddd d MMM yyyy", "dddd d MMMM yyyy",
    ];

    private enum Order
    {
        DayFirst,
        MonthFirst,
        Unclear,
    }

    private readonly DateKind _kind;
    private readonly Order _order;
    private readonly Order _halves;
    private readonly bool _decided;
    private readonly CentreTime _zone;
    private readonly bool _from1904;

    private DateColumn(DateKind kind, Tally plain, Tally halves, DateColumn? beside, CentreTime zone, bool from1904)
    {
        (_kind, _zone, _from1904) = (kind, zone, from1904);
        var example = beside is { _decided: true } ? beside : null;
        (_order, _halves) = (plain.Order(example?._order ?? Order.DayFirst), halves.Order(example?._halves ?? Order.Unclear));
        _decided = plain.Decides;
        Notice = (_order, plain) switch
        {
            (Order.MonthFirst, { Decides: true }) => $"{kind.Many} were read as month/day/year, because some of them cannot be anything else.",
            (Order.MonthFirst, { Either: > 0 }) => $"{kind.Many} were read as month/day/year, as the other dates of the file are written.",
            (Order.DayFirst, { Either: > 0, DayFirst: 0 }) => $"{kind.Many} such as 05/06/1990 were read as day/month/year.",
            _ => null,
        };
    }

    /// <summary>What was assumed about the column, in words; null when there was nothing to assume.</summary>
    public string? Notice { get; }

    /// <summary>Looks at all values of a column to tell which way its dates are written.</summary>
    /// <param name="zone">Of the centre.</param>
    /// <param name="from1904">Whether serial numbers count from 1 January 1904.</param>
    /// <param name="kind">What the dates are of; of birth when not given.</param>
    /// <param name="beside">Another column of the file: it decides where this one leaves it open.</param>
    public static DateColumn Examine(IEnumerable<string> values, CentreTime zone, bool from1904 = false, DateKind? kind = null, DateColumn? beside = null)
    {
        var (plain, halves) = (new Tally(), new Tally());
        foreach (var value in values)
        {
            var text = DateText.Plain(value);
            if (Slashed().Match(text) is { Success: true } match)
            {
                (DateText.IsHalfDay(text) ? halves : plain).Count(Number(match, 1), Number(match, 2));
            }
        }

        return new DateColumn(kind ?? DateKind.OfBirth, plain, halves, beside, zone, from1904);
    }

    /// <summary>The date that a cell holds, or null and what is wrong with it.</summary>
    /// <param name="notes">Takes what was assumed on the way.</param>
    public DateOnly? Read(string value, DateOnly today, out string? problem, ICollection<string>? notes = null)
    {
        problem = null;
        var text = DateText.Plain(value);
        if (Iso().Match(text) is { Success: true } iso)
        {
            var written = Make(Number(iso, 1), Number(iso, 2), Number(iso, 3), value, out problem);
            return written is { } day ? OfMoment(day, iso.Groups["time"].Value, value, notes, out problem) : null;
        }

        if (Compact().Match(text) is { Success: true } compact)
        {
            return Make(Number(compact, 1), Number(compact, 2), Number(compact, 3), value, out problem);
        }

        if (Slashed().Match(text) is { Success: true } slashed)
        {
            var written = ReadSlashed(slashed, value, today, out problem);
            return written is { } day ? OfMoment(day, slashed.Groups["time"].Value, value, notes, out problem) : null;
        }

        if (DateText.LacksTheDay(text) is { } lacking)
        {
            problem = $"The {_kind.One} {Quoted(value)} is {lacking}, not a date. Write it as day/month/year, for example 05/06/1990, or leave it empty.";
            return null;
        }

        // A number that a spreadsheet shows as a date: days since 30 December 1899, or since the first day of 1904.
        if (double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var serial) && serial is >= 366 and < 80_000)
        {
            return DateOnly.FromDateTime(DateTime.FromOADate(Math.Floor(serial) + (_from1904 ? DaysTo1904 : 0)));
        }

        if (DateOnly.TryParseExact(text, WrittenOut, English, DateTimeStyles.AllowWhiteSpaces, out var inWords))
        {
            return inWords > today && inWords.Year - today.Year < 100 && TwoDigitYear().IsMatch(text) ? inWords.AddYears(-100) : inWords;
        }

        problem = NotADate(value);
        return null;
    }

    /// <summary>
    /// A day with a time beside it: the day as it stands; with an offset, the day on which that moment was at the centre. Midnight is what programs write that
    /// know the day alone, so it stands for the day beside it.
    /// </summary>
    private DateOnly? OfMoment(DateOnly day, string time, string value, ICollection<string>? notes, out string? problem)
    {
        problem = null;
        if (time.Trim().Length == 0)
        {
            return day;
        }

        if (DateText.TimeOf(time) is not { } at)
        {
            problem = NotADate(value);
            return null;
        }

        if (at.Time == TimeOnly.MinValue)
        {
            return day;
        }

        if (at.Offset is { } offset && day.Year > 1)
        {
            var moment = new DateTimeOffset(day.ToDateTime(at.Time), TimeSpan.Zero) - offset;
            var here = _zone.DateOf(moment);
            if (_zone.TimeOf(moment) != TimeOnly.MinValue && at.Time != Noon)
            {
                notes?.Add($"{_kind.One} {Quoted(value)} read as {here.ToString("d MMMM yyyy", English)}, the day that it was at the centre");
            }

            return here;
        }

        if (at.Offset is null && at.Time != new TimeOnly(23, 0))
        {
            return day;
        }

        problem = $"The {_kind.One} {Quoted(value)} is a moment, and it depends on the time zone which day that was. Write the day alone, for example 1990-06-05.";
        return null;
    }

    private DateOnly? ReadSlashed(Match match, string value, DateOnly today, out string? problem)
    {
        var (first, second, year) = (Number(match, 1), Number(match, 2), Number(match, 3));
        if (match.Groups[3].Length == 2)
        {
            year += today.Year / 100 * 100;
            year -= year > today.Year ? 100 : 0;
        }

        var half = DateText.IsHalfDay(match.Groups["time"].Value);
        var order = half ? _halves : _order;
        if (order == Order.Unclear && first <= 12 && second <= 12 && first != second)
        {
            var why = half ? "with AM or PM it may be month/day/year" : "the column mixes day/month/year with month/day/year";
            problem = $"The {_kind.One} {Quoted(value)} can be read in two ways: {why}. Write it as year-month-day, for example 1990-06-05.";
            return null;
        }

        var monthFirst = order switch
        {
            Order.MonthFirst => second > 12 || first <= 12,
            Order.Unclear => second > 12,
            _ => false,
        };
        return monthFirst ? Make(year, first, second, value, out problem) : Make(year, second, first, value, out problem);
    }

    private DateOnly? Make(int year, int month, int day, string value, out string? problem)
    {
        problem = null;
        if (year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month))
        {
            return new DateOnly(year, month, day);
        }

        problem = NotADate(value);
        return null;
    }

    private string NotADate(string value) =>
        $"The {_kind.One} {Quoted(value)} is not a date. Write it as day/month/year, for example 05/06/1990.";

    private static string Quoted(string value) => $"\"{(value.Length > 40 ? value[..40] + "…" : value)}\"";

    private static int Number(Match match, int group) => int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(\d{1,2})[/.\-](\d{1,2})[/.\-](\d{4}|\d{2})(?<time> .+)?$")]
    private static partial Regex Slashed();

    [GeneratedRegex(@"^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?<time>[T ].*)?$")]
    private static partial Regex Iso();

    [GeneratedRegex(@"^((?:19|20)\d{2})(0[1-9]|1[0-2])([0-3]\d)$")]
    private static partial Regex Compact();

    [GeneratedRegex(@"[- ]\d{2}$")]
    private static partial Regex TwoDigitYear();

    /// <summary>How many values can be read which way.</summary>
    private sealed class Tally
    {
        private int _monthFirst;

        public int DayFirst { get; private set; }

        public int Either { get; private set; }

        /// <summary>Whether any value can be read in one way alone.</summary>
        public bool Decides => _monthFirst > 0 || DayFirst > 0;

        public void Count(int first, int second)
        {
            switch (first, second)
            {
                case ( > 12, <= 12):
                    DayFirst++;
                    break;
                case ( <= 12, > 12 and <= 31):
                    _monthFirst++;
                    break;
                case ( <= 12, <= 12) when first != second:
                    Either++;
                    break;
            }
        }

        /// <summary>A single slip must not turn a column round; as many of one kind as of the other say nothing.</summary>
        /// <param name="unless">What holds when no value tells.</param>
        public Order Order(Order unless) =>
            _monthFirst == 0 ? DayFirst > 0 ? DateColumn.Order.DayFirst : unless
            : DayFirst == 0 ? DateColumn.Order.MonthFirst
            : DayFirst < 3 * _monthFirst ? DateColumn.Order.Unclear
            : DateColumn.Order.DayFirst;
    }
}

/// <summary>What the dates of a column are of, in words.</summary>
/// <param name="One">As the middle of a sentence.</param>
/// <param name="Many">As its beginning.</param>
public sealed record DateKind(string One, string Many)
{
    public static DateKind OfBirth { get; } = new("date of birth", "Dates of birth");

    public static DateKind OfStage { get; } = new("date of the stage", "Dates of stages");
}
