using Microsoft.EntityFrameworkCore;
using Volunteers.Data;

namespace Volunteers.Api.Access;

/// <summary>Where somebody works.</summary>
public static class StaffCentres
{
    /// <returns>The centres of an account's roles; a single null for the whole cluster, and for somebody who works nowhere.</returns>
    public static async Task<IReadOnlyList<int?>> OfAsync(VolunteersDbContext db, int? accountId, CancellationToken cancellationToken)
    {
        List<int?> centres = accountId is null
            ? []
            : await db.StaffRoles.Where(role => role.AccountId == accountId).Select(role => role.CentreId).Distinct().ToListAsync(cancellationToken);
        return centres.Count == 0 || centres.Contains(null) ? [null] : centres;
    }
}
