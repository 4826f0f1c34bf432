using Microsoft.EntityFrameworkCore;
using Volunteers.Data;
using Volunteers.Data.Policies;

namespace Volunteers.Api.Policies;

/// <summary>Shows what was decided, with who and when.</summary>
internal static class PolicyReader
{
    /// <param name="centreId">Null: the cluster.</param>
    public static async Task<PolicyResult> ReadAsync(VolunteersDbContext db, int? centreId, CancellationToken cancellationToken)
    {
        var settings = await db.PolicySettings.AsNoTracking().Where(s => s.CentreId == null || s.CentreId == centreId).ToListAsync(cancellationToken);
        return new PolicyResult([.. PolicyKeys.All.Select(key => Show(key, settings, centreId))]);
    }

    private static PolicyValue Show(PolicyKey key, List<PolicySetting> settings, int? centreId)
    {
        var cluster = settings.Find(s => s.Key == key.Name && s.CentreId is null);
        var own = centreId is null ? cluster : key.CentreMayChange ? settings.Find(s => s.Key == key.Name && s.CentreId is not null) : null;
        var holds = own ?? cluster;
        return new PolicyValue(
            key.Name, key.Area, key.Title, key.Unit, holds?.Value ?? key.BuiltIn, key.BuiltIn, cluster?.Value ?? key.BuiltIn, own is not null,
            centreId is null || key.CentreMayChange, key.Several, key.Least, key.Most, holds?.ChangedAt, holds?.ChangedBy.Name);
    }
}
