using System.Text.RegularExpressions;
using Volunteers.Data.People;

namespace Volunteers.Api.People.Import;

/// <summary>Reads when somebody has time, as lists say it: "Mon AM", "Tuesday and Thursday afternoons; weekends", or a column for each day.</summary>
public static partial class AvailabilityText
{
    private const int PartsOfDay = 3;
    private const int AllParts = 0b111;

    private static readonly string[] Days = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
    private static readonly string[] Parts = ["morning", "afternoon", "evening"];

    private static readonly Dictionary<string, int> DayWords = new(StringComparer.Ordinal)
    {
        ["mon"] = 1, ["monday"] = 1, ["tue"] = 2, ["tues"] = 2, ["tuesday"] = 2, ["wed"] = 4, ["weds"] = 4, ["wednesday"] = 4,
        ["thu"] = 8, ["thur"] = 8, ["thurs"] = 8, ["thursday"] = 8, ["fri"] = 16, ["friday"] = 16, ["sat"] = 32, ["saturday"] = 32, ["sun"] = 64, ["sunday"] = 64,
        ["weekday"] = 31, ["weekend"] = 96, ["everyday"] = 127, ["daily"] = 127,
    };

    private static readonly Dictionary<string, int> PartWords = new(StringComparer.Ordinal)
    {
        ["am"] = 1, ["morning"] = 1, ["pm"] = 2, ["afternoon"] = 2, ["eve"] = 4, ["evening"] = 4, ["daytime"] = 3, ["allday"] = AllParts, ["anytime"] = AllParts,
    };

    /// <summary>Words that change nothing.</summary>
    private static readonly HashSet<string> Fillers = new(StringComparer.Ordinal) { "available", "availability", "on", "in", "the", "every", "each", "free", "at", "s" };

    /// <summary>The part of the week that a column of its own stands for: "Monday", "Tue PM"; none for another column.</summary>
    public static Availability OfHeader(string header) => Read(header, Availability.None) is { } parts && Mentions(header) ? parts : Availability.None;

    /// <summary>What a cell says; null when it cannot be told.</summary>
    /// <param name="header">What the column stands for; none where the cell names the days itself.</param>
    public static Availability? Read(string text, Availability header)
    {
        if (header != Availability.None && YesNo.Read(text) is { } yes)
        {
            return yes ? header : Availability.None;
        }

        if (YesNo.Read(text) == false)
        {
            return Availability.None;
        }

        var read = Availability.None;
        var lastDays = header == Availability.None ? 0 : DaysOf(header);
        var bare = 0;
        foreach (var group in Groups().Split(Joined(text)))
        {
            if (Group(group) is not { } said)
            {
                return null;
            }

            var (days, parts) = said;
            if (days == 0 && parts == 0)
            {
                continue;
            }

            // "Mon, Tue mornings": whether Monday is all day cannot be told
            if (bare != 0 && parts != 0)
            {
                return null;
            }

            // "Monday morning, evening": the evening is Monday's too; a part alone is of every day
            var of = days != 0 ? days : lastDays != 0 ? lastDays : 127;
            bare = days != 0 && parts == 0 ? days : 0;
            lastDays = of;
            read |= Of(of, parts == 0 ? AllParts : parts);
        }

        return read == Availability.None ? null : header == Availability.None ? read : read & Of(DaysOf(header), AllParts);
    }

    /// <summary>"Monday morning, Saturday": in words.</summary>
    public static string InWords(Availability availability) => string.Join(", ", Enumerable.Range(0, Days.Length)
        .Select(day => (Day: Days[day], Parts: (int)availability >> (day * PartsOfDay) & AllParts))
        .Where(day => day.Parts != 0)
        .Select(day => day.Parts == AllParts ? day.Day : $"{day.Day} {string.Join(" and ", Parts.Where((_, part) => (day.Parts & 1 << part) != 0))}"));

    /// <returns>The days and parts of day that words without a comma name; null when one of the words is neither.</returns>
    private static (int Days, int Parts)? Group(string group)
    {
        var (days, parts, range, last) = (0, 0, false, 0);
        foreach (var written in Words().Matches(group).Select(match => match.Value))
        {
            var word = written.Length > 3 ? written.TrimEnd('s') : written;
            if (written is "-" or "to")
            {
                range = last != 0;
            }
            else if (DayWords.TryGetValue(written, out var day) || DayWords.TryGetValue(word, out day))
            {
                days |= range ? Between(last, day) : day;
                (last, range) = (day, false);
            }
            else if (PartWords.TryGetValue(written, out var part) || PartWords.TryGetValue(word, out part))
            {
                parts |= part;
            }
            else if (written is not ("and" or "&" or "/" or "+" or "only" or "or") && !Fillers.Contains(written))
            {
                return null;
            }
        }

        return range ? null : (days, parts);
    }

    private static int Between(int first, int last)
    {
        var days = 0;
        for (var day = first; ; day = day == 64 ? 1 : day << 1)
        {
            days |= day;
            if ((day & last) != 0)
            {
                return days;
            }
        }
    }

    private static bool Mentions(string header) => Words().Matches(Joined(header)).Any(match => DayWords.ContainsKey(match.Value) || DayWords.ContainsKey(match.Value.TrimEnd('s')));

    private static int DaysOf(Availability availability) =>
        Enumerable.Range(0, Days.Length).Where(day => ((int)availability >> (day * PartsOfDay) & AllParts) != 0).Sum(day => 1 << day);

    private static Availability Of(int days, int parts) =>
        (Availability)Enumerable.Range(0, Days.Length).Where(day => (days & 1 << day) != 0).Sum(day => parts << (day * PartsOfDay));

    /// <summary>In small letters, with what is written in two words made one.</summary>
    private static string Joined(string text) => TwoWords().Replace(text.ToLowerInvariant().Replace("a.m.", "am", StringComparison.Ordinal).Replace("p.m.", "pm", StringComparison.Ordinal), "$1$2");

    [GeneratedRegex(@"\b(any|all|every|day|week)[ -](times?|day|days|ends?)\b")]
    private static partial Regex TwoWords();

    [GeneratedRegex(@"[,;|.:\r\n]+")]
    private static partial Regex Groups();

    [GeneratedRegex(@"[a-z]+|[^\sa-z]")]
    private static partial Regex Words();
}
