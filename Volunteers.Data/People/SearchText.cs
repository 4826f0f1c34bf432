using System.Globalization;
using System.Text;

namespace Volunteers.Data.People;

/// <summary>Folds text so that searching and sorting do the same on every database: no case, no accents, no punctuation at the edges.</summary>
public static class SearchText
{
    /// <summary>"Zoë O’Brien-Łuczak" becomes "zoe o'brien-luczak".</summary>
    public static string Fold(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return string.Empty;
        }

        var folded = new StringBuilder(text.Length);
        foreach (var rune in WellFormed(text).Normalize(NormalizationForm.FormD).EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune))
            {
                folded.Append(' ');
                continue;
            }

            if (Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.Control or UnicodeCategory.Format)
            {
                continue;
            }

            switch (rune.Value)
            {
                case 'ß' or 'ẞ':
                    folded.Append("ss");
                    break;
                case 'Ø' or 'ø':
                    folded.Append('o');
                    break;
                case 'Ł' or 'ł':
                    folded.Append('l');
                    break;
                case 'Đ' or 'đ':
                    folded.Append('d');
                    break;
                case 'Æ' or 'æ':
                    folded.Append("ae");
                    break;
                case 'ı':
                    folded.Append('i');
                    break;
                case '’' or '‘' or 'ʼ':
                    folded.Append('\'');
                    break;
                default:
                    // by way of the capital, which a final sigma has in common with any other
                    folded.Append(Rune.ToLowerInvariant(Rune.ToUpperInvariant(rune)).ToString());
                    break;
            }
        }

        return folded.ToString().Trim();
    }

    /// <summary>Normalising refuses half a surrogate pair, and U+FFFE, which is no character.</summary>
    private static string WellFormed(string text) => string.Concat(text.EnumerateRunes().Where(rune => rune.Value != 0xFFFE));

    /// <summary>The digits of a telephone number, in national form: +44 7700 900123 becomes 07700900123.</summary>
    public static string Digits(string? phone)
    {
        if (phone is null)
        {
            return string.Empty;
        }

        var digits = string.Concat(phone.Where(char.IsAsciiDigit));
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

        // a telephone number or a postcode may be typed with or without its spaces
        var compact = folded.Replace(" ", string.Empty, StringComparison.Ordinal);
        if (compact.Length >= 6 && compact.All(c => char.IsAsciiDigit(c) || c is '+' or '(' or ')' or '-'))
        {
            return [Digits(folded)];
        }

        return [.. folded.Split(' ', StringSplitOptions.RemoveEmptyEntries).Distinct(StringComparer.Ordinal).Take(8)];
    }
}
