using Microsoft.EntityFrameworkCore;
using Volunteers.Api.Access;
using Volunteers.Data;
using Volunteers.Data.Places;
using Volunteers.GraphQL;
using Volunteers.GraphQL.Annotations;

namespace Volunteers.Api.Today;

[QueryType]
public static class TodayQueries
{
    /// <summary>What needs attention today, for whoever works at a centre.</summary>
    /// <param name="centreId">One centre; all that one works at when not given.</param>
    [Authorize]
    public static async Task<Dashboard> GetDashboardAsync(
        [ID<Centre>] int? centreId, VolunteersDbContext db, Caller caller, CancellationToken cancellationToken)
    {
        if (!caller.WorksAt(centreId))
        {
            throw new GraphQLException("You may not see or do this.", ErrorCodes.Forbidden);
        }

        var centres = await db.Centres.Where(c => centreId == null || c.Id == centreId).Select(c => c.Id).ToListAsync(cancellationToken);
        return new Dashboard([.. centres.Where(id => caller.WorksAt(id))]);
    }
}
