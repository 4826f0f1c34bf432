using Microsoft.EntityFrameworkCore;
using Volunteers.Api.Access;
using Volunteers.Data.Training;
using Volunteers.GraphQL.Execution;

namespace Volunteers.Api.Training;

public sealed class CohortWithPlacesByIdDataLoader(CallerDatabase database) : BatchDataLoader<int, Cohort>
{
    protected override async Task<IReadOnlyDictionary<int, Cohort>> LoadBatchAsync(
        IReadOnlyList<int> keys, CancellationToken cancellationToken)
    {
        await using var db = database.Open();
        return await db.Cohorts.AsNoTracking().AsSplitQuery()
            .Include(c => c.Centre)
            .Include(c => c.Sessions)
            .Include(c => c.Places).ThenInclude(p => p.Steps)
            .Where(c => keys.Contains(c.Id))
            .ToDictionaryAsync(c => c.Id, cancellationToken);
    }
}
