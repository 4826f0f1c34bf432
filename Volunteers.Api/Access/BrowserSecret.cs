using Volunteers.Data.Access;

namespace Volunteers.Api.Access;

/// <summary>A cookie by which the browser that asked for a code is known when the code is typed.</summary>
internal static class BrowserSecret
{
    private const string Cookie = "volunteers-asked";

    /// <summary>What this browser was given; null when it never asked, or long ago.</summary>
    public static string? Of(HttpContext context) => context.Request.Cookies[Cookie] is { Length: > 0 and < 100 } secret ? secret : null;

    /// <summary>What this browser was given, or is given now.</summary>
    public static string Give(HttpContext context)
    {
        var secret = Of(context) ?? Secrets.NewToken();
        context.Response.Cookies.Append(Cookie, secret, new CookieOptions
        {
            HttpOnly = true,
            Secure = context.Request.IsHttps,
            SameSite = SameSiteMode.Strict,
            Path = "/api/account",
            MaxAge = SignInLink.ValidFor,
            IsEssential = true,
        });
        return secret;
    }
}
