using System.Linq.Expressions;
using Volunteers.Data;
using Volunteers.Data.Concerns;
using Volunteers.GraphQL.Annotations;
using Volunteers.GraphQL.Types;

namespace Volunteers.Api.Concerns;

[QueryType]
[Authorize]
public static class ConcernQueries
{
    /// <summary>Concerns that the signed-in person deals with, or reported, newest first. Nobody else's, whatever their roles.</summary>
    [ListSize(AssumedSize = 100)]
    public static Expression<Func<VolunteersDbContext, IEnumerable<Concern>>> Concerns => db => db.Concerns.OrderByDescending(c => c.ReportedAt).Take(200);
}
