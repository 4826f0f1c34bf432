using Microsoft.EntityFrameworkCore;
using Volunteers.Api.Access;
using Volunteers.Api.Changes;
using Volunteers.Data;
using Volunteers.Data.Access;
using Volunteers.Data.Places;
using Volunteers.Data.Programmes;
using Volunteers.GraphQL.Annotations;

namespace Volunteers.Api.Staff;

[MutationType]
[Authorize(Policy = Permissions.StaffInvite)]
public static class InvitationMutations
{
    /// <summary>
    /// Asks somebody to join the staff by e-mail: a link, valid for seven days, with which they choose a password. Who has an account is given the role and told so.
    /// Coordinators invite tutors, assessors, programme leads and viewers at their own centres, administrators everybody.
    /// </summary>
    /// <param name="centreId">Where; left out for the whole cluster, and where a programme says it.</param>
    /// <param name="programmeId">Which programme a programme lead leads.</param>
    [Error<InvalidInputException>]
    [Error<StaffRefusedException>]
    [Error<OwnDecisionException>]
    [Error<StaleRecordException>]
    public static async Task<Account> InviteStaffAsync(
        string email, string displayName, StaffRoleKind role, [ID<Centre>] int? centreId, [ID<Programme>] int? programmeId,
        VolunteersDbContext db, Caller caller, StaffInvitations invitations, CancellationToken cancellationToken) =>
        (await invitations.InviteAsync(db, caller, new StaffInvite(email, displayName, role, centreId, programmeId), cancellationToken)).Account;

    /// <summary>Sends an invitation again that was not accepted: it is valid for seven days from now, and the link before no longer works.</summary>
    [Error<StaffRefusedException>]
    [Error<OwnDecisionException>]
    [Error<StaleRecordException>]
    public static Task<Account> ResendInvitationAsync(
        [ID<Account>] int accountId, VolunteersDbContext db, Caller caller, StaffInvitations invitations, CancellationToken cancellationToken) => invitations.ResendAsync(
        db,
        caller,
        async ct =>
        {
            var account = await InvitedAsync(db, caller, accountId, ct);
            return account.DisabledAt is null ? account : throw new StaffRefusedException($"{account.DisplayName}'s account is disabled. Enable it first.");
        },
        cancellationToken);

    /// <summary>Takes an invitation back that was not accepted: its link no longer works. It can be sent again.</summary>
    [InTurn]
    [Error<StaffRefusedException>]
    [Error<OwnDecisionException>]
    public static async Task<Account> WithdrawInvitationAsync(
        [ID<Account>] int accountId, VolunteersDbContext db, Caller caller, TimeProvider clock, CancellationToken cancellationToken)
    {
        var account = await InvitedAsync(db, caller, accountId, cancellationToken);
        account.Invitation!.Withdraw(clock.GetUtcNow());
        await db.SaveChangesAsync(cancellationToken);
        return account;
    }

    /// <summary>Who may give every role that somebody was invited for may send the invitation again, and withdraw it; also of roles that they do not see.</summary>
    private static async Task<Account> InvitedAsync(VolunteersDbContext db, Caller caller, int accountId, CancellationToken cancellationToken)
    {
        var account = await db.Accounts.Include(a => a.Roles).Include(a => a.Invitation).FindRequiredAsync(a => a.Id == accountId, "account", cancellationToken);
        caller.RequireOther(account, "change your own invitation");
        foreach (var role in await db.EveryAccount().Where(a => a.Id == account.Id).SelectMany(a => a.Roles).AsNoTracking().ToListAsync(cancellationToken))
        {
            caller.RequireMayGive(role.Kind, role.CentreId);
        }

        return account.Invitation is null or { AcceptedAt: not null } ? throw new StaffRefusedException($"{account.DisplayName} has no invitation that is still open.") : account;
    }
}
