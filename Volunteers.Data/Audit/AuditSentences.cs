using Volunteers.Data.Access;

namespace Volunteers.Data.Audit;

/// <summary>Says in one sentence what somebody did in one step: "Helen Marsh recorded Amara Khan’s DBS check as clear".</summary>
public static class AuditSentences
{
    /// <summary>More people than that are counted and not named.</summary>
    private const int MostNamed = 3;

    public static string Of(AuditedStep step, AuditNames names)
    {
        var principal = step.Records.OrderBy(record => AuditWords.RankOf(record.Type)).ThenBy(record => record.Action == "Created" ? 0 : 1).First();
        var alike = step.Records.Where(record => record.Type == principal.Type && SaysOf(record) == SaysOf(principal)).ToList();
        int?[] people = [.. alike.Select(record => record.VolunteerId).Where(id => id is not null).Distinct()];
        string[] things = [.. alike.Select(names.OfRecord).OfType<string>().Distinct(StringComparer.Ordinal)];
        var phrase = SaysOf(principal);
        var (who, whose) = Who(step.By, people, names, opens: phrase.StartsWith("{who", StringComparison.Ordinal));
        var words = phrase.Replace("{who's}", whose, StringComparison.Ordinal).Replace("{who}", who, StringComparison.Ordinal);
        return Sentence($"{step.By.Name} {Named(words, things)}");
    }

    /// <summary>"Amara, Bo and Cy".</summary>
    internal static string Listed(IReadOnlyList<string> words) => words.Count switch
    {
        0 => "",
        1 => words[0],
        _ => $"{string.Join(", ", words.SkipLast(1))} and {words[^1]}",
    };

    internal static string SaysOf(AuditedRecord record)
    {
        var word = AuditWords.Of(record.Type);
        return word.Say?.Invoke(record) ?? $"{Verb(record.Action)} {word.Noun}";
    }

    private static string Verb(string action) => action switch
    {
        "Created" => "added",
        "Removed" => "removed",
        "Changed" => "changed",
        "Read" => "read",
        "Exported" => "took a copy of",
        _ => "changed",
    };

    private static (string Who, string Whose) Who(Actor by, IReadOnlyCollection<int?> people, AuditNames names, bool opens)
    {
        if (people.Count == 1 && by.VolunteerId is not null && people.First() == by.VolunteerId)
        {
            return (opens ? "they" : "themselves", "their own");
        }

        string[] named = [.. people.Select(names.OfVolunteer).OfType<string>()];
        if (people.Count == 0 || named.Length == 0)
        {
            return people.Count > 1 ? ($"{people.Count} people", $"{people.Count} people’s") : ("somebody", "somebody’s");
        }

        return people.Count > MostNamed || named.Length < people.Count
            ? ($"{people.Count} people", $"{people.Count} people’s")
            : (Listed(named), Listed([.. named.Select(name => name + "’s")]));
    }

    /// <summary>Without a name the words before it stand alone: "the programme" for "the programme {name}".</summary>
    private static string Named(string words, IReadOnlyList<string> things) => things.Count switch
    {
        0 => words.Replace("{name}", "something that is gone", StringComparison.Ordinal),
        > MostNamed => words.Replace("{name}", $"{things[0]} and {things.Count - 1} more", StringComparison.Ordinal),
        _ => words.Replace("{name}", Listed(things), StringComparison.Ordinal),
    };

    private static string Sentence(string words) => char.ToUpperInvariant(words[0]) + words[1..];
}
