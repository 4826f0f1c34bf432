using System.Globalization;
using System.Text.RegularExpressions;
using Volunteers.Data;

namespace Volunteers.Api.People.Import;

/// <summary>The parts of a date as lists hold it that say nothing of the day.</summary>
internal static partial class DateText
{
    /// <summary>With digits of ours, single spaces, and without marks, commas and the endings of "1st" and "2nd".</summary>
    public static string Plain(string value)
    {
        var text = EnteredText.Address(Spaces().Replace(value, " "));
        text = string.Concat(text.Select(c => CharUnicodeInfo.GetDecimalDigitValue(c) is >= 0 and var digit ? (char)('0' + digit) : c));
        text = OrdinalSuffix().Replace(text.Replace(",", " ", StringComparison.Ordinal).TrimStart('\'', '’'), "$1");
        return Spaces().Replace(text, " ").Trim();
    }

    /// <summary>Whether the hours are counted twice to twelve, as those do who write the month first.</summary>
    public static bool IsHalfDay(string text) => HalfDay().IsMatch(text);

    /// <summary>"a year" or "a month", for what is no more; otherwise null.</summary>
    public static string? LacksTheDay(string text) =>
        Year().Match(text) is { Success: true } year && int.Parse(year.Groups[1].ValueSpan, CultureInfo.InvariantCulture) is >= 1850 and <= 2100 ? "a year"
        : Month().IsMatch(text) ? "a month"
        : null;

    /// <summary>A time of day with its offset, if one is written; null for what is no time.</summary>
    public static (TimeOnly Time, TimeSpan? Offset)? TimeOf(string text)
    {
        var match = Time().Match(text);
        if (!match.Success)
        {
            return null;
        }

        var (hour, minute) = (Number(match, "hour"), Number(match, "minute"));
        var second = match.Groups["second"].Success ? Number(match, "second") : 0;
        if (match.Groups["half"].Success)
        {
            if (hour is < 1 or > 12)
            {
                return null;
            }

            hour = hour % 12 + (match.Groups["half"].ValueSpan[0] is 'P' or 'p' ? 12 : 0);
        }

        if (hour > 23 || minute > 59 || second > 59)
        {
            return null;
        }

        TimeSpan? offset = !match.Groups["zone"].Success ? null
            : match.Groups["east"].Success
                ? (match.Groups["east"].Value == "-" ? -1 : 1) * new TimeSpan(Number(match, "hours"), match.Groups["minutes"].Success ? Number(match, "minutes") : 0, 0)
                : TimeSpan.Zero;
        return offset > TimeSpan.FromHours(14) || offset < TimeSpan.FromHours(-14) ? null : (new TimeOnly(hour, minute, second), offset);
    }

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    [GeneratedRegex(@"\b(\d{1,2})(?:st|nd|rd|th)\b", RegexOptions.IgnoreCase)]
    private static partial Regex OrdinalSuffix();

    [GeneratedRegex(@"\d ?[ap]\.?m\.?$", RegexOptions.IgnoreCase)]
    private static partial Regex HalfDay();

    [GeneratedRegex(@"^(\d{4})(?:\.0+)?$")]
    private static partial Regex Year();

    [GeneratedRegex(@"^(?:(?:0?[1-9]|1[0-2])[/.\-]\d{4}|\d{4}[/.\-](?:0?[1-9]|1[0-2])|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?[ \-/](?:\d{4}|'?\d{2}))$", RegexOptions.IgnoreCase)]
    private static partial Regex Month();

    [GeneratedRegex(@"^[T ]?(?<hour>\d{1,2}):(?<minute>\d{2})(?::(?<second>\d{2})(?:[.,]\d+)?)? ?(?<half>[ap]\.?m\.?)? ?(?<zone>Z|UTC|GMT|(?<east>[+\-])(?<hours>\d{2}):?(?<minutes>\d{2})?)?$", RegexOptions.IgnoreCase)]
    private static partial Regex Time();
}
