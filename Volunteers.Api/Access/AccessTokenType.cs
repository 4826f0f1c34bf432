using System.Linq.Expressions;
using Volunteers.Data;
using Volunteers.Data.Access;
using Volunteers.Data.Places;
using Volunteers.GraphQL.Annotations;

namespace Volunteers.Api.Access;

/// <summary>A personal access token: with it a program acts for somebody.</summary>
[Authorize]
[ObjectType<AccessToken>(Fields =
    [nameof(AccessToken.Name), nameof(AccessToken.CreatedAt), nameof(AccessToken.ExpiresAt), nameof(AccessToken.LastUsedAt), nameof(AccessToken.RevokedAt)])]
public static class AccessTokenType
{
    [ID<AccessToken>]
    public static int Id([Column] int id) => id;

    /// <summary>The permissions that it is limited to; empty: all that its owner may do.</summary>
    public static IReadOnlyList<string> Scopes([Column] string scopes) => scopes.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}

[QueryType]
public static class AccessTokenQueries
{
    /// <summary>The signed-in person's own tokens that still work, the newest first.</summary>
    [Authorize]
    public static Expression<Func<VolunteersDbContext, IEnumerable<AccessToken>>> AccessTokens(Viewpoint viewpoint) => db => db.AccessTokens
        .Where(t => t.RevokedAt == null && (t.ExpiresAt == null || t.ExpiresAt > viewpoint.Now)
            && ((t.AccountId != null && t.AccountId == viewpoint.AccountId) || (t.VolunteerId != null && t.VolunteerId == viewpoint.VolunteerId)))
        .OrderByDescending(t => t.Id).Take(200);

    /// <summary>The tokens of the person who asks, and of no other, whatever they may read besides.</summary>
    internal static IQueryable<AccessToken> OwnTokens(this VolunteersDbContext db, Caller caller)
    {
        var (account, volunteer) = (caller.Scope.OwnAccountId, caller.Scope.VolunteerId);
        return db.AccessTokens.Where(t => (t.AccountId != null && t.AccountId == account) || (t.VolunteerId != null && t.VolunteerId == volunteer));
    }
}

[MutationType]
public static class AccessTokenMutations
{
    private const int MostDays = 366;

    /// <summary>Makes a token for a program, with some of the permissions that its owner holds, until a day within a year. Its secret is in this answer alone.</summary>
    /// <param name="expiresOn">The last day on which it works.</param>
    [Authorize]
    [Error<InvalidInputException>]
    public static async Task<CreateAccessTokenPayload> CreateAccessTokenAsync(
        string name, IReadOnlyList<string> scopes, DateOnly expiresOn,
        VolunteersDbContext db, Caller caller, CentreClocks clocks, TimeProvider clock, CancellationToken cancellationToken)
    {
        caller.RequireOwn();
        var time = await clocks.OfClusterAsync(cancellationToken);
        var (now, today) = (clock.GetUtcNow(), time.Today(clock));
        var rules = new InputRules();
        string[] chosen = [.. scopes.Distinct(StringComparer.Ordinal)];
        rules.Required("name", name, "a name for the token", 100);
        rules.RefuseIf(chosen.Length == 0, "scopes", "Choose what it may do.");
        rules.RefuseIf(chosen.Except(caller.Permissions).Any(), "scopes", "A token may do no more than you may.");
        rules.RefuseIf(expiresOn < today, "expiresOn", "A token must expire in the future.");
        rules.RefuseIf(expiresOn > today.AddDays(MostDays), "expiresOn", "A token works for a year at most.");
        rules.ThrowIfAny();

        var (token, secret) = AccessToken.Create(
            caller.Scope.OwnAccountId, caller.Scope.OwnAccountId is null ? caller.Scope.VolunteerId : null, name, chosen, now, time.StartOf(expiresOn.AddDays(1)));
        db.AccessTokens.Add(token);
        await db.SaveChangesAsync(cancellationToken);
        return new(token, secret);
    }

    /// <summary>Ends a token of one's own at once.</summary>
    [Authorize]
    public static async Task<AccessToken> RevokeAccessTokenAsync(
        [ID<AccessToken>] int tokenId, VolunteersDbContext db, Caller caller, TimeProvider clock, CancellationToken cancellationToken)
    {
        caller.RequireOwn();
        var token = await db.OwnTokens(caller).FindRequiredAsync(t => t.Id == tokenId, "token", cancellationToken);
        token.Revoke(clock.GetUtcNow());
        await db.SaveChangesAsync(cancellationToken);
        return token;
    }
}

/// <param name="AccessToken">What was made.</param>
/// <param name="Secret">What the program sends; it cannot be had again.</param>
public sealed record CreateAccessTokenPayload(AccessToken? AccessToken, string? Secret)
{
    public static CreateAccessTokenPayload Refused { get; } = new(null, null);
}
