using System.Collections.Frozen;
using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using Volunteers.Data;
using Volunteers.Data.Access;
using Volunteers.Data.People;
using Volunteers.Data.Places;

namespace Volunteers.Api.Access;

/// <summary>Reads what a signed-in person may see and do, from the database as it is now, or was a moment ago (<see cref="AccessCache"/>).</summary>
public sealed class CallerLoader(SystemDatabase database, AccessCache cache, CentreClocks clocks, TimeProvider clock)
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
                Roles = a.Roles.Select(role => new { role.CentreId, role.Kind, role.ProgrammeId }).ToList(),
            })
            .SingleOrDefaultAsync(cancellationToken);
        if (account is null || !string.Equals(account.SecurityStamp ?? "", stamp, StringComparison.Ordinal))
        {
            return Caller.Anonymous;
        }

        var (active, others) = account.VolunteerId is { } volunteerId ? await CentresAsync(db, volunteerId, cancellationToken) : ([], []);
        List<HeldRole> roles = [.. account.Roles.Select(role => new HeldRole(role.CentreId, role.Kind, role.ProgrammeId))];
        int[] centres = roles.Exists(role => role.CentreId is null) ? await db.Centres.Select(centre => centre.Id).ToArrayAsync(cancellationToken) : [];
        var work = await WorkAsync(db, id, roles, account.VolunteerId, active, cancellationToken);
        var scope = AccessScope.OfAccount(id, account.DisplayName, roles, centres, scopes, account.VolunteerId, active, others, work);
        return new Caller(scope, roles, account.Email, scopes);
    }

    private async Task<Caller> OfVolunteerAsync(int id, FrozenSet<string>? scopes, CancellationToken cancellationToken)
    {
        await using var db = database.Open();
        var volunteer = await db.Volunteers.AsNoTracking()
            .Where(v => v.Id == id && v.ErasedAt == null)
            .Select(v => new { v.FullName, v.Email })
            .SingleOrDefaultAsync(cancellationToken);
        if (volunteer is null)
        {
            return Caller.Anonymous;
        }

        var (active, others) = await CentresAsync(db, id, cancellationToken);
        var work = await WorkAsync(db, null, [], id, active, cancellationToken);
        var scope = AccessScope.OfVolunteer(id, volunteer.FullName, active, null, others, work);
        return new Caller(scopes is null ? scope : scope.WithoutOwn(), [], volunteer.Email, scopes);
    }

    private async Task<OwnWork> WorkAsync(
        VolunteersDbContext db, int? accountId, List<HeldRole> roles, int? volunteerId, int[] active, CancellationToken cancellationToken)
    {
        var today = (await clocks.OfClusterAsync(cancellationToken)).Today(clock);
        return await OwnWork.LoadAsync(db, accountId, roles, volunteerId, active, today, clock.GetUtcNow(), cancellationToken);
    }

    /// <summary>The centres at which a volunteer is active, and the others at which they are enrolled.</summary>
    private static async Task<(int[] Active, int[] Others)> CentresAsync(VolunteersDbContext db, int volunteerId, CancellationToken cancellationToken)
    {
        var enrolments = await db.Enrolments
            .Where(e => e.VolunteerId == volunteerId)
            .Select(e => new { e.CentreId, Active = EnrolmentFacts.IsActive.Of(e) })
            .ToListAsync(cancellationToken);
        return ([.. enrolments.Where(e => e.Active).Select(e => e.CentreId)], [.. enrolments.Where(e => !e.Active).Select(e => e.CentreId)]);
    }
}
