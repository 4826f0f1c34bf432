using System.Globalization;
using System.Text.RegularExpressions;

namespace Volunteers.Api.People.Import;

/// <summary>
/// Reads dates as spreadsheets hold them: ISO, day/month/year, serial numbers, months in words. 05/06/1990 is read as people
/// in the UK write it unless the rest of the column can only be month/day/year; where both occur it is not guessed at.
/// </summary>
public sealed partial class DateColumn
{
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

    private readonly Order _order;

    private DateColumn(Order order, bool assumed)
    {
        _order = order;
        Notice = (order, assumed) switch
        {
            (Order.MonthFirst, _) => "Dates of birth were read as month/day/year, because some of them cannot be anything else.",
            (Order.DayFirst, true) => "Dates of birth such as 05/06/1990 were read as day/month/year.",
            _ => null,
        };
    }

    /// <summary>What was assumed about the column, in words; null when there was nothing to assume.</summary>
    public string? Notice { get; }

    /// <summary>Looks at all values of a column to tell which way its dates are written.</summary>
    public static DateColumn Examine(IEnumerable<string> values)
    {
        var (dayFirst, monthFirst, either) = (0, 0, 0);
        foreach (var value in values)
        {
            if (Slashed().Match(value.Trim()) is not { Success: true } match)
            {
                continue;
            }

            var (first, second) = (Number(match, 1), Number(match, 2));
            _ = (first, second) switch
            {
                ( > 12, <= 12) => dayFirst++,
                ( <= 12, > 12 and <= 31) => monthFirst++,
                ( <= 12, <= 12) when first != second => either++,
                _ => 0,
            };
        }

        // A single slip must not turn a column round; as many of one kind as of the other say nothing.
        var order = monthFirst > 0 && dayFirst == 0 ? Order.MonthFirst
            : monthFirst > 0 && dayFirst < 3 * monthFirst ? Order.Unclear
            : Order.DayFirst;
        return new DateColumn(order, either > 0 && dayFirst == 0);
    }

    /// <summary>The date that a cell holds, or null and what is wrong with it.</summary>
    public DateOnly? Read(string value, DateOnly today, out string? problem)
    {
        problem = null;
        var text = OrdinalSuffix().Replace(value.Trim().Replace(",", " ", StringComparison.Ordinal), "$1");
        text = Spaces().Replace(text, " ");
        if (Iso().Match(text) is { Success: true } iso)
        {
            return Make(Number(iso, 1), Number(iso, 2), Number(iso, 3), value, out problem);
        }

        if (Compact().Match(text) is { Success: true } compact)
        {
            return Make(Number(compact, 1), Number(compact, 2), Number(compact, 3), value, out problem);
        }

        if (Slashed().Match(text) is { Success: true } slashed)
        {
            return ReadSlashed(slashed, value, today, out problem);
        }

        // A number that a spreadsheet shows as a date: days since 30 December 1899.
        if (double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var serial) && serial is >= 366 and < 80_000)
        {
            return DateOnly.FromDateTime(DateTime.FromOADate(Math.Floor(serial)));
        }

        if (DateOnly.TryParseExact(text, WrittenOut, English, DateTimeStyles.AllowWhiteSpaces, out var written))
        {
            return written > today && written.Year - today.Year < 100 && TwoDigitYear().IsMatch(text) ? written.AddYears(-100) : written;
        }

        problem = NotADate(value);
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

        if (_order == Order.Unclear && first <= 12 && second <= 12 && first != second)
        {
            problem = $"The date of birth \"{value}\" can be read in two ways, and the column mixes day/month/year with month/day/year. Write it as year-month-day, for example 1990-06-05.";
            return null;
        }

        var monthFirst = _order switch
        {
            Order.MonthFirst => second > 12 || first <= 12,
            Order.Unclear => second > 12,
            _ => false,
        };
        return monthFirst ? Make(year, first, second, value, out problem) : Make(year, second, first, value, out problem);
    }

    private static DateOnly? Make(int year, int month, int day, string value, out string? problem)
    {
        problem = null;
        if (year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month))
        {
            return new DateOnly(year, month, day);
        }

        problem = NotADate(value);
        return null;
    }

    private static string NotADate(string value) =>
        $"The date of birth \"{(value.Length > 40 ? value[..40] + "…" : value)}\" is not a date. Write it as day/month/year, for example 05/06/1990.";

    private static int Number(Match match, int group) => int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(\d{1,2})[/.\-](\d{1,2})[/.\-](\d{4}|\d{2})(?: 00?:00(?::00)?)?$")]
    private static partial Regex Slashed();

    [GeneratedRegex(@"^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ].*)?$")]
    private static partial Regex Iso();

    [GeneratedRegex(@"^((?:19|20)\d{2})(0[1-9]|1[0-2])([0-3]\d)$")]
    private static partial Regex Compact();

    [GeneratedRegex(@"\b(\d{1,2})(?:st|nd|rd|th)\b", RegexOptions.IgnoreCase)]
    private static partial Regex OrdinalSuffix();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    [GeneratedRegex(@"[- ]\d{2}$")]
    private static partial Regex TwoDigitYear();
}
