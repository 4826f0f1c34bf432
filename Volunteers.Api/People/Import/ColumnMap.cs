namespace Volunteers.Api.People.Import;

/// <summary>Which columns of one file hold what. A meaning may have several columns: the first filled cell counts.</summary>
public sealed class ColumnMap
{
    private readonly ILookup<ImportColumn, int> _columns;

    private ColumnMap(ILookup<ImportColumn, int> columns) => _columns = columns;

    /// <exception cref="UnreadableFileException">No column with names, or none with a way to reach people.</exception>
    public static ColumnMap For(IReadOnlyList<string> headers)
    {
        var columns = Lookup(headers);
        if (!HasNames(columns))
        {
            throw new UnreadableFileException(
                $"No column with the volunteers' names was found. Name it \"Full name\", or \"First name\" and \"Last name\". The first row reads: {Quote(headers)}.");
        }

        if (!new[] { ImportColumn.Email, ImportColumn.Mobile, ImportColumn.Phone, ImportColumn.UserName }.Any(columns.Contains))
        {
            throw new UnreadableFileException(
                $"No column with a way to reach people was found. Name one \"Email\" or \"Phone\". The first row reads: {Quote(headers)}.");
        }

        return new ColumnMap(columns);
    }

    /// <summary>Whether a sheet with these headers is a list of people.</summary>
    public static bool NamesPeople(IReadOnlyList<string> headers) => HasNames(Lookup(headers));

    public bool Has(ImportColumn column) => _columns.Contains(column);

    /// <summary>The first filled cell with this meaning, or null.</summary>
    public string? Value(SpreadsheetRow row, ImportColumn column) => Values(row, column).FirstOrDefault();

    /// <summary>All filled cells with this meaning, in the order of their columns.</summary>
    public IEnumerable<string> Values(SpreadsheetRow row, ImportColumn column) =>
        _columns[column].Select(index => row.Cells[index]).Where(cell => !string.IsNullOrWhiteSpace(cell));

    private static ILookup<ImportColumn, int> Lookup(IReadOnlyList<string> headers) =>
        headers.Select((header, index) => (Column: ColumnNames.Find(header), Index: index))
            .Where(pair => pair.Column is not null)
            .ToLookup(pair => pair.Column!.Value, pair => pair.Index);

    private static bool HasNames(ILookup<ImportColumn, int> columns) =>
        columns.Contains(ImportColumn.FullName) || (columns.Contains(ImportColumn.FirstName) && columns.Contains(ImportColumn.LastName));

    private static string Quote(IReadOnlyList<string> headers)
    {
        var shown = string.Join(", ", headers.Take(12).Select(header => header.Length > 30 ? header[..30] + "…" : header));
        return headers.Count > 12 ? shown + ", …" : shown;
    }
}

/// <summary>What a column of an imported file can mean to us.</summary>
public enum ImportColumn
{
    FullName,
    FirstName,
    MiddleName,
    LastName,
    KnownAs,
    Email,
    Mobile,
    Phone,
    Postcode,
    Address,
    DateOfBirth,
    Languages,
    Skills,
    Interests,
    HowHeard,
    UserName,
    ContactType,
}
