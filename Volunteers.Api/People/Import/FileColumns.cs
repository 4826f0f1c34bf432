using Volunteers.Data;

namespace Volunteers.Api.People.Import;

/// <summary>The columns of a file: what each is read as, and which are left out.</summary>
internal sealed class FileColumns
{
    private const string HasNoName = "It has no name in the first row. Give it one to have it imported.";
    private const string MayNotWriteNotes = "You may not write notes about volunteers at this centre.";

    private FileColumns(ColumnMap map, IReadOnlyList<ImportedColumn> list) => (Map, List) = (map, list);

    public ColumnMap Map { get; }

    public IReadOnlyList<ImportedColumn> List { get; }

    /// <summary>Which columns with anything in them are left out, in one sentence.</summary>
    public IReadOnlyList<string> Notices
    {
        get
        {
            var left = List.Where(column => column.Field is null && column.Filled > 0).Select(column => $"“{column.Column}”").ToList();
            return left.Count switch
            {
                0 => [],
                1 => [$"The column {left[0]} is not imported."],
                _ => [$"{left.Count} columns are not imported: {string.Join(", ", left)}."],
            };
        }
    }

    /// <param name="said">What somebody says that columns hold.</param>
    /// <param name="mayWriteNotes">Whether who imports may.</param>
    /// <exception cref="InvalidInputException">Something is said of a column that the file has not.</exception>
    public static FileColumns Of(SpreadsheetTable table, IReadOnlyDictionary<string, ImportColumn?> said, bool mayWriteNotes)
    {
        var rules = new InputRules();
        foreach (var column in said.Keys.Where(column => !table.Headers.Contains(column, StringComparer.OrdinalIgnoreCase)))
        {
            rules.Refuse("mapping", $"The file has no column \"{column}\".");
        }

        rules.ThrowIfAny();
        var all = ColumnMap.Of(table.Headers, said);
        var map = mayWriteNotes ? all : all.Without(ImportColumn.Notes);
        var width = Math.Max(table.Headers.Count, table.Rows.Count == 0 ? 0 : table.Rows.Max(row => row.Cells.Count));
        var filled = new int[width];
        foreach (var (index, _) in table.Rows.SelectMany(row => row.Cells.Index().Where(cell => cell.Item.Length > 0)))
        {
            filled[index]++;
        }

        return new FileColumns(map, [.. Enumerable.Range(0, width)
            .Where(i => i < table.Headers.Count || filled[i] > 0)
            .Where(i => i >= table.Headers.Count || table.Headers[i] != FailedRowsCsv.ProblemsColumn)
            .Select(i => new ImportedColumn(
                IsNamed(i) ? table.Headers[i] : $"Column {Letters(i)}",
                map.Meaning(i) is { } column ? ImportField.Of(column) : null,
                filled[i],
                !IsNamed(i) ? HasNoName : map.Meaning(i) is null && all.Meaning(i) == ImportColumn.Notes ? MayNotWriteNotes : null))]);

        bool IsNamed(int i) => i < table.Headers.Count && table.Headers[i].Length > 0;
    }

    /// <summary>As spreadsheets name columns: A to Z, then AA.</summary>
    private static string Letters(int index) => index < 26 ? ((char)('A' + index)).ToString() : Letters(index / 26 - 1) + (char)('A' + index % 26);
}
