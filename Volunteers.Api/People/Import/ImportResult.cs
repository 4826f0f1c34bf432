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
    bool DryRun)
{
    /// <summary>The columns of the file, and what each was read as.</summary>
    public required IReadOnlyList<ImportedColumn> Columns { get; init; }

    /// <summary>Whom the import mails, or would.</summary>
    public IReadOnlyList<ImportMail> Mails { get; init; } = [];

    /// <summary>How the letters of a text were written down; null for a workbook.</summary>
    public TextEncoding? Encoding { get; init; }

    /// <summary>The column without which nothing can be imported; only of a dry run, by which somebody finds out which column holds it.</summary>
    public string? Lacks { get; init; }
}

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

/// <summary>A column of an imported file.</summary>
/// <param name="Column">Its name in the file; its letter where it has none.</param>
/// <param name="Field">What it was read as; null: it is not imported.</param>
/// <param name="Filled">Rows in which it holds something.</param>
/// <param name="Reason">Why a column that is known was left out.</param>
public sealed record ImportedColumn(string Column, ImportField? Field, int Filled, string? Reason);

/// <summary>An e-mail that an import causes.</summary>
/// <param name="What">What it says, in words.</param>
/// <param name="People">Who gets it; those who have an address.</param>
/// <param name="Names">The first fifty of them.</param>
/// <param name="Optional">Whether it is sent only when that was asked for.</param>
/// <param name="Sent">Whether it is sent, or (dry) would be.</param>
public sealed record ImportMail(string What, int People, IReadOnlyList<string> Names, bool Optional, bool Sent);
