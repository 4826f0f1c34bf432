using System.Globalization;
using Volunteers.Data.Places;

namespace Volunteers.Data.Programmes;

/// <summary>
/// A schedule: the part of RFC 5545, section 3.3.10, that centres use. FREQ=DAILY, WEEKLY or MONTHLY, with INTERVAL, BYDAY,
/// BYMONTHDAY, COUNT and UNTIL. Anything else is refused by name, never ignored.
/// </summary>
public sealed class Recurrence
{
    private static readonly string[] DayCodes = ["SU", "MO", "TU", "WE", "TH", "FR", "SA"];

    private readonly string _frequency;
    private readonly int _interval = 1;
    private readonly int? _count;
    private readonly DateOnly? _untilDate;
    private readonly DateTimeOffset? _untilInstant;
    private readonly IReadOnlyList<(int? Nth, DayOfWeek Day)> _byDay = [];
    private readonly IReadOnlyList<int> _byMonthDay = [];
    private readonly string _text;

    private Recurrence(string rule)
    {
        var trimmed = rule.Trim();
        _text = (trimmed.StartsWith("RRULE:", StringComparison.OrdinalIgnoreCase) ? trimmed[6..] : trimmed).ToUpperInvariant();
        var parts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var part in _text.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var at = part.IndexOf('=', StringComparison.Ordinal);
            if (at <= 0 || at == part.Length - 1 || !parts.TryAdd(part[..at], part[(at + 1)..]))
            {
                throw new RecurrenceException($"“{part}” is not a part of a recurrence rule, or is there twice. A weekly one reads FREQ=WEEKLY;BYDAY=TU.");
            }
        }

        _frequency = parts.Remove("FREQ", out var freq) ? freq : throw new RecurrenceException("A recurrence rule needs FREQ, for example FREQ=WEEKLY;BYDAY=TU.");
        if (_frequency is not ("DAILY" or "WEEKLY" or "MONTHLY"))
        {
            throw new RecurrenceException($"FREQ={_frequency} is not supported. Use DAILY, WEEKLY or MONTHLY.");
        }

        if (parts.Remove("INTERVAL", out var every))
        {
            _interval = Number("INTERVAL", every, 1, 366);
        }

        if (parts.Remove("COUNT", out var times))
        {
            _count = Number("COUNT", times, 1, 1000);
        }

        if (parts.Remove("UNTIL", out var until))
        {
            if (_count is not null)
            {
                throw new RecurrenceException("Use COUNT or UNTIL, not both.");
            }

            (_untilDate, _untilInstant) = Until(until);
        }

        if (parts.Remove("BYDAY", out var days))
        {
            _byDay = [.. days.Split(',').Select(Day)];
        }

        if (parts.Remove("BYMONTHDAY", out var monthDays))
        {
            _byMonthDay = [.. monthDays.Split(',').Select(d => Number("BYMONTHDAY", d, -31, 31))];
            if (_frequency != "MONTHLY" || _byMonthDay.Contains(0))
            {
                throw new RecurrenceException("BYMONTHDAY goes with FREQ=MONTHLY, and counts from 1, or from -1 for the last day.");
            }
        }

        if (parts.Remove("WKST", out var weekStart) && weekStart != "MO")
        {
            throw new RecurrenceException("Weeks begin on Monday here: leave WKST out.");
        }

        if (parts.Count > 0)
        {
            throw new RecurrenceException($"{string.Join(", ", parts.Keys)} is not supported in a recurrence rule.");
        }
    }

    /// <exception cref="RecurrenceException">The rule is malformed, or uses a part that is not supported.</exception>
    public static Recurrence Parse(string rule) => new(rule);

    /// <summary>The local dates that the rule gives, in order.</summary>
    /// <param name="from">The first day that counts; weekdays and month days that the rule leaves out are taken from it.</param>
    /// <param name="to">The last day that counts.</param>
    /// <param name="time">The local time of each occurrence; needed for an UNTIL in UTC.</param>
    public IEnumerable<DateOnly> DatesFrom(DateOnly from, DateOnly to, TimeOnly time, CentreTime clock)
    {
        var given = 0;
        foreach (var date in Candidates(from, to))
        {
            if (date < from)
            {
                continue;
            }

            if (date > to || date > _untilDate || (_untilInstant is { } last && clock.ToUtc(date, time) > last) || given == _count)
            {
                yield break;
            }

            given++;
            yield return date;
        }
    }

    /// <summary>The rule, without the name RRULE, in capitals.</summary>
    public override string ToString() => _text;

    private IEnumerable<DateOnly> Candidates(DateOnly from, DateOnly to) => _frequency switch
    {
        "DAILY" => Daily(from, to),
        "WEEKLY" => Weekly(from, to),
        _ => Monthly(from, to),
    };

    private IEnumerable<DateOnly> Daily(DateOnly from, DateOnly to)
    {
        for (var day = from; day <= to; day = day.AddDays(_interval))
        {
            if (_byDay.Count == 0 || _byDay.Any(d => d.Day == day.DayOfWeek))
            {
                yield return day;
            }
        }
    }

    private IEnumerable<DateOnly> Weekly(DateOnly from, DateOnly to)
    {
        int[] offsets = _byDay.Count == 0 ? [MondayOffset(from.DayOfWeek)] : [.. _byDay.Select(d => MondayOffset(d.Day)).Distinct().Order()];
        for (var monday = from.AddDays(-MondayOffset(from.DayOfWeek)); monday <= to; monday = monday.AddDays(7 * _interval))
        {
            foreach (var offset in offsets)
            {
                yield return monday.AddDays(offset);
            }
        }
    }

    private IEnumerable<DateOnly> Monthly(DateOnly from, DateOnly to)
    {
        for (var month = new DateOnly(from.Year, from.Month, 1); month <= to; month = month.AddMonths(_interval))
        {
            foreach (var day in DaysOf(month, from.Day))
            {
                yield return day;
            }
        }
    }

    private IEnumerable<DateOnly> DaysOf(DateOnly month, int fallback)
    {
        var length = DateTime.DaysInMonth(month.Year, month.Month);
        var days = Enumerable.Range(0, length).Select(month.AddDays);
        if (_byDay.Count == 0 && _byMonthDay.Count == 0)
        {
            // a month without that day is left out (RFC 5545: invalid dates are ignored)
            return days.Where(d => d.Day == fallback);
        }

        return days.Where(d =>
            (_byMonthDay.Count == 0 || _byMonthDay.Contains(d.Day) || _byMonthDay.Contains(d.Day - length - 1))
            && (_byDay.Count == 0 || _byDay.Any(b => b.Day == d.DayOfWeek && (b.Nth is null || b.Nth == (d.Day + 6) / 7 || b.Nth == -((length - d.Day) / 7 + 1)))));
    }

    private static int MondayOffset(DayOfWeek day) => ((int)day + 6) % 7;

    private static int Number(string name, string value, int least, int most) =>
        int.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most
            ? number
            : throw new RecurrenceException($"{name}={value}: use a whole number from {least} to {most}.");

    private static (DateOnly? Date, DateTimeOffset? Instant) Until(string value)
    {
        if (DateOnly.TryParseExact(value, "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
        {
            return (date, null);
        }

        return DateTimeOffset.TryParseExact(
            value, "yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var instant)
            ? (null, instant)
            : throw new RecurrenceException($"UNTIL={value}: write it as 20270331 or 20270331T235959Z.");
    }

    private (int? Nth, DayOfWeek Day) Day(string value)
    {
        var code = value.Trim();
        var day = code.Length >= 2 ? Array.IndexOf(DayCodes, code[^2..]) : -1;
        if (day < 0)
        {
            throw new RecurrenceException($"BYDAY={value}: use MO, TU, WE, TH, FR, SA or SU.");
        }

        if (code.Length == 2)
        {
            return (null, (DayOfWeek)day);
        }

        if (_frequency != "MONTHLY")
        {
            throw new RecurrenceException($"BYDAY={value}: a number before the day goes with FREQ=MONTHLY, for example BYDAY=2TU.");
        }

        var nth = Number("BYDAY", code[..^2], -5, 5);
        return nth == 0 ? throw new RecurrenceException($"BYDAY={value}: count from 1, or from -1 for the last.") : (nth, (DayOfWeek)day);
    }
}
