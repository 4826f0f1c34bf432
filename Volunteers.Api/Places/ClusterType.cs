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
    public static IQueryable<Cluster> GetNodes(VolunteersDbContext db) => db.Clusters.AsNoTracking();

    /// <summary>Its centres, as far as the signed-in person may see them.</summary>
    [UseBatching(nameof(Centre.ClusterId))]
    [UseProjection]
    public static IQueryable<Centre> GetCentres(VolunteersDbContext db) => db.Centres.OrderBy(c => c.SortName);
}
