namespace Volunteers.Api.People.Import;

/// <summary>Which columns of one file hold what. A meaning may have several columns: the first filled cell counts.</summary>
public sealed class ColumnMap
{
    private readonly IReadOnlyList<string> _headers;
    private readonly ImportColumn?[] _meanings;
    private readonly ILookup<ImportColumn, int> _columns;

    private ColumnMap(IReadOnlyList<string> headers, ImportColumn?[] meanings) =>
        (_headers, _meanings, _columns) = (headers, meanings, Lookup(meanings));

    /// <param name="said">What somebody says that columns hold, by their names; null: they are left out.</param>
    public static ColumnMap Of(IReadOnlyList<string> headers, IReadOnlyDictionary<string, ImportColumn?>? said = null) =>
        new(headers, [.. headers.Select(header => said is not null && said.TryGetValue(header, out var column) ? column : ColumnNames.Find(header))]);

    /// <summary>Why nothing can be imported: no column with names, or none with a way to reach people; null when something can.</summary>
    public string? Lacks =>
        !HasNames(_columns)
            ? $"No column with the volunteers' names was found. Name it \"Full name\", or \"First name\" and \"Last name\". The first row reads: {Quote(_headers)}."
            : !new[] { ImportColumn.Email, ImportColumn.Mobile, ImportColumn.Phone, ImportColumn.UserName }.Any(_columns.Contains)
                ? $"No column with a way to reach people was found. Name one \"Email\" or \"Phone\". The first row reads: {Quote(_headers)}."
                : null;

    /// <summary>Whether a sheet with these headers is a list of people.</summary>
    public static bool NamesPeople(IReadOnlyList<string> headers) => HasNames(Of(headers)._columns);

    /// <summary>The same map without what columns of one meaning hold.</summary>
    public ColumnMap Without(ImportColumn column) => new(_headers, [.. _meanings.Select(meaning => meaning == column ? null : meaning)]);

    public bool Has(ImportColumn column) => _columns.Contains(column);

    /// <summary>What the column at that place holds; null for one that is not read.</summary>
    public ImportColumn? Meaning(int index) => index < _meanings.Length ? _meanings[index] : null;

    /// <summary>The first filled cell with this meaning, or null.</summary>
    public string? Value(SpreadsheetRow row, ImportColumn column) => Values(row, column).FirstOrDefault();

    /// <summary>All filled cells with this meaning, in the order of their columns.</summary>
    public IEnumerable<string> Values(SpreadsheetRow row, ImportColumn column) => Cells(row, column).Select(cell => cell.Text).Where(text => text.Length > 0);

    /// <summary>All cells with this meaning and the names of their columns; an empty one is an empty text.</summary>
    public IEnumerable<(string Header, string Text)> Cells(SpreadsheetRow row, ImportColumn column) =>
        _columns[column].Select(index => (_headers[index], string.IsNullOrWhiteSpace(row.Cells[index]) ? "" : row.Cells[index]));

    private static ILookup<ImportColumn, int> Lookup(ImportColumn?[] meanings) =>
        meanings.Index().Where(pair => pair.Item is not null).ToLookup(pair => pair.Item!.Value, pair => pair.Index);

    private static bool HasNames(ILookup<ImportColumn, int> columns) =>
        columns.Contains(ImportColumn.FullName) || (columns.Contains(ImportColumn.FirstName) && columns.Contains(ImportColumn.LastName));

    private static string Quote(IReadOnlyList<string> headers)
    {
        var shown = string.Join(", ", headers.Take(12).Select(header => header.Length > 30 ? header[..30] + "…" : header));
        return headers.Count > 12 ? shown + ", …" : shown;
    }
}
