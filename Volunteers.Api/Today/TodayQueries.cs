using Microsoft.EntityFrameworkCore;
using Volunteers.Api.Access;
using Volunteers.Data;
using Volunteers.Data.Access;
using Volunteers.Data.Places;
using Volunteers.GraphQL.Annotations;

namespace Volunteers.Api.Today;

[QueryType]
public static class TodayQueries
{
    /// <summary>What needs attention today.</summary>
    /// <param name="centreId">One centre; all that one works at when not given.</param>
    [Authorize(Policy = Permissions.VolunteersRead)]
    public static async Task<Dashboard> GetDashboardAsync(
        [ID<Centre>] int? centreId, VolunteersDbContext db, Caller caller, CancellationToken cancellationToken)
    {
        if (centreId is { } one)
        {
            caller.Require(Permissions.VolunteersRead, one);
        }

        var centres = await db.Centres.Where(c => centreId == null || c.Id == centreId).Select(c => c.Id).ToListAsync(cancellationToken);
        return new Dashboard([.. centres.Where(id => caller.Can(Permissions.VolunteersRead, id))]);
    }
}
