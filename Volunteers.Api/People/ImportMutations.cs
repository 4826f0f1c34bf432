using Volunteers.Api.Access;
using Volunteers.Api.People.Import;
using Volunteers.Data.Access;
using Volunteers.Data.Places;
using Volunteers.GraphQL.Types;
using Volunteers.GraphQL.Annotations;

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
