using Microsoft.AspNetCore.Identity;

namespace Volunteers.Api.Access;

/// <summary>The ways in which a request can say who it is from.</summary>
public static class Schemes
{
    /// <summary>Picks one of the others: the token when there is an Authorization header, the cookie otherwise.</summary>
    public const string Either = "Volunteers";

    public static readonly string Cookie = IdentityConstants.ApplicationScheme;

    public const string Token = "Token";

    public const string CookieName = "volunteers.session";
}
