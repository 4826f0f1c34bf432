using Volunteers.Api.Access;
using Volunteers.Api.People.Import;
using Volunteers.Data;
using Volunteers.Data.Access;
using Volunteers.Data.Places;
using Volunteers.GraphQL.Annotations;
using Volunteers.GraphQL.Types;

namespace Volunteers.Api.People;

[MutationType]
[Authorize]
public static class ImportMutations
{
    /// <summary>
    /// Imports volunteers from CSV or XLSX: every good row, and every reason for each row that fails. A dry run says the same, changes nothing and mails nobody;
    /// it also names the columns of a file that lacks one.
    /// </summary>
    /// <param name="mapping">What columns hold whose names do not tell it.</param>
    /// <param name="encoding">In which letters a text is written that is no Unicode; found out when not given.</param>
    /// <param name="notify">Whether people are mailed; not, when not given. An address that is replaced is always told.</param>
    [Cost(5_000)]
    [Error<InvalidInputException>]
    [Error<UnreadableFileException>]
    public static async Task<ImportVolunteersPayload> ImportVolunteersAsync(
        [ID<Centre>] int centreId, IFile file, bool dryRun, IReadOnlyList<ColumnMapping>? mapping, TextEncoding? encoding, bool? notify,
        VolunteerImporter importer, Caller caller, CancellationToken cancellationToken)
    {
        caller.Require(Permissions.Import, centreId);
        await using var stream = file.OpenReadStream();
        var options = new ImportOptions { Mapping = mapping ?? [], Encoding = encoding, Notify = notify ?? false };
        var result = await importer.RunAsync(stream, centreId, dryRun, options, cancellationToken);
        return new ImportVolunteersPayload(
            result.Created, result.Updated, result.Failed, result.Rows, result.Notices, result.FailedRowsCsv, dryRun,
            result.Columns, ImportField.All, result.Mails, result.Encoding, result.Lacks);
    }
}

/// <summary>What an import did, or would do.</summary>
/// <param name="Columns">The columns of the file, and what each was read as.</param>
/// <param name="Fields">What a column can be read as.</param>
/// <param name="Mails">Whom the import mails and with what, or would.</param>
/// <param name="Encoding">In which letters a text was read; null for a workbook.</param>
/// <param name="Lacks">The column without which nothing can be imported; only of a dry run.</param>
public sealed record ImportVolunteersPayload(
    int Created,
    int Updated,
    IReadOnlyList<ImportFailure> Failed,
    IReadOnlyList<ImportRow> Rows,
    IReadOnlyList<string> Notices,
    string? FailedRowsCsv,
    bool DryRun,
    IReadOnlyList<ImportedColumn> Columns,
    IReadOnlyList<ImportField> Fields,
    IReadOnlyList<ImportMail> Mails,
    TextEncoding? Encoding,
    string? Lacks)
{
    /// <summary>What stands beside a refusal: nothing was done.</summary>
    public static ImportVolunteersPayload Refused { get; } = new(0, 0, [], [], [], null, false, [], [], [], null, null);
}
