using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Volunteers.Api.Access;
using Volunteers.Data;
using Volunteers.Data.Access;
using Volunteers.Data.Messaging;
using Volunteers.Data.Storage;
using Volunteers.Jobs.Access;

namespace Volunteers.Api.Staff;

/// <summary>Asks people to join the staff: from the pages, and at the operator's request.</summary>
public sealed class StaffInvitations(SecretSeal seal, PublicAddress addresses, TimeProvider clock)
{
    /// <summary>
    /// Makes an account with the role and sends its owner a link, or, where the address has an account, gives that one the role and tells its owner.
    /// </summary>
    /// <returns>The account, and the link; null for one who signs in already.</returns>
    /// <exception cref="InvalidInputException">What was entered is impossible.</exception>
    /// <exception cref="StaffRefusedException">The account of that address is disabled.</exception>
    /// <exception cref="OwnDecisionException">It is the caller's own address.</exception>
    public Task<(Account Account, Uri? Link)> InviteAsync(VolunteersDbContext db, Caller caller, StaffInvite invite, CancellationToken cancellationToken) =>
        InTurnAsync(db, ct => InviteInTurnAsync(db, caller, invite, ct), cancellationToken);

    /// <summary>Sends the invitation of an account again: a link before no longer works.</summary>
    /// <param name="find">Finds the account, and refuses.</param>
    public Task<Account> ResendAsync(VolunteersDbContext db, Caller caller, Func<CancellationToken, Task<Account>> find, CancellationToken cancellationToken) => InTurnAsync(
        db,
        async ct =>
        {
            var account = await find(ct);
            var role = account.Roles.OrderBy(r => r.Kind).FirstOrDefault();
            await SendAsync(db, caller, account, role?.CentreId, role is null ? "member of staff" : RoleInWords(role.Kind), ct);
            return account;
        },
        cancellationToken);

    /// <summary>One unit of work, before which there is a key to seal with: where there is none, the first use writes one, which would wait for the unit itself.</summary>
    private Task<T> InTurnAsync<T>(VolunteersDbContext db, Func<CancellationToken, Task<T>> unit, CancellationToken cancellationToken)
    {
        seal.Close("");
        return db.InTurnAsync(unit, cancellationToken);
    }

    private async Task<(Account Account, Uri? Link)> InviteInTurnAsync(
        VolunteersDbContext db, Caller caller, StaffInvite invite, CancellationToken cancellationToken)
    {
        var asked = Account.Create(invite.Email, invite.DisplayName);
        var (centreId, programmeId) = await db.PlaceAsync(invite.Role, invite.CentreId, invite.ProgrammeId, cancellationToken);
        caller.RequireMayGive(invite.Role, centreId);

        // also one that the caller does not see: an address is one person's
        var account = await db.EveryAccount().Include(a => a.Roles).Include(a => a.Invitation)
            .SingleOrDefaultAsync(a => a.NormalizedEmail == asked.NormalizedEmail, cancellationToken);
        if (account is null)
        {
            account = asked;
            db.Accounts.Add(account);
        }
        else
        {
            caller.RequireOther(account, "give yourself a role");
            if (account.DisabledAt is not null)
            {
                throw new StaffRefusedException("This address cannot be invited: its account is disabled. An administrator of the cluster can enable it.");
            }
        }

        account.Grant(invite.Role, centreId, programmeId);
        var link = await SendAsync(db, caller, account, centreId, RoleInWords(invite.Role), cancellationToken);
        return (account, link);
    }

    private static string RoleInWords(StaffRoleKind role) => role switch
    {
        StaffRoleKind.Administrator => "administrator",
        StaffRoleKind.Coordinator => "coordinator",
        StaffRoleKind.Tutor => "tutor",
        StaffRoleKind.Assessor => "assessor",
        StaffRoleKind.ProgrammeLead => "programme lead",
        _ => "viewer",
    };

    private async Task<Uri?> SendAsync(VolunteersDbContext db, Caller caller, Account account, int? centreId, string role, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var centre = await OwnAccount.SenderAsync(db, centreId, cancellationToken);
        var token = MaySignIn(account) ? null : account.Invite(caller.Actor, now);
        await db.SaveChangesAsync(cancellationToken);

        var link = addresses.Of(token is null ? "sign-in" : $"sign-in/invitation#token={token}");
        var payload = new AccountPayload(
            centre, account.DisplayName, link, centreId is null ? $"{role} for all centres" : $"{role} at {centre}", caller.AccountId is null ? "The administrator" : caller.Name, token is not null,
            TokenHash: token is null ? null : Secrets.Hash(token));
        db.Messages.Add(Message.ForAddress(
            MessageKinds.StaffInvitation, new Occasion(Topic.Account, account.Id, Guid.CreateVersion7(now).ToString("N")), account.Email!, centreId, now, now,
            seal.Close(JsonSerializer.Serialize(payload, JsonSerializerOptions.Web))));
        await db.SaveChangesAsync(cancellationToken);
        return token is null ? null : link;
    }

    /// <summary>Who joined without an invitation, or accepted theirs, needs none; a new account has no number yet.</summary>
    private static bool MaySignIn(Account account) =>
        account.Invitation is { AcceptedAt: not null } || (account.Invitation is null && account.Id != 0);
}

/// <summary>Whom to invite, as what.</summary>
/// <param name="CentreId">Null: the whole cluster, or the centre of the programme.</param>
public sealed record StaffInvite(string Email, string DisplayName, StaffRoleKind Role, int? CentreId, int? ProgrammeId);
