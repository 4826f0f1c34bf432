using Microsoft.EntityFrameworkCore;
using Volunteers.Api.Access;
using Volunteers.Data.Storage;
using Volunteers.Data.Training;
using Volunteers.GraphQL.Execution;

namespace Volunteers.Api.Training;

public sealed class PlaceWithStepsByIdDataLoader(CallerDatabase database) : BatchDataLoader<int, CohortPlace>
{
    private static readonly PreparedQuery<List<int>, CohortPlace> Places = new((db, places) => db.CohortPlaces.AsNoTracking().AsSplitQuery()
        .Include(p => p.Cohort.Centre)
        .Include(p => p.Steps)
        .Where(p => places.Contains(p.Id)));

    protected override async Task<IReadOnlyDictionary<int, CohortPlace>> LoadBatchAsync(
        IReadOnlyList<int> keys, CancellationToken cancellationToken)
    {
        await using var db = database.Open();
        return (await Places.ToListAsync(db, [.. keys], cancellationToken)).ToDictionary(p => p.Id);
    }
}
