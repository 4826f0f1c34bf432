using Microsoft.EntityFrameworkCore;
using Volunteers.Api.Access;
using Volunteers.Api.Changes;
using Volunteers.Data;
using Volunteers.Data.Access;
using Volunteers.Data.People;
using Volunteers.Data.Places;
using Volunteers.Data.Programmes;
using Volunteers.GraphQL.Annotations;

namespace Volunteers.Api.Staff;

[MutationType]
public static class StaffMutations
{
    /// <summary>Gives somebody a role: at a centre, for a programme (programme leads), or, when neither is said, for the whole cluster, which administrators alone do.</summary>
    [InTurn]
    [Authorize(Policy = Permissions.StaffInvite)]
    [Error<InvalidInputException>]
    [Error<StaffRefusedException>]
    [Error<OwnDecisionException>]
    public static async Task<Account> GrantRoleAsync(
        [ID<Account>] int accountId, StaffRoleKind role, [ID<Centre>] int? centreId, [ID<Programme>] int? programmeId,
        VolunteersDbContext db, Caller caller, CancellationToken cancellationToken)
    {
        var account = await FindAsync(db, accountId, cancellationToken);
        caller.RequireOther(account, "change your own roles");
        var place = await db.PlaceAsync(role, centreId, programmeId, cancellationToken);
        caller.RequireMayGive(role, place.CentreId);
        account.Grant(role, place.CentreId, place.ProgrammeId);
        await db.SaveChangesAsync(cancellationToken);
        return account;
    }

    /// <summary>Takes a role away at once. The last administrator who can sign in keeps theirs.</summary>
    /// <param name="programmeId">The programme that it is for; without it a programme lead leads none of the centre's any more.</param>
    [InTurn]
    [Authorize(Policy = Permissions.StaffInvite)]
    [Error<StaffRefusedException>]
    [Error<OwnDecisionException>]
    public static async Task<Account> RevokeRoleAsync(
        [ID<Account>] int accountId, StaffRoleKind role, [ID<Centre>] int? centreId, [ID<Programme>] int? programmeId,
        VolunteersDbContext db, Caller caller, CancellationToken cancellationToken)
    {
        await db.LockAdministratorsAsync(cancellationToken);
        var account = await FindAsync(db, accountId, cancellationToken);
        caller.RequireOther(account, "change your own roles");
        var centre = centreId ?? account.Roles.FirstOrDefault(r => programmeId is not null && r.ProgrammeId == programmeId)?.CentreId;
        caller.RequireMayGive(role, centre);
        if (role == StaffRoleKind.Administrator && centre is null && account.Roles.Any(r => r.Kind == role))
        {
            await db.RequireAnotherAdministratorAsync(account, cancellationToken);
        }

        account.Revoke(role, centre, programmeId);
        await db.SaveChangesAsync(cancellationToken);
        return account;
    }

    /// <summary>
    /// Takes an account out of use: its sessions and tokens end at once, on every node within two seconds. It can be enabled again; its tokens stay revoked, and its
    /// owner sets the authenticator and passkeys up anew, which is also the way on for who has lost the authenticator with all recovery codes.
    /// </summary>
    [InTurn]
    [Authorize(Policy = Permissions.StaffManage)]
    [Error<InvalidInputException>]
    [Error<StaffRefusedException>]
    [Error<OwnDecisionException>]
    public static async Task<Account> DisableAccountAsync(
        [ID<Account>] int accountId, string? reason,
        VolunteersDbContext db, Caller caller, TimeProvider clock, CancellationToken cancellationToken)
    {
        await db.LockAdministratorsAsync(cancellationToken);
        var account = await FindAsync(db, accountId, cancellationToken);
        caller.RequireOther(account, "disable your own account");
        await db.DisableAsync(account, reason, clock.GetUtcNow(), cancellationToken);
        return account;
    }

    /// <summary>Brings an account back into use, with the roles that it has.</summary>
    [InTurn]
    [Authorize(Policy = Permissions.StaffManage)]
    [Error<StaffRefusedException>]
    [Error<OwnDecisionException>]
    public static async Task<Account> EnableAccountAsync(
        [ID<Account>] int accountId, VolunteersDbContext db, Caller caller, CancellationToken cancellationToken)
    {
        var account = await FindAsync(db, accountId, cancellationToken);
        caller.RequireOther(account, "enable your own account");
        account.Enable();
        await db.SaveChangesAsync(cancellationToken);
        return account;
    }

    /// <summary>Says that an account and a volunteer are the same person; nobody does so for themselves.</summary>
    /// <param name="volunteerId">Left out: the account's owner is no volunteer.</param>
    [InTurn]
    [Authorize(Policy = Permissions.StaffManage)]
    [Error<StaffRefusedException>]
    [Error<OwnDecisionException>]
    public static async Task<Account> LinkAccountAsync(
        [ID<Account>] int accountId, [ID<Volunteer>] int? volunteerId, VolunteersDbContext db, Caller caller, CancellationToken cancellationToken)
    {
        var account = await FindAsync(db, accountId, cancellationToken);
        caller.RequireOther(account, "link or unlink your own account");
        if (volunteerId is { } id)
        {
            caller.RequireOther(id, "link an account to yourself");
            var volunteer = await db.Volunteers.FindRequiredAsync(v => v.Id == id && v.ErasedAt == null, "volunteer", cancellationToken);
            var other = await db.Accounts.Where(a => a.VolunteerId == id && a.Id != account.Id).Select(a => a.DisplayName).FirstOrDefaultAsync(cancellationToken);
            if (other is not null)
            {
                throw new StaffRefusedException($"{volunteer.FullName} is linked to the account of {other}. Unlink that one first.");
            }
        }

        account.LinkTo(volunteerId);
        await db.SaveChangesAsync(cancellationToken);
        return account;
    }

    /// <summary>Takes an account out of use, with its sessions and tokens. Within a transaction, after <see cref="StaffRules.LockAdministratorsAsync"/>.</summary>
    /// <exception cref="StaffRefusedException">It is disabled, or it is the last administrator's.</exception>
    internal static async Task DisableAsync(
        this VolunteersDbContext db, Account account, string? reason, DateTimeOffset now, CancellationToken cancellationToken)
    {
        account.Disable(reason, now);
        if (account.Roles.Any(role => role.Kind == StaffRoleKind.Administrator))
        {
            await db.RequireAnotherAdministratorAsync(account, cancellationToken);
        }

        // an administrator, who sees them all
        foreach (var token in await db.AccessTokens.Where(t => t.AccountId == account.Id && t.RevokedAt == null).ToListAsync(cancellationToken))
        {
            token.Revoke(now);
        }

        await db.SignInSessions.Where(s => s.AccountId == account.Id).ExecuteDeleteAsync(cancellationToken);
        await db.UserTokens.Where(t => t.UserId == account.Id).ExecuteDeleteAsync(cancellationToken);
        await db.UserPasskeys.Where(p => p.UserId == account.Id).ExecuteDeleteAsync(cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
    }

    private static Task<Account> FindAsync(VolunteersDbContext db, int accountId, CancellationToken cancellationToken) =>
        db.Accounts.Include(a => a.Roles).FindRequiredAsync(a => a.Id == accountId, "account", cancellationToken);
}
