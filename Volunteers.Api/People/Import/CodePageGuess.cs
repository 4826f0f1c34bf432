using System.Text;

namespace Volunteers.Api.People.Import;

/// <summary>
/// Tells which code page older programs wrote a text in: the one in which its words look like words. A letter that becomes a sign inside a word, a capital
/// inside it or two alphabets in one betray the wrong one.
/// </summary>
public static class CodePageGuess
{
    /// <summary>The likelier first: where two read a text equally well, it decides.</summary>
    private static readonly (TextEncoding Encoding, int Page, string Name)[] Pages =
    [
        (TextEncoding.WindowsWestern, 1252, "Windows (Western European)"), (TextEncoding.MacWestern, 10000, "Mac OS Roman"), (TextEncoding.DosWestern, 850, "DOS (Western European)"),
        (TextEncoding.WindowsCentralEuropean, 1250, "Windows (Central European)"), (TextEncoding.WindowsCyrillic, 1251, "Windows (Cyrillic)"),
    ];

    /// <returns>The text, what it was read as, and words by which a person can tell; null when no page makes sense of it.</returns>
    public static CodePageReading? Of(byte[] bytes)
    {
        CodePageReading? best = null;
        var least = int.MaxValue;
        // a file without a single line feed was written by a Mac of that time
        var oldMac = !bytes.Contains((byte)'\n') && bytes.Contains((byte)'\r');
        foreach (var page in Pages.OrderBy(each => oldMac && each.Encoding == TextEncoding.MacWestern ? 0 : 1))
        {
            var reading = As(bytes, page);
            var words = WordsWithMore(reading.Text);
            var doubtful = words.Sum(Doubts);
            if (doubtful < least)
            {
                least = doubtful;
                best = doubtful * 2 > words.Count ? null : reading;
            }
        }

        return best;
    }

    /// <returns>The text as that code page has it; null for an encoding that is none of them.</returns>
    public static CodePageReading? As(byte[] bytes, TextEncoding encoding) =>
        Array.Find(Pages, page => page.Encoding == encoding) is { Page: > 0 } page ? As(bytes, page) : null;

    private static CodePageReading As(byte[] bytes, (TextEncoding Encoding, int Page, string Name) page)
    {
        var text = CodePagesEncodingProvider.Instance.GetEncoding(page.Page)!.GetString(bytes);
        var examples = WordsWithMore(text).Where(word => word.Any(char.IsLetter)).Distinct().Take(3).Select(word => word.Length > 30 ? word[..30] : word);
        return new CodePageReading(text, page.Encoding, page.Name, [.. examples]);
    }

    /// <summary>The words that have more than ASCII in them.</summary>
    private static List<string> WordsWithMore(string text) =>
        [.. text.Split([' ', '\u00a0', '\t', '\r', '\n', ',', ';', '|', '"', '/', '(', ')', '@', '.', '-'], StringSplitOptions.RemoveEmptyEntries).Where(word => word.Any(c => !char.IsAscii(c)))];

    /// <summary>How little a word looks like one; 0 for one that does.</summary>
    private static int Doubts(string word)
    {
        var doubts = 0;
        for (var i = 0; i < word.Length; i++)
        {
            var c = word[i];
            if (char.IsAscii(c))
            {
                continue;
            }

            var before = i > 0 ? word[i - 1] : '\0';
            var after = i + 1 < word.Length ? word[i + 1] : '\0';
            doubts += char.IsControl(c) ? 3
                : char.IsLetter(c) ? OfLetter(c, before, after)
                : c is '’' ? OfApostrophe(word, i)
                : c is '–' ? OfDash(before, after)
                : char.IsLetter(before) || char.IsLetter(after) ? 1
                : 0;
        }

        return doubts;
    }

    private static int OfLetter(char c, char before, char after) =>
        // a capital inside a word that is not all capitals, and a small letter inside one that is
        char.IsUpper(c) && char.IsLetter(before) && (char.IsLower(before) || char.IsLower(after)) ? 1
        : char.IsLower(c) && char.IsUpper(before) && char.IsUpper(after) ? 1
        : char.IsLetter(before) && IsCyrillic(before) != IsCyrillic(c) ? 1
        : char.IsLetter(after) && IsCyrillic(after) != IsCyrillic(c) ? 1
        // hardly a word has three letters with accents in a row: those are another alphabet
        : !IsCyrillic(c) && !char.IsAscii(before) && char.IsLetter(before) && !char.IsAscii(after) && char.IsLetter(after) ? 1
        // a letter that no language of these pages begins a word with, or signs that count as letters
        : c is 'ª' or 'º' or 'ƒ' or 'ˆ' ? 1
        // what Windows has where Macs have ö, û and ú: "Schšn", "Jesœs"; in words of their own they have a vowel beside them, or are French
        : c is 'š' or 'ž' && char.IsLetter(before) && !IsVowel(before) && char.IsLetter(after) && !IsVowel(after) ? 1
        : c is 'œ' && after is not ('u' or 'i' or 'n') ? 1
        : 0;

    /// <summary>O’Brien, o’brien, D’Arcy and Children’s have one; "Garc’a" and "D’az" have not.</summary>
    private static int OfApostrophe(string word, int at)
    {
        var rest = word[(at + 1)..];
        return at == 0 || rest.Length == 0 || rest is "s" or "S" or "t" or "T" || char.IsUpper(rest[0]) ? 0
            : at == 1 && (word[0] is 'O' || char.IsLower(word[0])) ? 0
            : 1;
    }

    /// <summary>Smith–Jones and 2–4 have one; "Pe–a" has not.</summary>
    private static int OfDash(char before, char after) => char.IsLower(after) || (char.IsLetter(before) && after == '\0') ? 1 : 0;

    private static bool IsVowel(char c) => "aeiouyAEIOUY".Contains(c, StringComparison.Ordinal) || (!char.IsAscii(c) && "aeiouy".Contains(SearchBase(c), StringComparison.Ordinal));

    /// <summary>The letter without its accent.</summary>
    private static char SearchBase(char c) => char.ToLowerInvariant(c.ToString().Normalize(NormalizationForm.FormD)[0]);

    private static bool IsCyrillic(char c) => c is >= '\u0400' and <= '\u04ff';
}

/// <summary>A text as one code page has it.</summary>
/// <param name="Name">Of the code page, in words.</param>
/// <param name="Examples">Words of it that another page would have otherwise.</param>
public sealed record CodePageReading(string Text, TextEncoding Encoding, string Name, IReadOnlyList<string> Examples);

/// <summary>How the letters of a text file are written down.</summary>
public enum TextEncoding
{
    Utf8,
    Utf16,
    Utf32,
    WindowsWestern,
    MacWestern,
    DosWestern,
    WindowsCentralEuropean,
    WindowsCyrillic,
}
