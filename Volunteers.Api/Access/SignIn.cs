using System.Security.Claims;
using System.Text.Json;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Volunteers.Data;
using Volunteers.Data.Access;
using Volunteers.Data.Audit;

namespace Volunteers.Api.Access;

/// <summary>Starts and ends sessions.</summary>
public sealed class SignIn(
    SignInManager<Account> passwords, UserManager<Account> accounts, IPasswordHasher<Account> hasher, SecondFactor second, SignInLinks links, Passkeys passkeys,
    SystemDatabase database, IServiceScopeFactory scopes, IOptions<AccessOptions> options, TimeProvider clock)
{
    private static readonly Account Nobody = new() { DisplayName = "" };
    private static string? _nobodysHash;

    /// <param name="code">Of the authenticator app, where its owner has switched it on.</param>
    /// <returns>Whether the session began. A wrong password, an unknown address and a locked account answer alike, and take as long.</returns>
    /// <exception cref="SecondFactorNeededException">The password is right, and the code is missing or wrong.</exception>
    public async Task<bool> WithPasswordAsync(HttpContext context, string email, string password, string? code)
    {
        var account = await accounts.FindByEmailAsync(EnteredText.Address(email).Trim());
        if (account?.PasswordHash is null || !await MaySignInAsync(account.Id, context.RequestAborted) || await accounts.IsLockedOutAsync(account))
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

        await RequireSecondAsync(account, code, context.RequestAborted);
        await BeginAsync(context, account);
        return true;
    }

    /// <param name="credential">What the browser answered.</param>
    /// <returns>Whether the session began. A passkey that was removed, a locked and a disabled account answer alike.</returns>
    /// <exception cref="PasskeyRefusedException">Nothing was asked of this browser, or too long ago.</exception>
    public async Task<bool> WithPasskeyAsync(HttpContext context, JsonElement? credential)
    {
        var (account, right) = await passkeys.CheckAsync(context, credential);
        if (account is null || !right || !await MaySignInAsync(account.Id, context.RequestAborted) || await accounts.IsLockedOutAsync(account))
        {
            await RefusedAsync(account, context.RequestAborted);
            return false;
        }

        await BeginAsync(context, account, clock.GetUtcNow());
        return true;
    }

    /// <summary>
    /// Begins the session of the person that a link is for. A link that went to a volunteer's address opens a volunteer's session, also where the same
    /// person has an account: who may change that address must not become who has the account.
    /// </summary>
    /// <param name="authenticatorCode">The code of the authenticator app, where its owner has switched it on.</param>
    /// <exception cref="SignInRefusedException">The link does not work, or its person is gone.</exception>
    /// <exception cref="SecondFactorNeededException">The link is right, and the code is missing or wrong; the link still works.</exception>
    public async Task WithLinkAsync(HttpContext context, string? token, string? email, string? code, string? authenticatorCode)
    {
        Account? account = null;
        var link = token is not null
            ? await links.RedeemTokenAsync(token, BeforeAsync, context.RequestAborted)
            : await links.RedeemCodeAsync(email ?? "", code ?? "", BrowserSecret.Of(context), BeforeAsync, context.RequestAborted);
        if (account is not null)
        {
            await BeginAsync(context, account, clock.GetUtcNow());
            return;
        }

        await using var db = database.Open();
        var name = await db.Volunteers.Where(v => v.Id == link.VolunteerId && v.ErasedAt == null).Select(v => v.FullName).SingleOrDefaultAsync(context.RequestAborted);
        if (link.VolunteerId is not { } id || name is null)
        {
            throw new SignInRefusedException();
        }

        await BeginAsync(
            context, Principals.ForVolunteer(id, Schemes.Cookie), TimeSpan.FromDays(options.Value.VolunteerSessionDays), new Actor(null, id, name));

        async Task BeforeAsync(SignInLink found)
        {
            if (found.AccountId is { } accountId)
            {
                account = await MaySignInAsync(accountId, context.RequestAborted) ? await accounts.FindByIdAsync(Text(accountId)) : null;
                await RequireSecondAsync(account ?? throw new SignInRefusedException(), authenticatorCode, context.RequestAborted);
            }
        }
    }

    public static Task EndAsync(HttpContext context) => context.SignOutAsync(Schemes.Cookie);

    /// <summary>Begins a session of somebody who has shown who they are.</summary>
    /// <param name="provedAt">When a link or a passkey was used for it; null for a password.</param>
    public async Task BeginAsync(HttpContext context, Account account, DateTimeOffset? provedAt = null)
    {
        await using (var db = database.Open())
        {
            DateTimeOffset? now = clock.GetUtcNow();
            await db.Accounts.Where(a => a.Id == account.Id).ExecuteUpdateAsync(set => set.SetProperty(a => a.LastSignInAt, now), context.RequestAborted);
        }

        await BeginAsync(
            context, Principals.ForAccount(account, Schemes.Cookie, null, provedAt), TimeSpan.FromHours(options.Value.StaffSessionHours),
            new Actor(account.Id, account.VolunteerId, account.DisplayName));
    }

    /// <summary>Goes on with a session after its account was made safer, which ended all of its sessions.</summary>
    public async Task RenewAsync(HttpContext context, Account account)
    {
        await using (var db = database.Open())
        {
            await db.SignInSessions.Where(session => session.AccountId == account.Id).ExecuteDeleteAsync(context.RequestAborted);
        }

        await IssueAsync(
            context, Principals.ForAccount(account, Schemes.Cookie, null, context.User.ProvedAt()), TimeSpan.FromHours(options.Value.StaffSessionHours));
    }

    /// <summary>
    /// Ends the session that the browser had and gives it another, under a key of its own. The scheme goes on with the key that came with a request, whoever that
    /// session belonged to, so the new session is made on a request that brought none.
    /// </summary>
    private async Task IssueAsync(HttpContext context, ClaimsPrincipal principal, TimeSpan lasts)
    {
        await context.SignOutAsync(Schemes.Cookie);
        var now = clock.GetUtcNow();
        await using var scope = scopes.CreateAsyncScope();
        var bare = new DefaultHttpContext { RequestServices = scope.ServiceProvider, RequestAborted = context.RequestAborted };
        (bare.Request.Scheme, bare.Request.Host, bare.Request.PathBase) = (context.Request.Scheme, context.Request.Host, context.Request.PathBase);
        await bare.SignInAsync(
            Schemes.Cookie, principal, new AuthenticationProperties { IsPersistent = true, AllowRefresh = true, IssuedUtc = now, ExpiresUtc = now + lasts });
        foreach (var cookie in bare.Response.Headers.SetCookie)
        {
            context.Response.Headers.Append("Set-Cookie", cookie);
        }
    }

    private static string Text(int id) => id.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private async Task<bool> MaySignInAsync(int accountId, CancellationToken cancellationToken)
    {
        await using var db = database.Open();
        return await db.Accounts.AnyAsync(a => a.Id == accountId && AccountFacts.MaySignIn.Of(a), cancellationToken);
    }

    private async Task RequireSecondAsync(Account account, string? code, CancellationToken cancellationToken)
    {
        try
        {
            await second.RequireAsync(account, code);
        }
        catch (SecondFactorNeededException e) when (e.WasWrong)
        {
            await RefusedAsync(account, cancellationToken);
            throw;
        }
    }

    private async Task BeginAsync(HttpContext context, ClaimsPrincipal principal, TimeSpan lasts, Actor who)
    {
        await WriteAsync(who.AccountId, centre => AuditEntry.SignedIn(who, centre, clock.GetUtcNow()), context.RequestAborted);
        await IssueAsync(context, principal, lasts);
    }

    /// <summary>Nothing is known of an address that nobody has.</summary>
    private Task RefusedAsync(Account? account, CancellationToken cancellationToken) => account is null
        ? Task.CompletedTask
        : WriteAsync(account.Id, centre => AuditEntry.SignInRefused(account.Id, account.VolunteerId, centre, clock.GetUtcNow()), cancellationToken);

    private async Task WriteAsync(int? accountId, Func<int?, AuditEntry> entry, CancellationToken cancellationToken)
    {
        await using var db = database.Open();
        db.AuditEntries.Add(entry(await db.CentreOfAccountAsync(accountId, cancellationToken)));
        await db.SaveChangesAsync(cancellationToken);
    }
}
