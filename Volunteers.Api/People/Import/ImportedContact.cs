using System.Text.RegularExpressions;
using Volunteers.Data.People;

namespace Volunteers.Api.People.Import;

/// <summary>Whom to ring, as a row says it.</summary>
public sealed partial record ImportedContact(string? Name, string? Relationship, string? Phone)
{
    /// <summary>"Mary Okafor (mother) 07700 900123" and "Mary Okafor, mother, 07700 900123" in one cell.</summary>
    public static ImportedContact Read(string text)
    {
        var number = Number().Match(text);
        var rest = number.Success ? text.Remove(number.Index, number.Length) : text;
        var bracket = Bracketed().Match(rest);
        rest = bracket.Success ? rest.Remove(bracket.Index, bracket.Length) : rest;
        var parts = Separators().Split(rest).Select(part => part.Trim()).Where(part => part.Length > 0).ToList();
        return new ImportedContact(
            parts.FirstOrDefault(),
            bracket.Success ? bracket.Groups[1].Value.Trim() : parts.Count > 1 ? string.Join(", ", parts.Skip(1)) : null,
            number.Success ? number.Value.Trim() : null);
    }

    /// <summary>By what one is told from another.</summary>
    public (string Name, string Phone) Key => (SearchText.Fold(Name), TelephoneNumber.Read(Phone ?? "").Number ?? "");

    /// <summary>In words, as a person looks at it.</summary>
    public string InWords() => $"{Name}{(Relationship is null ? "" : $" ({Relationship})")}, {TelephoneNumber.Read(Phone ?? "").Number ?? Phone}";

    [GeneratedRegex(@"(?:\+|\(\+?\d|\d)[\d\s()\-./\u2010-\u2015]{6,}\d(?:[.,]0+)?")]
    private static partial Regex Number();

    [GeneratedRegex(@"\(([^()]+)\)")]
    private static partial Regex Bracketed();

    [GeneratedRegex(@"[,;:|/\r\n]+|\s[-–—]\s|(?:^|\s)(?:tel|mob|mobile|phone)\b\.?", RegexOptions.IgnoreCase)]
    private static partial Regex Separators();
}
