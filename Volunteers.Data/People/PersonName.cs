namespace Volunteers.Data.People;

/// <summary>How a name that was entered as a whole is put in order. Names are kept as people give them; only lists need to know where a surname begins.</summary>
public static class PersonName
{
    // small words that belong to the surname after them
    private static readonly HashSet<string> Particles = new(StringComparer.OrdinalIgnoreCase)
    {
        "al", "bin", "binti", "da", "das", "de", "del", "della", "den", "der", "di", "do", "dos", "du", "el", "la", "le", "mac", "mc", "st", "ten", "ter", "van", "von",
    };

    /// <summary>"Rosa van der Berg" becomes "van der Berg Rosa"; a name of one word stays.</summary>
    public static string SurnameFirst(string fullName)
    {
        var words = fullName.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var surname = words.Length - 1;
        while (surname > 1 && Particles.Contains(words[surname - 1]))
        {
            surname--;
        }

        return surname <= 0 ? fullName : string.Join(' ', [.. words[surname..], .. words[..surname]]);
    }
}
