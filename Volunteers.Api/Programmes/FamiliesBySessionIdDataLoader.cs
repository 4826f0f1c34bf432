using Microsoft.EntityFrameworkCore;
using Volunteers.Api.Access;
using Volunteers.GraphQL.Execution;

namespace Volunteers.Api.Programmes;

public sealed class FamiliesBySessionIdDataLoader(CallerDatabase database) : GroupedDataLoader<int, FamilyCountResult>
{
    protected override async Task<ILookup<int, FamilyCountResult>> LoadBatchAsync(
        IReadOnlyList<int> keys, CancellationToken cancellationToken)
    {
        await using var db = database.Open();
        var families = await db.FamilyCounts
            .Where(f => keys.Contains(f.ProgrammeSessionId))
            .OrderBy(f => f.TargetGroup.SortName)
            .Select(f => new { f.ProgrammeSessionId, f.TargetGroup.Name, f.Count, f.NewFamilies })
            .ToListAsync(cancellationToken);
        return families.ToLookup(f => f.ProgrammeSessionId, f => new FamilyCountResult(f.Name, f.Count, f.NewFamilies));
    }
}
