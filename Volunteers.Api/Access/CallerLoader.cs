using System.Collections.Frozen;
using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using Volunteers.Data.Access;

namespace Volunteers.Api.Access;

/// <summary>Reads what a signed-in person may see and do, from the database as it is now, or was a moment ago (<see cref="AccessCache"/>).</summary>
public sealed class CallerLoader(SystemDatabase database, AccessCache cache)
{
    /// <returns>Nobody when the account is disabled, the volunteer erased, or the session older than the last change of password.</returns>
    public async Task<Caller> LoadAsync(ClaimsPrincipal principal, CancellationToken cancellationToken)
    {
        if (Principals.Key(principal) is not { } key)
        {
            return Caller.Anonymous;
        }

        key = $"{key} {principal.FindFirstValue(Principals.StampClaim)} {principal.FindFirstValue(Principals.ScopesClaim)}";
        return (await cache.GetOrReadAsync(key, async () => (Caller?)await ReadAsync(principal, cancellationToken)))!;
    }

    private async Task<Caller> ReadAsync(ClaimsPrincipal principal, CancellationToken cancellationToken)
    {
        var scopes = principal.FindFirstValue(Principals.ScopesClaim) is { } text
            ? text.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal)
            : null;
        if (principal.Number(Principals.AccountClaim) is { } accountId)
        {
            return await OfAccountAsync(accountId, principal.FindFirstValue(Principals.StampClaim), scopes, cancellationToken);
        }

        return principal.Number(Principals.VolunteerClaim) is { } volunteerId
            ? await OfVolunteerAsync(volunteerId, scopes, cancellationToken)
            : Caller.Anonymous;
    }

    private async Task<Caller> OfAccountAsync(int id, string? stamp, FrozenSet<string>? scopes, CancellationToken cancellationToken)
    {
        await using var db = database.Open();
        var account = await db.Accounts.AsNoTracking()
            .Where(a => a.Id == id && a.DisabledAt == null)
            .Select(a => new
            {
                a.DisplayName,
                a.Email,
                a.SecurityStamp,
                a.VolunteerId,
                Roles = a.Roles.Select(role => new { role.CentreId, role.Kind }).ToList(),
            })
            .SingleOrDefaultAsync(cancellationToken);
        if (account is null || !string.Equals(account.SecurityStamp ?? "", stamp, StringComparison.Ordinal))
        {
            return Caller.Anonymous;
        }

        var enrolledAt = account.VolunteerId is { } volunteerId
            ? await db.Enrolments.Where(e => e.VolunteerId == volunteerId).Select(e => e.CentreId).ToListAsync(cancellationToken)
            : [];
        var scope = account.Roles.Count > 0 || account.VolunteerId is null
            ? AccessScope.Staff(
                id,
                account.DisplayName,
                account.Roles.Any(role => role.CentreId is null),
                account.Roles.Select(role => role.CentreId).OfType<int>(),
                account.VolunteerId,
                enrolledAt)
            : AccessScope.OfVolunteer(account.VolunteerId.Value, account.DisplayName, enrolledAt, id);
        return new Caller(scope, [.. account.Roles.Select(role => (role.CentreId, role.Kind))], account.Email, scopes);
    }

    private async Task<Caller> OfVolunteerAsync(int id, FrozenSet<string>? scopes, CancellationToken cancellationToken)
    {
        await using var db = database.Open();
        var volunteer = await db.Volunteers.AsNoTracking()
            .Where(v => v.Id == id && v.ErasedAt == null)
            .Select(v => new { v.FullName, v.Email, Centres = v.Enrolments.Select(e => e.CentreId).ToList() })
            .SingleOrDefaultAsync(cancellationToken);
        return volunteer is null
            ? Caller.Anonymous
            : new Caller(AccessScope.OfVolunteer(id, volunteer.FullName, volunteer.Centres), [], volunteer.Email, scopes);
    }
}
