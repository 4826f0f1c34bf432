using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Volunteers.Data.Access;

namespace Volunteers.Api.Access;

/// <summary>Personal access tokens: <c>Authorization: Bearer vol_…</c> (RFC 6750, section 2.1).</summary>
public sealed class TokenHandler(
    IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder, SystemDatabase database, AccessCache cache, TimeProvider clock)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    private static readonly TimeSpan NoteUseEvery = TimeSpan.FromMinutes(1);

    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        var header = Request.Headers.Authorization.ToString();
        if (!header.StartsWith("Bearer ", StringComparison.OrdinalIgnoreCase))
        {
            return AuthenticateResult.NoResult();
        }

        var hash = Secrets.Hash(header["Bearer ".Length..].Trim());
        var now = clock.GetUtcNow();
        var owner = await cache.GetOrReadAsync($"token {hash}", () => FindAsync(hash, now));
        if (owner is null || !owner.Token.UsableAt(now))
        {
            return AuthenticateResult.Fail("The access token is unknown, revoked or expired.");
        }

        return AuthenticateResult.Success(new AuthenticationTicket(owner.Principal, Scheme.Name));
    }

    protected override Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        Response.Headers.WWWAuthenticate = "Bearer";
        return AccessResponses.UnauthenticatedAsync(Context);
    }

    protected override Task HandleForbiddenAsync(AuthenticationProperties properties) => AccessResponses.ForbiddenAsync(Context);

    private async Task<Known?> FindAsync(string hash, DateTimeOffset now)
    {
        await using var db = database.Open();
        var token = await db.AccessTokens.AsNoTracking().Include(t => t.Account).SingleOrDefaultAsync(t => t.Hash == hash, Context.RequestAborted);
        if (token is null || !token.UsableAt(now))
        {
            return null;
        }

        if (token.LastUsedAt is null || now - token.LastUsedAt > NoteUseEvery)
        {
            DateTimeOffset? used = now;
            await db.AccessTokens.Where(t => t.Id == token.Id).ExecuteUpdateAsync(set => set.SetProperty(t => t.LastUsedAt, used), Context.RequestAborted);
        }

        return new Known(
            token,
            token.Account is not null
                ? Principals.ForAccount(token.Account, Scheme.Name, token.Scopes)
                : Principals.ForVolunteer(token.VolunteerId!.Value, Scheme.Name, token.Scopes));
    }

    private sealed record Known(AccessToken Token, System.Security.Claims.ClaimsPrincipal Principal);
}
