using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Volunteers.Data.Access;
using Volunteers.Data.Audit;

namespace Volunteers.Api.Access;

/// <summary>Starts and ends sessions.</summary>
public sealed class SignIn(
    SignInManager<Account> passwords, UserManager<Account> accounts, IPasswordHasher<Account> hasher, SignInLinks links, SystemDatabase database,
    IOptions<AccessOptions> options, TimeProvider clock)
{
    private static readonly Account Nobody = new() { DisplayName = "" };
    private static string? _nobodysHash;

    /// <returns>Whether the session began. A wrong password, an unknown address and a locked account answer alike, and take as long.</returns>
    public async Task<bool> WithPasswordAsync(HttpContext context, string email, string password)
    {
        var account = await accounts.FindByEmailAsync(email.Trim());
        if (account?.PasswordHash is null || account.DisabledAt is not null || await accounts.IsLockedOutAsync(account))
        {
            _nobodysHash ??= hasher.HashPassword(Nobody, "no such password");
            hasher.VerifyHashedPassword(Nobody, _nobodysHash, password);
            await RefusedAsync(account, context.RequestAborted);
            return false;
        }

        if (!(await passwords.CheckPasswordSignInAsync(account, password, lockoutOnFailure: true)).Succeeded)
        {
            await RefusedAsync(account, context.RequestAborted);
            return false;
        }

        await BeginAsync(context, account);
        return true;
    }

    /// <summary>
    /// Begins the session of the person that a link is for. A link that went to a volunteer's address opens a volunteer's session, also where the same
    /// person has an account: who may change that address must not become who has the account.
    /// </summary>
    /// <exception cref="SignInRefusedException">The link does not work, or its person is gone.</exception>
    public async Task WithLinkAsync(HttpContext context, string? token, string? email, string? code)
    {
        var link = token is not null
            ? await links.RedeemTokenAsync(token, context.RequestAborted)
            : await links.RedeemCodeAsync(email ?? "", code ?? "", BrowserSecret.Of(context), context.RequestAborted);
        await using var db = database.Open();
        if (link.AccountId is { } accountId)
        {
            await BeginAsync(
                context,
                await db.Accounts.AsNoTracking().FirstOrDefaultAsync(a => a.Id == accountId && a.DisabledAt == null, context.RequestAborted) ?? throw new SignInRefusedException());
            return;
        }

        var name = await db.Volunteers.Where(v => v.Id == link.VolunteerId && v.ErasedAt == null).Select(v => v.FullName).SingleOrDefaultAsync(context.RequestAborted);
        if (link.VolunteerId is not { } id || name is null)
        {
            throw new SignInRefusedException();
        }

        await BeginAsync(
            context, Principals.ForVolunteer(id, Schemes.Cookie), TimeSpan.FromDays(options.Value.VolunteerSessionDays), new Actor(null, id, name));
    }

    public static Task EndAsync(HttpContext context) => context.SignOutAsync(Schemes.Cookie);

    private Task BeginAsync(HttpContext context, Account account) => BeginAsync(
        context, Principals.ForAccount(account, Schemes.Cookie), TimeSpan.FromHours(options.Value.StaffSessionHours),
        new Actor(account.Id, account.VolunteerId, account.DisplayName));

    private async Task BeginAsync(HttpContext context, System.Security.Claims.ClaimsPrincipal principal, TimeSpan lasts, Actor who)
    {
        // A session that the browser had before is somebody else's, or an older one of the same person.
        await context.SignOutAsync(Schemes.Cookie);
        var now = clock.GetUtcNow();
        await WriteAsync(who.AccountId, centre => AuditEntry.SignedIn(who, now, centre), context.RequestAborted);
        await context.SignInAsync(
            Schemes.Cookie,
            principal,
            new AuthenticationProperties { IsPersistent = true, AllowRefresh = true, IssuedUtc = now, ExpiresUtc = now + lasts });
    }

    /// <summary>Nothing is known of an address that nobody has.</summary>
    private Task RefusedAsync(Account? account, CancellationToken cancellationToken) => account is null
        ? Task.CompletedTask
        : WriteAsync(account.Id, centre => AuditEntry.SignInRefused(account.Id, account.VolunteerId, clock.GetUtcNow(), centre), cancellationToken);

    /// <summary>One entry for each centre at which they work, so that it is read there.</summary>
    private async Task WriteAsync(int? accountId, Func<int?, AuditEntry> entry, CancellationToken cancellationToken)
    {
        await using var db = database.Open();
        db.AuditEntries.AddRange((await StaffCentres.OfAsync(db, accountId, cancellationToken)).Select(entry));
        await db.SaveChangesAsync(cancellationToken);
    }
}
