using System.Text;

namespace Volunteers.Api.People.Import;

/// <summary>
/// Tells which code page older programs wrote a text in: the one in which its words look like words. A letter that becomes a sign inside a word, a capital
/// inside it or two alphabets in one betray the wrong one.
/// </summary>
public static class CodePageGuess
{
    /// <summary>The likelier first: where two read a text equally well, it decides.</summary>
    private static readonly (int Page, string Name)[] Pages =
        [(1252, "Windows (Western European)"), (10000, "Mac OS Roman"), (850, "DOS (Western European)"), (1250, "Windows (Central European)"), (1251, "Windows (Cyrillic)")];

    /// <returns>The text, what it was read as, and a word by which a person can tell; null when no page makes sense of it.</returns>
    public static (string Text, string Name, string Example)? Of(byte[] bytes)
    {
        (string Text, string Name, string Example)? best = null;
        var least = int.MaxValue;
        // a file without a single line feed was written by a Mac of that time
        var oldMac = !bytes.Contains((byte)'\n') && bytes.Contains((byte)'\r');
        foreach (var (page, name) in Pages.OrderBy(each => oldMac && each.Page == 10000 ? 0 : 1))
        {
            var text = CodePagesEncodingProvider.Instance.GetEncoding(page)!.GetString(bytes);
            var words = Words(text).Where(word => word.Any(c => !char.IsAscii(c))).ToList();
            var doubtful = words.Sum(Doubts);
            if (doubtful < least)
            {
                least = doubtful;
                var example = words.Find(word => word.Any(char.IsLetter)) is { } found ? $" (\"{(found.Length > 30 ? found[..30] : found)}\")" : "";
                best = doubtful * 2 > words.Count ? null : (text, name, example);
            }
        }

        return best;
    }

    private static IEnumerable<string> Words(string text) =>
        text.Split([' ', '\u00a0', '\t', '\r', '\n', ',', ';', '|', '"', '/', '(', ')', '@', '.', '-', '–'], StringSplitOptions.RemoveEmptyEntries);

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
                : char.IsLetter(before) || char.IsLetter(after) ? 1
                : 0;
        }

        return doubts;
    }

    private static int OfLetter(char c, char before, char after) =>
        // a capital inside a word that is not all capitals
        char.IsUpper(c) && char.IsLetter(before) && (char.IsLower(before) || char.IsLower(after)) ? 1
        : char.IsLetter(before) && IsCyrillic(before) != IsCyrillic(c) ? 1
        : char.IsLetter(after) && IsCyrillic(after) != IsCyrillic(c) ? 1
        // hardly a word has three letters with accents in a row: those are another alphabet
        : !IsCyrillic(c) && !char.IsAscii(before) && char.IsLetter(before) && !char.IsAscii(after) && char.IsLetter(after) ? 1
        // a letter that no language of these pages begins a word with, or signs that count as letters
        : c is 'ª' or 'º' or 'ƒ' or 'ˆ' ? 1
        : 0;

    /// <summary>O’Brien, D’Arcy and Children’s have one; "Garc’a" has not.</summary>
    private static int OfApostrophe(string word, int at)
    {
        var rest = word[(at + 1)..];
        return at == 0 || rest.Length == 0 || at <= 2 || rest is "s" or "S" or "t" or "T" || char.IsUpper(rest[0]) ? 0 : 1;
    }

    private static bool IsCyrillic(char c) => c is >= '\u0400' and <= '\u04ff';
}
