using Microsoft.EntityFrameworkCore;

namespace Volunteers.Data.Access;

/// <summary>At which centre an account is filed: that of its role, for the audit trail and for e-mails.</summary>
public static class AccountCentres
{
    /// <summary>The centre of each account's first role; none for who has a role for the whole cluster, or no role.</summary>
    /// <param name="db">Reads everything.</param>
    public static async Task<Dictionary<int, int?>> CentresOfAccountsAsync(
        this VolunteersDbContext db, IReadOnlyCollection<int> accountIds, CancellationToken cancellationToken)
    {
        var roles = await db.StaffRoles.AsNoTracking()
            .Where(role => accountIds.Contains(role.AccountId))
            .OrderBy(role => role.Id)
            .Select(role => new { role.AccountId, role.CentreId })
            .ToListAsync(cancellationToken);
        return roles.GroupBy(role => role.AccountId)
            .ToDictionary(own => own.Key, own => own.Any(role => role.CentreId is null) ? null : own.First().CentreId);
    }

    /// <inheritdoc cref="CentresOfAccountsAsync"/>
    public static async Task<int?> CentreOfAccountAsync(this VolunteersDbContext db, int? accountId, CancellationToken cancellationToken) =>
        accountId is { } id ? (await db.CentresOfAccountsAsync([id], cancellationToken)).GetValueOrDefault(id) : null;
}
