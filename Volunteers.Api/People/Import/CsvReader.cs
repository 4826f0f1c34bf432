using System.Text;

namespace Volunteers.Api.People.Import;

/// <summary>Delimited text: comma, semicolon, tab or bar, with quoted line breaks.</summary>
public static class CsvReader
{
    private static readonly char[] Delimiters = [',', ';', '\t', '|'];

    /// <exception cref="UnreadableFileException">A quotation mark is never closed, or the table is refused.</exception>
    public static SpreadsheetTable Read(string text)
    {
        var delimiter = DeclaredDelimiter(ref text) ?? LikeliestDelimiter(text);
        return SpreadsheetTable.FromRecords(Records(text, delimiter));
    }

    /// <summary>RFC 4180, forgiving: a quotation mark inside an unquoted cell is text, and so is what follows a closing one.</summary>
    private static IEnumerable<(int Number, string[] Cells)> Records(string text, char delimiter)
    {
        var cells = new List<string>();
        var cell = new StringBuilder();
        var (number, at) = (1, 0);
        while (at < text.Length)
        {
            at = ReadCell(text, at, delimiter, cell, number);
            cells.Add(AsText(cell.ToString()));
            cell.Clear();
            if (at < text.Length && text[at] == delimiter)
            {
                at++;
                if (at < text.Length)
                {
                    continue;
                }

                cells.Add("");
            }

            yield return (number++, [.. cells]);
            cells.Clear();
            at += at + 1 < text.Length && text[at] == '\r' && text[at + 1] == '\n' ? 2 : 1;
        }
    }

    /// <returns>Where the delimiter or the line end after the cell is.</returns>
    private static int ReadCell(string text, int at, char delimiter, StringBuilder cell, int row)
    {
        if (text[at] == '"')
        {
            at++;
            while (true)
            {
                var quote = text.IndexOf('"', at);
                if (quote < 0)
                {
                    throw new UnreadableFileException($"A quotation mark opened in row {row} is never closed.");
                }

                cell.Append(text, at, quote - at);
                at = quote + 1;
                if (at >= text.Length || text[at] != '"')
                {
                    break;
                }

                cell.Append('"');
                at++;
            }
        }

        var end = text.AsSpan(at).IndexOfAny(delimiter, '\r', '\n');
        end = end < 0 ? text.Length : at + end;
        cell.Append(text, at, end - at);
        return end;
    }

    /// <summary>="01424 000000" tells a spreadsheet to keep a leading zero, '+44 … (as our own failed rows are written) not to compute.</summary>
    private static string AsText(string cell) =>
        cell.Length > 3 && cell.StartsWith("=\"", StringComparison.Ordinal) && cell.EndsWith('"') ? cell[2..^1]
        : cell.Length > 1 && cell[0] == '\'' && FailedRowsCsv.IsFormula(cell.AsSpan(1)) ? cell[1..]
        : cell;

    /// <summary>A first line "sep=;" is an instruction of spreadsheets, not a row.</summary>
    private static char? DeclaredDelimiter(ref string text)
    {
        if (text.Length < 5 || !text.StartsWith("sep=", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        var delimiter = text[4];
        var lineEnd = text.IndexOf('\n', StringComparison.Ordinal);
        text = lineEnd < 0 ? "" : text[(lineEnd + 1)..];
        return delimiter;
    }

    /// <summary>The delimiter that the first line with anything in it uses most, outside quotation marks; a comma when none.</summary>
    private static char LikeliestDelimiter(string text)
    {
        var counts = new int[Delimiters.Length];
        var quoted = false;
        var seen = false;
        foreach (var character in text)
        {
            if (character == '"')
            {
                quoted = !quoted;
            }
            else if (!quoted && character is '\n' or '\r')
            {
                if (seen)
                {
                    break;
                }
            }
            else if (!quoted && Array.IndexOf(Delimiters, character) is var which and >= 0)
            {
                counts[which]++;
            }

            seen |= !char.IsWhiteSpace(character);
        }

        var best = Array.IndexOf(counts, counts.Max());
        return Delimiters[best];
    }
}
