using Microsoft.EntityFrameworkCore;
using Volunteers.Data;
using Volunteers.Data.Concerns;

namespace Volunteers.Api.Concerns;

/// <summary>Who deals with a concern: whoever is named for it, and not who reported it.</summary>
internal static class Handling
{
    /// <summary>Those among the concerns that the reader of <paramref name="db"/> deals with.</summary>
    public static async Task<HashSet<int>> IdsAsync(VolunteersDbContext db, int[] concernIds, CancellationToken cancellationToken) =>
        [.. await Of(db).Where(c => concernIds.Contains(c.Id)).Select(c => c.Id).ToListAsync(cancellationToken)];

    /// <summary>The concerns that the reader of <paramref name="db"/> deals with.</summary>
    public static IQueryable<Concern> Of(VolunteersDbContext db)
    {
        var (account, administers) = (db.AccessScope.ConcernAccountId, db.AccessScope.Administers);
        return db.Concerns.Where(x =>
            (x.AboutLead && administers)
            || (account != null && db.Centres.Any(c => c.Id == x.CentreId
                && ((!x.AboutLead && c.SafeguardingLeadId == account) || c.SafeguardingDeputyId == account))));
    }
}
