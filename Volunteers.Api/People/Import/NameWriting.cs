using System.Globalization;
using System.Text;

namespace Volunteers.Api.People.Import;

/// <summary>Names as people write them, from names as lists hold them.</summary>
public static class NameWriting
{
    /// <summary>"SMITH-JONES" becomes "Smith-Jones", "o'brien" "O'Brien"; a name in mixed case is left as it is.</summary>
    public static string Tidy(string name)
    {
        var letters = name.Where(char.IsLetter).ToArray();
        // Two capitals may be initials ("TJ"); a longer run is a list typed with caps lock.
        var shouted = letters.Length > 3 && letters.All(char.IsUpper);
        var whispered = letters.Length > 0 && letters.All(char.IsLower);
        if (!shouted && !whispered)
        {
            return name;
        }

        var tidy = new StringBuilder(name.Length);
        var start = true;
        for (var i = 0; i < name.Length; i++)
        {
            tidy.Append(start ? char.ToUpperInvariant(name[i]) : char.ToLowerInvariant(name[i]));
            var afterMc = i >= 1 && (name[i] is 'C' or 'c') && (name[i - 1] is 'M' or 'm') && (i == 1 || !char.IsLetter(name[i - 2]));
            // a mark on a letter (not every letter has a composed form) or a joiner in a word is no end of it
            start = afterMc || !char.IsLetter(name[i]) && !char.IsSurrogate(name[i])
                && char.GetUnicodeCategory(name[i]) is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.Format);
        }

        return tidy.ToString();
    }

    /// <summary>"Smith, Jane" becomes "Jane Smith".</summary>
    public static string SurnameLast(string name)
    {
        var parts = name.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return parts.Length == 2 ? $"{parts[1]} {parts[0]}" : name;
    }
}
