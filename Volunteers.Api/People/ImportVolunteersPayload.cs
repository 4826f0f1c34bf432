using Volunteers.Api.People.Import;

namespace Volunteers.Api.People;

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
