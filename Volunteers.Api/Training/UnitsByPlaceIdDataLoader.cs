using Microsoft.EntityFrameworkCore;
using Volunteers.Api.Access;
using Volunteers.Data.Training;
using Volunteers.GraphQL.Execution;

namespace Volunteers.Api.Training;

public sealed class UnitsByPlaceIdDataLoader(CallerDatabase database) : GroupedDataLoader<int, UnitAchievement>
{
    protected override async Task<ILookup<int, UnitAchievement>> LoadBatchAsync(
        IReadOnlyList<int> keys, CancellationToken cancellationToken)
    {
        await using var db = database.Open();
        var units = await db.UnitAchievements.AsNoTracking().AsSplitQuery()
            .Include(u => u.Unit)
            .Include(u => u.Steps)
            .Where(u => keys.Contains(u.CohortPlaceId))
            .OrderBy(u => u.Unit.Position)
            .ToListAsync(cancellationToken);
        return units.ToLookup(u => u.CohortPlaceId);
    }
}
