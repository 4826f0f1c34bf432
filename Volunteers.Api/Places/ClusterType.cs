using Microsoft.EntityFrameworkCore;
using Volunteers.Api.Access;
using Volunteers.Data;
using Volunteers.Data.Places;
using Volunteers.GraphQL.Annotations;
using Volunteers.GraphQL.Execution;

namespace Volunteers.Api.Places;

[Node]
[ObjectType<Cluster>(Fields = [nameof(Cluster.Name)])]
public static class ClusterType
{
    [NodeResolver]
    public static IQueryable<Cluster> GetNodes(VolunteersDbContext db) => db.Clusters.AsNoTracking();

    /// <summary>Its centres, as far as the signed-in person may see them.</summary>
    [UseBatching(nameof(Centre.ClusterId))]
    [UseProjection]
    public static IQueryable<Centre> GetCentres(VolunteersDbContext db) => db.Centres.OrderBy(c => c.SortName);
}

public sealed class ClusterByIdDataLoader(CallerDatabase database) : BatchDataLoader<int, Cluster>
{
    protected override async Task<IReadOnlyDictionary<int, Cluster>> LoadBatchAsync(
        IReadOnlyList<int> keys, CancellationToken cancellationToken)
    {
        await using var db = database.Open();
        return await db.Clusters.AsNoTracking().Where(c => keys.Contains(c.Id)).ToDictionaryAsync(c => c.Id, cancellationToken);
    }
}
