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

    /// <summary>Permissions that a token is limited to, separated by spaces.</summary>
    public const string ScopesClaim = "scopes";

    public static ClaimsPrincipal ForAccount(Account account, string scheme, string? scopes = null) =>
        Make(scheme, scopes, (AccountClaim, Text(account.Id)), (StampClaim, account.SecurityStamp ?? ""));

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
