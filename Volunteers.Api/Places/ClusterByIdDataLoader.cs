using Microsoft.EntityFrameworkCore;
using Volunteers.Api.Access;
using Volunteers.Data.Places;
using Volunteers.GraphQL.Execution;

namespace Volunteers.Api.Places;

public sealed class ClusterByIdDataLoader(CallerDatabase database) : BatchDataLoader<int, Cluster>
{
    protected override async Task<IReadOnlyDictionary<int, Cluster>> LoadBatchAsync(
        IReadOnlyList<int> keys, CancellationToken cancellationToken)
    {
        await using var db = database.Open();
        return await db.Clusters.AsNoTracking().Where(c => keys.Contains(c.Id)).ToDictionaryAsync(c => c.Id, cancellationToken);
    }
}
