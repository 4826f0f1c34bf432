using Microsoft.EntityFrameworkCore;
using Volunteers.Data;
using Volunteers.Data.Places;
using Volunteers.GraphQL.Annotations;

namespace Volunteers.Api.Places;

[Node]
[ObjectType<Cluster>(Fields = [nameof(Cluster.Name)])]
public static class ClusterType
{
    [NodeResolver]
    public static Task<Cluster?> GetAsync(int id, VolunteersDbContext db, CancellationToken cancellationToken) =>
        db.Clusters.AsNoTracking().FirstOrDefaultAsync(c => c.Id == id, cancellationToken);

    /// <summary>Its centres, as far as the signed-in person may see them.</summary>
    [UseBatching(nameof(Centre.ClusterId))]
    [UseProjection]
    public static IQueryable<Centre> GetCentres(VolunteersDbContext db) => db.Centres.OrderBy(c => c.Name);
}
