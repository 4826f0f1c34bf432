using System.Text;

namespace Volunteers.GraphQL.Language;

/// <summary>The common indentation of block strings (specification, section 2.9.4 "Block Strings").</summary>
internal static class BlockString
{
    /// <summary>The value of a block string: without common indentation and without blank first and last lines.</summary>
    public static string Dedent(IReadOnlyList<string> lines)
    {
        var common = int.MaxValue;
        int? first = null;
        var last = -1;
        for (var i = 0; i < lines.Count; i++)
        {
            var indent = LeadingWhiteSpace(lines[i]);
            if (indent == lines[i].Length)
            {
                continue;
            }

            first ??= i;
            last = i;
            if (i != 0 && indent < common)
            {
                common = indent;
            }
        }

        var value = new StringBuilder();
        for (var i = first ?? 0; i <= last; i++)
        {
            if (i != first)
            {
                value.Append('\n');
            }

            var line = lines[i];
            value.Append(i == 0 ? line : line.AsSpan(Math.Min(common, line.Length)));
        }

        return value.ToString();
    }

    /// <summary>Prints a value between triple quotes so that <see cref="Dedent"/> gives it back.</summary>
    public static string Print(string value)
    {
        var escaped = value.Replace("\"\"\"", "\\\"\"\"", StringComparison.Ordinal);
        var isSingleLine = !escaped.Contains('\n');
        // A quote or backslash at the end would run into the closing quotes.
        var ownLines = !isSingleLine || value.Length > 70 || value.EndsWith('"') || value.EndsWith('\\');
        // A single line keeps its leading white space only on the line of the opening quotes.
        var leadingBreak = ownLines && !(isSingleLine && value[0] is ' ' or '\t');
        return $"\"\"\"{(leadingBreak ? "\n" : "")}{escaped}{(ownLines ? "\n" : "")}\"\"\"";
    }

    private static int LeadingWhiteSpace(string line)
    {
        var i = 0;
        while (i < line.Length && line[i] is ' ' or '\t')
        {
            i++;
        }

        return i;
    }
}
