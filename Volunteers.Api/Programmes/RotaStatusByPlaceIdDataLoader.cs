using Microsoft.EntityFrameworkCore;
using Volunteers.Api.Access;
using Volunteers.Data.Programmes;
using Volunteers.GraphQL.Execution;

namespace Volunteers.Api.Programmes;

public sealed class RotaStatusByPlaceIdDataLoader(CallerDatabase database) : BatchDataLoader<int, RotaStatus>
{
    protected override async Task<IReadOnlyDictionary<int, RotaStatus>> LoadBatchAsync(
        IReadOnlyList<int> keys, CancellationToken cancellationToken)
    {
        await using var db = database.Open();
        var places = await db.RotaPlaces.AsNoTracking()
            .Include(r => r.Session)
            .Where(r => keys.Contains(r.Id))
            .ToListAsync(cancellationToken);
        return places.ToDictionary(r => r.Id, r => r.Status);
    }
}
