using System.Text;

namespace Volunteers.Api.People.Import;

/// <summary>The rows that failed as a CSV to mend and import again: the columns of the file, and one that says what is wrong.</summary>
public static class FailedRowsCsv
{
    /// <summary>The added last column; an import does not read it.</summary>
    public const string ProblemsColumn = "Problems";

    /// <returns>RFC 4180 text, or null when nothing failed.</returns>
    public static string? Write(IReadOnlyList<string> headers, IReadOnlyList<ImportFailure> failures)
    {
        if (failures.Count == 0)
        {
            return null;
        }

        var width = Math.Max(headers.Count, failures.Max(failure => failure.Values.Count));
        var csv = new StringBuilder();
        WriteLine(csv, [.. Padded(headers, width), ProblemsColumn]);
        foreach (var failure in failures)
        {
            WriteLine(csv, [.. Padded(failure.Values, width), string.Join(" ", failure.Reasons)]);
        }

        return csv.ToString();
    }

    /// <summary>Whether a spreadsheet would compute a cell that begins so, instead of showing it.</summary>
    public static bool IsFormula(ReadOnlySpan<char> cell) => cell.Length > 0 && cell[0] is '=' or '+' or '-' or '@' or '\t' or '\r';

    private static IEnumerable<string> Padded(IReadOnlyList<string> cells, int width) =>
        Enumerable.Range(0, width).Select(i => i < cells.Count ? cells[i] : "");

    private static void WriteLine(StringBuilder csv, IReadOnlyList<string> cells)
    {
        for (var i = 0; i < cells.Count; i++)
        {
            if (i > 0)
            {
                csv.Append(',');
            }

            var cell = IsFormula(cells[i]) ? "'" + cells[i] : cells[i];
            csv.Append(cell.AsSpan().IndexOfAny(",;\"\r\n\t") < 0 ? cell : $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"");
        }

        csv.Append("\r\n");
    }
}
