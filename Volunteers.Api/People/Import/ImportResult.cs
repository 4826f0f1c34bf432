namespace Volunteers.Api.People.Import;

/// <summary>What an import did, or (dry) would do: the same either way.</summary>
/// <param name="Created">Rows that made a new volunteer.</param>
/// <param name="Updated">Rows that changed one we knew, or one that an earlier row made.</param>
/// <param name="Failed">Rows that were left out.</param>
/// <param name="Rows">Every row, in the order of the file.</param>
/// <param name="Notices">What was assumed about the file as a whole, in words.</param>
public sealed record ImportResult(
    int Created,
    int Updated,
    IReadOnlyList<ImportFailure> Failed,
    IReadOnlyList<ImportRow> Rows,
    IReadOnlyList<string> Notices,
    string? FailedRowsCsv,
    bool DryRun);

/// <summary>What importing a row does, or would do.</summary>
public enum ImportOutcome
{
    Create,
    Update,
    Fail,
    Unchanged,
}

/// <summary>A row that cannot be imported, with all its reasons.</summary>
/// <param name="Row">As a spreadsheet shows it; the header is row 1.</param>
/// <param name="Values">The row's cells as read.</param>
public sealed record ImportFailure(int Row, IReadOnlyList<string> Reasons, IReadOnlyList<string> Values);
