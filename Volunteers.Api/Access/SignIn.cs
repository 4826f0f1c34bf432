using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Volunteers.Data.Access;

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
        if (account?.PasswordHash is null || account.DisabledAt is not null)
        {
            _nobodysHash ??= hasher.HashPassword(Nobody, "no such password");
            hasher.VerifyHashedPassword(Nobody, _nobodysHash, password);
            return false;
        }

        if (!(await passwords.CheckPasswordSignInAsync(account, password, lockoutOnFailure: true)).Succeeded)
        {
            return false;
        }

        await BeginAsync(context, account);
        return true;
    }

    /// <summary>Begins the session of the person that a link is for.</summary>
    /// <exception cref="SignInRefusedException">The link does not work, or its person is gone.</exception>
    public async Task WithLinkAsync(HttpContext context, string? token, string? email, string? code)
    {
        var link = token is not null
            ? await links.RedeemTokenAsync(token, context.RequestAborted)
            : await links.RedeemCodeAsync(email ?? "", code ?? "", context.RequestAborted);
        await using var db = database.Open();
        var account = await db.Accounts.AsNoTracking().FirstOrDefaultAsync(
            a => a.DisabledAt == null && (link.AccountId != null ? a.Id == link.AccountId : a.VolunteerId == link.VolunteerId), context.RequestAborted);
        if (account is not null)
        {
            await BeginAsync(context, account);
            return;
        }

        if (link.VolunteerId is not { } id || !await db.Volunteers.AnyAsync(v => v.Id == id && v.ErasedAt == null, context.RequestAborted))
        {
            throw new SignInRefusedException();
        }

        await BeginAsync(context, Principals.ForVolunteer(id, Schemes.Cookie), TimeSpan.FromDays(options.Value.VolunteerSessionDays));
    }

    public static Task EndAsync(HttpContext context) => context.SignOutAsync(Schemes.Cookie);

    private Task BeginAsync(HttpContext context, Account account) =>
        BeginAsync(context, Principals.ForAccount(account, Schemes.Cookie), TimeSpan.FromHours(options.Value.StaffSessionHours));

    private async Task BeginAsync(HttpContext context, System.Security.Claims.ClaimsPrincipal principal, TimeSpan lasts)
    {
        // A session that the browser had before is somebody else's, or an older one of the same person.
        await context.SignOutAsync(Schemes.Cookie);
        var now = clock.GetUtcNow();
        await context.SignInAsync(
            Schemes.Cookie,
            principal,
            new AuthenticationProperties { IsPersistent = true, AllowRefresh = true, IssuedUtc = now, ExpiresUtc = now + lasts });
    }
}
