using Microsoft.EntityFrameworkCore;
using Volunteers.Api.Access;
using Volunteers.Data.Training;
using Volunteers.GraphQL.Execution;

namespace Volunteers.Api.Training;

public sealed class PlaceWithStepsByIdDataLoader(CallerDatabase database) : BatchDataLoader<int, CohortPlace>
{
    protected override async Task<IReadOnlyDictionary<int, CohortPlace>> LoadBatchAsync(
        IReadOnlyList<int> keys, CancellationToken cancellationToken)
    {
        await using var db = database.Open();
        return await db.CohortPlaces.AsNoTracking().AsSplitQuery()
            .Include(p => p.Cohort.Centre)
            .Include(p => p.Steps)
            .Where(p => keys.Contains(p.Id))
            .ToDictionaryAsync(p => p.Id, cancellationToken);
    }
}
