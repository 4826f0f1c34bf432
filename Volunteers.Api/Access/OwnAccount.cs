using System.Text.Json;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Volunteers.Data;
using Volunteers.Data.Access;
using Volunteers.Data.Messaging;
using Volunteers.Jobs.Access;

namespace Volunteers.Api.Access;

/// <summary>What people change of their own account: nobody else does, and each change asks again who they are.</summary>
public sealed class OwnAccount(
    UserManager<Account> accounts, SignIn signIn, SystemDatabase database, SecretSeal seal, PublicAddress addresses, TimeProvider clock)
{
    /// <summary>How long a link or a passkey that was used to sign in proves as much as the password.</summary>
    private static readonly TimeSpan FreshFor = TimeSpan.FromMinutes(15);

    /// <summary>The account of the session; null without one, and for a token: a program does not change how its owner signs in.</summary>
    public async Task<Account?> OfAsync(HttpContext context, Caller caller) =>
        SessionStore.CurrentOf(context) is not null && caller.Scope.OwnAccountId is { } id
            ? await accounts.FindByIdAsync(id.ToString(System.Globalization.CultureInfo.InvariantCulture))
            : null;

    /// <summary>Whether the session began with a link or a passkey a short while ago.</summary>
    public bool IsFresh(HttpContext context) => context.User.ProvedAt() is { } used && clock.GetUtcNow() - used < FreshFor;

    /// <summary>Notes a problem unless the password is right, or the session began with a link or a passkey a short while ago.</summary>
    public async Task RequireProofAsync(HttpContext context, Account account, string? password, InputRules rules, string field = "password")
    {
        if (string.IsNullOrEmpty(password) && IsFresh(context))
        {
            return;
        }

        if (account.PasswordHash is null || string.IsNullOrEmpty(password))
        {
            rules.Refuse(field, account.PasswordHash is null
                ? "Sign out, and sign in with a link by e-mail or a passkey. Then you have a quarter of an hour to do this."
                : "Enter the password that you have now.");
            return;
        }

        if (await accounts.IsLockedOutAsync(account) || !await accounts.CheckPasswordAsync(account, password))
        {
            await accounts.AccessFailedAsync(account);
            rules.Refuse(field, "This is not the password that you have now. After several tries, wait a few minutes before the next.");
        }
    }

    /// <summary>Chooses a password.</summary>
    public async Task<bool> ChoosePasswordAsync(Account account, string? password, InputRules rules, string field = "newPassword")
    {
        await CheckPasswordAsync(accounts, account, password, rules, field);
        if (rules.Problems.Count > 0)
        {
            return false;
        }

        account.PasswordHash = accounts.PasswordHasher.HashPassword(account, password!);
        await accounts.UpdateSecurityStampAsync(account);
        return true;
    }

    /// <summary>Notes what is wrong with a password that somebody chooses.</summary>
    public static async Task CheckPasswordAsync(UserManager<Account> accounts, Account account, string? password, InputRules rules, string field)
    {
        if (string.IsNullOrEmpty(password) || password.Length > 1000)
        {
            rules.Refuse(field, string.IsNullOrEmpty(password) ? "Choose a password." : "Use at most 1,000 characters.");
            return;
        }

        foreach (var validator in accounts.PasswordValidators)
        {
            var result = await validator.ValidateAsync(accounts, account, password);
            rules.RefuseIf(!result.Succeeded, field, $"Use at least {accounts.Options.Password.RequiredLength} characters. A few words that only you put together are easy to remember.");
        }
    }

    /// <summary>Sends a link to the address that somebody wants to sign in with; nothing changes before it is opened. Whether somebody has that address is not told.</summary>
    public async Task AskForAddressAsync(Account account, string address, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        await using var db = database.Open();
        var token = seal.Close(JsonSerializer.Serialize(
            new AddressChange(account.Id, address, account.SecurityStamp ?? "", now + AccountComposer.ConfirmationValidFor), JsonSerializerOptions.Web));
        var (centre, centreId) = await SenderAsync(db, account.Id, cancellationToken);
        db.Messages.Add(Message.ForAddress(MessageKinds.AddressConfirmation, OccasionOf(account, now), address, centreId, now, now, Seal(new(
            centre, account.DisplayName, addresses.Of($"sign-in/address#token={Uri.EscapeDataString(token)}"), Address: address))));
        await db.SaveChangesAsync(cancellationToken);
    }

    /// <summary>Takes the new address; the old one is told, and every session ends.</summary>
    /// <exception cref="SignInRefusedException">The link is used or expired, or somebody has the address.</exception>
    public async Task ConfirmAddressAsync(HttpContext context, string token, CancellationToken cancellationToken)
    {
        var change = seal.Open(token) is { } text ? JsonSerializer.Deserialize<AddressChange>(text, JsonSerializerOptions.Web) : null;
        if (change is null || change.Until <= clock.GetUtcNow())
        {
            throw new SignInRefusedException();
        }

        // where there is no key yet the first use writes one, which would wait for the unit itself
        seal.Close("");
        await using var db = database.Open();
        var account = await db.InTransactionAsync(
            async ct =>
            {
                var normalised = Account.Normalised(change.Address);
                var found = await db.Accounts.SingleOrDefaultAsync(a => a.Id == change.AccountId && a.DisabledAt == null, ct);
                if (found is null || found.SecurityStamp != change.Stamp || await db.Accounts.AnyAsync(a => a.NormalizedEmail == normalised && a.Id != found.Id, ct))
                {
                    throw new SignInRefusedException();
                }

                db.AccessScope = AccessScope.SystemFor(new Actor(found.Id, found.VolunteerId, found.DisplayName));
                var old = found.Email!;
                found.MoveTo(change.Address);
                await db.SignInSessions.Where(session => session.AccountId == found.Id).ExecuteDeleteAsync(ct);
                var (centre, centreId) = await SenderAsync(db, found.Id, ct);
                var now = clock.GetUtcNow();
                db.Messages.Add(Message.ForAddress(
                    MessageKinds.SignInAddressChanged, OccasionOf(found, now), old, centreId, now, now, Seal(new(centre, found.DisplayName, null, Address: change.Address))));
                await db.SaveChangesAsync(ct);
                return found;
            },
            cancellationToken);
        if (context.User.Number(Principals.AccountClaim) == account.Id)
        {
            await signIn.RenewAsync(context, account);
        }
    }

    /// <summary>Who e-mails to an account come from: the centre of its role, or the cluster.</summary>
    public static async Task<(string Name, int? CentreId)> SenderAsync(VolunteersDbContext db, int accountId, CancellationToken cancellationToken)
    {
        var centreId = await db.CentreOfAccountAsync(accountId, cancellationToken);
        return (await SenderAsync(db, centreId, cancellationToken), centreId);
    }

    /// <inheritdoc cref="SenderAsync(VolunteersDbContext, int, CancellationToken)"/>
    public static async Task<string> SenderAsync(VolunteersDbContext db, int? centreId, CancellationToken cancellationToken) =>
        await db.Centres.Where(c => c.Id == centreId).Select(c => c.Name).FirstOrDefaultAsync(cancellationToken)
        ?? await db.Clusters.OrderBy(c => c.Id).Select(c => c.Name).FirstOrDefaultAsync(cancellationToken)
        ?? "Volunteers";

    private static Occasion OccasionOf(Account account, DateTimeOffset now) => new(Topic.Account, account.Id, Guid.CreateVersion7(now).ToString("N"));

    private string Seal(AccountPayload payload) => seal.Close(JsonSerializer.Serialize(payload, JsonSerializerOptions.Web));

    /// <summary>What a link that confirms an address says; the stamp is another once it was used.</summary>
    private sealed record AddressChange(int AccountId, string Address, string Stamp, DateTimeOffset Until);
}
