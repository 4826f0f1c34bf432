using System.Globalization;
using System.Text;

namespace Volunteers.Data;

/// <summary>
/// What was typed or copied, as it is kept: composed (NFC), and without what cannot be seen and came along unnoticed. All text goes through here
/// on its way in: by <see cref="InputRules"/>, and cell by cell where a list is imported.
/// </summary>
public static class EnteredText
{
    private const char NonJoiner = '\u200c';
    private const char Joiner = '\u200d';
    private const char Replacement = '\ufffd';

    /// <summary>The same text with its accents composed; half of a pair of surrogates, which is no character, becomes U+FFFD.</summary>
    public static string Compose(string text)
    {
        if (Ascii.IsValid(text))
        {
            return text;
        }

        // U+FFFE cannot be normalised either
        var whole = string.Concat(text.EnumerateRunes()).Replace('\ufffe', Replacement);
        return whole.Normalize(NormalizationForm.FormC);
    }

    /// <summary>
    /// A name or another line, composed, without zero-width and direction marks. The joiners stay where they join: U+200C belongs to Persian names, U+200D
    /// to names in Indian scripts and to emoji.
    /// </summary>
    public static string Line(string text)
    {
        if (Ascii.IsValid(text))
        {
            return text;
        }

        var visible = new StringBuilder(text.Length);
        var waiting = '\0';
        foreach (var c in Compose(text))
        {
            if (c is NonJoiner or Joiner)
            {
                waiting = visible.Length > 0 && !char.IsWhiteSpace(visible[^1]) ? c : '\0';
                continue;
            }

            if (IsInvisible(c))
            {
                continue;
            }

            if (waiting != '\0' && !char.IsWhiteSpace(c))
            {
                visible.Append(waiting);
            }

            waiting = '\0';
            visible.Append(c);
        }

        // what stood apart by a mark may compose now
        return visible.ToString().Normalize(NormalizationForm.FormC);
    }

    /// <summary>Several lines, composed. Direction marks stay, for whole paragraphs may need them; the byte-order mark and control characters go.</summary>
    public static string Paragraphs(string text) =>
        string.Concat(Compose(text).Where(c => c is '\n' or '\t' || !(char.IsControl(c) || c == '\ufeff'))).Normalize(NormalizationForm.FormC);

    /// <summary>An address or a number: no mark belongs to it, nor a space that does not break; a hyphen that does not break is a hyphen.</summary>
    public static string Address(string text)
    {
        if (Ascii.IsValid(text))
        {
            return text;
        }

        var plain = new StringBuilder(text.Length);
        foreach (var c in Compose(text))
        {
            if (c is '\u2010' or '\u2011' or '\u00ad')
            {
                // a soft hyphen shows nothing where the line does not break: it was never typed
                plain.Append(c == '\u00ad' ? "" : "-");
            }
            else if (!IsInvisible(c) && c is not (NonJoiner or Joiner or '\u00a0' or '\u202f' or '\u2007'))
            {
                plain.Append(c);
            }
        }

        return plain.ToString().Normalize(NormalizationForm.FormC);
    }

    /// <summary>Marks without a shape of their own; not the signs that Arabic and Syriac write around numbers, which Unicode counts as marks too.</summary>
    private static bool IsInvisible(char c) =>
        c is '\u034f' or '\u115f' or '\u1160' or '\u17b4' or '\u17b5' or '\u3164' or '\uffa0' or '\u2800'
        || char.GetUnicodeCategory(c) == UnicodeCategory.Format && c is not (NonJoiner or Joiner or (>= '\u0600' and <= '\u0605') or '\u06dd' or '\u070f' or '\u08e2');
}
