using System.Globalization;
using System.Text;

namespace Volunteers.Data.People;

/// <summary>
/// Folds text so that every database finds, compares and orders it alike: no case, no accents, no ligatures, no blanks at the edges. Databases
/// only compare the folded texts, character by character.
/// </summary>
/// <remarks>
/// Entities compute their folded columns (<c>SortName</c>, <c>SortTitle</c> …) from what was entered; EF Core needs the empty setters to map them.
/// </remarks>
public static class SearchText
{
    /// <summary>What a column of folded text holds at most.</summary>
    private const int MostCharacters = 400;

    /// <summary>"Zoë O’Brien-Łuczak" becomes "zoe o'brien-luczak".</summary>
    public static string Fold(string? text)
    {
        var folded = FoldPart(text).Trim();
        return folded.Length <= MostCharacters ? folded : folded[..MostCharacters].TrimEnd();
    }

    /// <summary>As <see cref="Fold"/>, for what is looked for inside of a text: the blanks at its edges count.</summary>
    public static string FoldPart(string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return string.Empty;
        }

        if (!text.AsSpan().ContainsAnyExceptInRange(' ', '~'))
        {
            return text.ToLowerInvariant();
        }

        // an unpaired surrogate cannot be normalised (runes make a replacement character of it), and neither can U+FFFE, a noncharacter
        var folded = new StringBuilder(text.Length);
        foreach (var rune in string.Concat(text.EnumerateRunes().Where(rune => rune.Value != 0xFFFE)).Normalize(NormalizationForm.FormKD).EnumerateRunes())
        {
            if (!IsIgnored(rune))
            {
                // through the capital: a final sigma and any other sigma share it
                Append(folded, Rune.ToLowerInvariant(Rune.ToUpperInvariant(rune)));
            }
        }

        return folded.ToString().Normalize(NormalizationForm.FormC);
    }

    /// <summary>Whether two names are the same to a person who reads them.</summary>
    public static bool Same(string? one, string? other) => Fold(one) == Fold(other);

    /// <summary>Accents and what cannot be seen. Marks of scripts whose vowels are marks stay: without them other words are left.</summary>
    private static bool IsIgnored(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.Control => !Rune.IsWhiteSpace(rune),
        UnicodeCategory.Format => true,
        UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark =>
            rune.Value is < 0x0780 or (>= 0x1AB0 and <= 0x20FF) or (>= 0xFE00 and <= 0xFE2F) or >= 0xE0000,
        _ => false,
    };

    /// <summary>Letters and signs that Unicode does not take apart, though readers of English do.</summary>
    private static StringBuilder Append(StringBuilder folded, Rune lower) => lower.Value switch
    {
        'ß' => folded.Append("ss"),
        'æ' => folded.Append("ae"),
        'œ' => folded.Append("oe"),
        'þ' => folded.Append("th"),
        'ø' => folded.Append('o'),
        'ł' => folded.Append('l'),
        'đ' or 'ð' => folded.Append('d'),
        'ħ' => folded.Append('h'),
        'ŧ' => folded.Append('t'),
        'ı' => folded.Append('i'),
        '’' or '‘' or 'ʼ' or 'ʻ' => folded.Append('\''),
        '‐' or '‒' or '–' or '—' or '−' => folded.Append('-'),
        _ when Rune.IsWhiteSpace(lower) => folded.Append(' '),
        _ => folded.Append(lower),
    };

    /// <summary>The digits of a telephone number, in national form: +44 7700 900123 becomes 07700900123.</summary>
    public static string Digits(string? phone)
    {
        if (phone is null)
        {
            return string.Empty;
        }

        var digits = string.Concat(phone.Select(CharUnicodeInfo.GetDecimalDigitValue).Where(digit => digit >= 0));
        var international = phone.TrimStart().StartsWith('+') || digits.StartsWith("00", StringComparison.Ordinal);
        digits = international ? digits.TrimStart('0') : digits;
        return international && digits.StartsWith("44", StringComparison.Ordinal) ? "0" + digits[2..].TrimStart('0') : digits;
    }

    /// <summary>The words to look for, each folded; all of them must be found.</summary>
    public static IReadOnlyList<string> Terms(string? search)
    {
        var folded = Fold(search);
        if (folded.Length == 0)
        {
            return [];
        }

        // a telephone number may be typed with or without its spaces, in digits of any script and with dashes of any kind
        var compact = folded.Replace(" ", string.Empty, StringComparison.Ordinal);
        if (compact.Length >= 6 && compact.All(c =>
            char.IsDigit(c) || c is '+' or '(' or ')' || char.GetUnicodeCategory(c) == UnicodeCategory.DashPunctuation))
        {
            return [Digits(folded)];
        }

        return [.. folded.Split(' ', StringSplitOptions.RemoveEmptyEntries).Distinct(StringComparer.Ordinal).Take(8)];
    }
}
