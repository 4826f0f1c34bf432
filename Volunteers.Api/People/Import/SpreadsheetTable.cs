using Volunteers.Data;

namespace Volunteers.Api.People.Import;

/// <summary>A file as text cells: what CSV and workbook readers both produce. Cells are composed (NFC), as all text is kept.</summary>
public sealed record SpreadsheetTable(IReadOnlyList<string> Headers, IReadOnlyList<SpreadsheetRow> Rows)
{
    /// <summary>What was assumed about the file to read it at all, in words.</summary>
    public IReadOnlyList<string> Notices { get; init; } = [];

    /// <summary>How the letters of a text were written down; null for a workbook.</summary>
    public TextEncoding? Encoding { get; init; }

    /// <summary>Whether numbers that mean days count from 1 January 1904, as workbooks of old Macs do.</summary>
    public bool DatesFrom1904 { get; init; }

    /// <summary>Cuts empty trailing columns off, drops blank rows (their numbers stay used) and evens out short rows.</summary>
    /// <exception cref="UnreadableFileException">No header, or more rows or columns than <see cref="ImportLimits"/>.</exception>
    public static SpreadsheetTable FromRecords(IEnumerable<(int Number, string[] Cells)> records)
    {
        string[]? headers = null;
        List<SpreadsheetRow> rows = [];
        foreach (var (number, cells) in records)
        {
            if (cells.All(string.IsNullOrWhiteSpace))
            {
                continue;
            }

            if (headers is null)
            {
                var width = Array.FindLastIndex(cells, cell => !string.IsNullOrWhiteSpace(cell)) + 1;
                if (width > ImportLimits.Columns)
                {
                    throw new UnreadableFileException($"The file has {width} columns; at most {ImportLimits.Columns} are read.");
                }

                headers = [.. cells.Take(width).Select(Cell)];
                continue;
            }

            if (rows.Count == ImportLimits.Rows)
            {
                throw new UnreadableFileException($"The file has more than {ImportLimits.Rows:N0} rows. Split it and import the parts one after another.");
            }

            if (cells.FirstOrDefault(cell => cell.Length > ImportLimits.CellCharacters) is not null)
            {
                throw new UnreadableFileException($"A cell in row {number} is longer than {ImportLimits.CellCharacters:N0} characters. Is a quotation mark missing?");
            }

            // A value right of the last header has no name; it is kept so that the row can be given back whole.
            var kept = Math.Max(headers.Length, Array.FindLastIndex(cells, cell => !string.IsNullOrWhiteSpace(cell)) + 1);
            rows.Add(new SpreadsheetRow(number, [.. Enumerable.Range(0, kept).Select(i => i < cells.Length ? Cell(cells[i]) : "")]));
        }

        return headers is null
            ? throw new UnreadableFileException("The file is empty: its first row must hold the column names.")
            : new SpreadsheetTable(headers, rows);
    }

    private static string Cell(string text) => EnteredText.Compose(text).Trim().Trim('\ufeff', '\u200b').Trim();
}

/// <summary>One row of a file.</summary>
/// <param name="Number">The row as a spreadsheet shows it: the header is row 1 unless blank rows precede it.</param>
/// <param name="Cells">As many as the header has; missing ones are empty.</param>
public sealed record SpreadsheetRow(int Number, IReadOnlyList<string> Cells);
