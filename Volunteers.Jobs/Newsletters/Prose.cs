using System.Text.RegularExpressions;

namespace Volunteers.Jobs.Newsletters;

/// <summary>Reads what an editor typed: paragraphs, lists and addresses; everything else is plain text.</summary>
internal static partial class Prose
{
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
        var at = 0;
        foreach (Match match in AddressPattern().Matches(line))
        {
            var shown = match.Value.TrimEnd('.', ',', ';', ':', ')', '!', '?');
            if (match.Index > at)
            {
                yield return (line[at..match.Index], null);
            }
            yield return (shown, shown.Contains("://", StringComparison.Ordinal) ? shown : "mailto:" + shown);
            at = match.Index + shown.Length;
        }
        if (at < line.Length)
        {
            yield return (line[at..], null);
        }
    }

    /// <summary>
    /// A sentence worth setting large: the last one of a readable length that begins with the person speaking of
    /// themself, where stories tend to arrive. Null when the text is too short to repeat a part of it.
    /// </summary>
    public static string? PullQuote(string text) => text.Length < 350
        ? null
        : SentencePattern().Matches(text.ReplaceLineEndings(" "))
            .Select(match => match.Value.Trim().Trim('“', '”', '"'))
            .LastOrDefault(sentence => sentence.Length is >= 40 and <= 130 && SpeakerPattern().IsMatch(sentence));

    [GeneratedRegex(@"https?://[^\s<>""]+|[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex AddressPattern();

    [GeneratedRegex(@"[^.!?]+[.!?]+[”""]?", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex SentencePattern();

    [GeneratedRegex(@"^(?:But |And |Now |Today |So )?I\b", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex SpeakerPattern();
}
