using Volunteers.Api.Access;
using Volunteers.Api.People.Import;
using Volunteers.Data.Access;
using Volunteers.Data.Places;
using Volunteers.GraphQL.Annotations;
using Volunteers.GraphQL.Types;

namespace Volunteers.Api.People;

[MutationType]
[Authorize]
public static class ImportMutations
{
    /// <summary>Imports volunteers from CSV or XLSX: every good row, and every reason for each row that fails. A dry run says the same and changes nothing.</summary>
    [Cost(5_000)]
    [Error<UnreadableFileException>]
    public static async Task<ImportVolunteersPayload> ImportVolunteersAsync(
        [ID<Centre>] int centreId, IFile file, bool dryRun, VolunteerImporter importer, Caller caller, CancellationToken cancellationToken)
    {
        caller.Require(Permissions.Import, centreId);
        await using var stream = file.OpenReadStream();
        var result = await importer.RunAsync(stream, centreId, dryRun, cancellationToken);
        return new ImportVolunteersPayload(
            result.Created, result.Updated, result.Failed, result.Rows, result.Notices, result.FailedRowsCsv, dryRun);
    }
}

/// <summary>What an import did, or would do.</summary>
public sealed record ImportVolunteersPayload(
    int Created,
    int Updated,
    IReadOnlyList<ImportFailure> Failed,
    IReadOnlyList<ImportRow> Rows,
    IReadOnlyList<string> Notices,
    string? FailedRowsCsv,
    bool DryRun)
{
    /// <summary>What stands beside a refusal: nothing was done.</summary>
    public static ImportVolunteersPayload Refused { get; } = new(0, 0, [], [], [], null, false);
}
