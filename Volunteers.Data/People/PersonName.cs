namespace Volunteers.Data.People;

/// <summary>How a name that was entered as a whole is put in order. Names are kept as people give them; only lists need to know where a surname begins.</summary>
public static class PersonName
{
    // small words that belong to the surname after them
    private static readonly HashSet<string> Particles = new(StringComparer.OrdinalIgnoreCase)
    {
        "al", "bin", "binti", "da", "das", "de", "del", "della", "den", "der", "di", "do", "dos", "du", "el", "la", "le", "mac", "mc", "st", "ten", "ter", "van", "von",
    };

    /// <summary>What somebody is called, without the surname: "Rosa" of Rosa van der Berg, whether she is known as "Rosa" or as "Rosa van der Berg".</summary>
    public static string First(string fullName, string knownAs)
    {
        var surname = Surname(fullName);
        return surname.Length < fullName.Length && knownAs.EndsWith($" {surname}", StringComparison.OrdinalIgnoreCase) ? knownAs[..^(surname.Length + 1)].TrimEnd()
            : fullName.StartsWith($"{knownAs} ", StringComparison.OrdinalIgnoreCase) || Words(knownAs) is not [var first, _, ..] ? knownAs
            : first;
    }

    /// <summary>"Rosa van der Berg" becomes "van der Berg Rosa"; a name of one word stays.</summary>
    public static string SurnameFirst(string fullName)
    {
        var words = Words(fullName);
        var surname = Beginning(words);
        return surname <= 0 ? fullName : string.Join(' ', [.. words[surname..], .. words[..surname]]);
    }

    private static string Surname(string fullName)
    {
        var words = Words(fullName);
        return string.Join(' ', words[Math.Max(0, Beginning(words))..]);
    }

    private static string[] Words(string fullName) => fullName.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    private static int Beginning(string[] words)
    {
        var surname = words.Length - 1;
        while (surname > 1 && Particles.Contains(words[surname - 1]))
        {
            surname--;
        }

        return surname;
    }
}
