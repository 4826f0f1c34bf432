using Microsoft.EntityFrameworkCore;
using Volunteers.Data;
using Volunteers.Data.Places;

namespace Volunteers.Api.Places;

/// <summary>Opens centres, for pages and for the operator.</summary>
public static class Clusters
{
    /// <summary>Adds a centre to the cluster; does not save. Of the first one the cluster takes the name, until it is given its own.</summary>
    /// <exception cref="InvalidInputException">Something is missing or impossible; all of it at once.</exception>
    public static async Task<Centre> OpenCentreAsync(VolunteersDbContext db, CentreDetails details, CancellationToken cancellationToken)
    {
        var cluster = await db.Clusters.OrderBy(c => c.Id).FirstOrDefaultAsync(cancellationToken);
        var names = await db.Centres.Select(c => c.SortName).ToListAsync(cancellationToken);
        var centre = Centre.Open(cluster ?? new Cluster { Name = "" }, details, names);
        if (cluster is null)
        {
            centre.Cluster.Rename(centre.Name);
        }

        db.Centres.Add(centre);
        return centre;
    }
}
