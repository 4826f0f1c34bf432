using Microsoft.EntityFrameworkCore;
using Volunteers.Data.Access;
using Volunteers.Data.Places;

namespace Volunteers.Data.Concerns;

/// <summary>Who is told of a concern.</summary>
public static class ConcernRecipients
{
    /// <summary>The lead and the deputy; the cluster's administrators instead of the lead when it is about the lead, and alone where nobody is named: they name somebody.</summary>
    /// <param name="db">Reads everything.</param>
    /// <returns>Addresses, each once.</returns>
    public static async Task<IReadOnlyList<string>> OfAsync(VolunteersDbContext db, Centre centre, bool aboutLead, CancellationToken cancellationToken)
    {
        int?[] named = [aboutLead ? null : centre.SafeguardingLeadId, centre.SafeguardingDeputyId];
        int[] ids = [.. named.OfType<int>()];
        var administrators = aboutLead || ids.Length == 0;
        return await db.Accounts
            .Where(a => a.DisabledAt == null && a.Email != null
                && (ids.Contains(a.Id)
                    || (administrators && a.Id != centre.SafeguardingLeadId && a.Roles.Any(r => r.CentreId == null && r.Kind == StaffRoleKind.Administrator))))
            .Select(a => a.Email!)
            .Distinct()
            .OrderBy(address => address)
            .ToListAsync(cancellationToken);
    }
}
