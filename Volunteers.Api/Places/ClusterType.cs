using System.Linq.Expressions;
using Volunteers.Data.Places;
using Volunteers.GraphQL.Annotations;

namespace Volunteers.Api.Places;

[Node]
[ObjectType<Cluster>(Fields = [nameof(Cluster.Name)])]
public static class ClusterType
{
    /// <summary>Its centres, as far as the signed-in person may see them.</summary>
    public static Expression<Func<Cluster, IEnumerable<Centre>>> Centres => c => c.Centres.OrderBy(centre => centre.SortName);
}
