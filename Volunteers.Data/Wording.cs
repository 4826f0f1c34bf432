using System.Globalization;

namespace Volunteers.Data;

/// <summary>Dates and numbers as British readers write them.</summary>
public static class Wording
{
    private static readonly CultureInfo British = CultureInfo.GetCultureInfo("en-GB");

    /// <summary>3 May 2026.</summary>
    public static string InWords(this DateOnly date) => date.ToString("d MMMM yyyy", British);

    /// <summary>May 2026.</summary>
    public static string MonthInWords(this DateOnly date) => date.ToString("MMMM yyyy", British);

    /// <summary>Tuesday 5 May.</summary>
    public static string DayInWords(this DateOnly date) => date.ToString("dddd d MMMM", British);

    /// <summary>5 May.</summary>
    public static string DayOfMonthInWords(this DateOnly date) => date.ToString("d MMMM", British);

    /// <summary>9.30 am.</summary>
    public static string InWords(this TimeOnly time) => time.ToString(time.Minute == 0 ? "h tt" : "h.mm tt", British).ToLowerInvariant();

    /// <summary>1,234.5: as few decimals as needed, at most two.</summary>
    public static string InWords(this double number) => number.ToString("#,##0.##", British);
}
