namespace Volunteers.Jobs.Newsletters;

/// <summary>Reads what an editor typed: paragraphs, lists and addresses; everything else is plain text.</summary>
internal static class Prose
{
    private static readonly string[] Openings = ["I", "But I", "And I", "Now I", "Today I", "So I"];

    /// <summary>The blocks of a text in order; lines within a paragraph stay lines.</summary>
    public static IEnumerable<(bool IsList, IReadOnlyList<string> Lines)> Blocks(string? text)
    {
        foreach (var block in (text ?? "").ReplaceLineEndings("\n").Split("\n\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var lines = block.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
            if (lines.All(line => line.StartsWith("- ", StringComparison.Ordinal)))
            {
                yield return (true, [.. lines.Select(line => line[2..].Trim())]);
            }
            else
            {
                yield return (false, lines);
            }
        }
    }

    /// <summary>Pieces of a line: plain text, and web or e-mail addresses with where they lead.</summary>
    public static IEnumerable<(string Text, string? Href)> Pieces(string line)
    {
        foreach (var (index, word) in line.Split(' ').Index())
        {
            var (start, shown, href) = Address(word);
            yield return ((index > 0 ? " " : "") + word[..start], null);
            yield return (shown, href);
            yield return (word[(start + shown.Length)..], null);
        }
    }

    /// <summary>
    /// A sentence worth setting large: the last one of a readable length that begins with the person speaking of
    /// themself, where stories tend to arrive. Null when the text is too short to repeat a part of it.
    /// </summary>
    public static string? PullQuote(string text) => text.Length < 350
        ? null
        : Sentences(text.ReplaceLineEndings(" "))
            .Select(sentence => sentence.Trim().Trim('“', '”', '"'))
            .LastOrDefault(sentence => sentence.Length is >= 40 and <= 130
                && Openings.Any(opening => sentence.StartsWith(opening, StringComparison.Ordinal) && !char.IsLetterOrDigit(sentence[opening.Length])));

    /// <summary>The address within a word, where it starts and where it leads; nothing at the end of the word when there is none.</summary>
    private static (int Start, string Shown, string? Href) Address(string word)
    {
        var web = Math.Max(word.IndexOf("http://", StringComparison.Ordinal), word.IndexOf("https://", StringComparison.Ordinal));
        if (web >= 0)
        {
            var address = word[web..].Split('<', '>', '"')[0].TrimEnd('.', ',', ';', ':', ')', '!', '?');
            return (web, address, address);
        }

        var sign = word.IndexOf('@', StringComparison.Ordinal);
        var (start, end) = (sign, sign + 1);
        while (start > 0 && (char.IsAsciiLetterOrDigit(word[start - 1]) || "._%+-".Contains(word[start - 1], StringComparison.Ordinal)))
        {
            start--;
        }

        while (end < word.Length && (char.IsAsciiLetterOrDigit(word[end]) || word[end] is '.' or '-'))
        {
            end++;
        }

        var domain = word[(sign + 1)..end].TrimEnd('.');
        return start < sign && domain.Contains('.', StringComparison.Ordinal)
            ? (start, word[start..(sign + 1)] + domain, $"mailto:{word[start..(sign + 1)]}{domain}")
            : (word.Length, "", null);
    }

    private static IEnumerable<string> Sentences(string text)
    {
        for (int start = 0, end; (end = text.AsSpan(start).IndexOfAny(".!?")) >= 0; start = end)
        {
            end += start;
            while (end < text.Length && text[end] is '.' or '!' or '?')
            {
                end++;
            }

            end += end < text.Length && text[end] is '”' or '"' ? 1 : 0;
            yield return text[start..end];
        }
    }
}
