using System.Globalization;
using System.Security.Claims;
using Volunteers.Data.Access;

namespace Volunteers.Api.Access;

/// <summary>What a session or a token says about who it is for. Roles are not in it: they are read anew, so that taking one away works at once (see <see cref="AccessCache"/>).</summary>
public static class Principals
{
    public const string AccountClaim = "account";
    public const string VolunteerClaim = "volunteer";

    /// <summary>The account's security stamp when it signed in; a new password or a reset makes the session useless.</summary>
    public const string StampClaim = "stamp";

    /// <summary>When a link or a passkey was used to sign in, in seconds of Unix time: for a while that proves as much as the password.</summary>
    public const string ProvedClaim = "link";

    /// <summary>Permissions that a token is limited to, separated by spaces.</summary>
    public const string ScopesClaim = "scopes";

    /// <param name="provedAt">When a link or a passkey was used to sign in; null for a password.</param>
    public static ClaimsPrincipal ForAccount(Account account, string scheme, string? scopes = null, DateTimeOffset? provedAt = null) => provedAt is { } used
        ? Make(
            scheme, scopes, (AccountClaim, Text(account.Id)), (StampClaim, account.SecurityStamp ?? ""),
            (ProvedClaim, used.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture)))
        : Make(scheme, scopes, (AccountClaim, Text(account.Id)), (StampClaim, account.SecurityStamp ?? ""));

    /// <summary>When a link or a passkey was used to sign in; null for a password or a token.</summary>
    public static DateTimeOffset? ProvedAt(this ClaimsPrincipal principal) =>
        long.TryParse(principal.FindFirstValue(ProvedClaim), NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) ? DateTimeOffset.FromUnixTimeSeconds(seconds) : null;

    public static ClaimsPrincipal ForVolunteer(int volunteerId, string scheme, string? scopes = null) =>
        Make(scheme, scopes, (VolunteerClaim, Text(volunteerId)));

    /// <summary>The number in a claim, or null.</summary>
    public static int? Number(this ClaimsPrincipal principal, string claim) =>
        int.TryParse(principal.FindFirstValue(claim), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>Tells people apart; null for nobody.</summary>
    public static string? Key(ClaimsPrincipal principal) =>
        principal.FindFirst(AccountClaim) is { } account ? "account:" + account.Value
        : principal.FindFirst(VolunteerClaim) is { } volunteer ? "volunteer:" + volunteer.Value
        : null;

    private static ClaimsPrincipal Make(string scheme, string? scopes, params ReadOnlySpan<(string Type, string Value)> claims)
    {
        var identity = new ClaimsIdentity(scheme);
        foreach (var (type, value) in claims)
        {
            identity.AddClaim(new Claim(type, value));
        }

        if (!string.IsNullOrEmpty(scopes))
        {
            identity.AddClaim(new Claim(ScopesClaim, scopes));
        }

        return new ClaimsPrincipal(identity);
    }

    private static string Text(int id) => id.ToString(CultureInfo.InvariantCulture);
}
