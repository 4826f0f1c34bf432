namespace Volunteers.Api.Hosting;

/// <summary>Tells browsers what pages of ours may do (only what the server itself serves), and what they may keep.</summary>
public sealed class SecurityHeaders(RequestDelegate next, IConfiguration configuration)
{
    // Styles are also set inline: by Mantine, and in the newsletter's one self-contained document. Scripts never are.
    private const string Pages =
        "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; " +
        "connect-src 'self'; frame-src 'self' blob:; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'self'";

    // The in-browser IDE compiles the schema's editor at run time and starts workers. Where it is off, no page may.
    private const string Ide =
        "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; " +
        "font-src 'self' data:; worker-src 'self' blob:; connect-src 'self'; object-src 'none'; base-uri 'self'; frame-ancestors 'self'";

    private readonly bool _ide = configuration.GetValue(StartConfiguration.Ide, false);

    public Task InvokeAsync(HttpContext context)
    {
        var headers = context.Response.Headers;
        var path = context.Request.Path;
        headers.XContentTypeOptions = "nosniff";
        // addresses of ours may be secrets: no other site is told where somebody came from
        headers["Referrer-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(), microphone=(), geolocation=(), payment=()";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers.XFrameOptions = "SAMEORIGIN";
        headers.ContentSecurityPolicy = _ide && path.StartsWithSegments("/graphql") ? Ide : Pages;
        if (IsOfOnePerson(path))
        {
            headers.CacheControl = "no-store";
        }

        return next(context);
    }

    /// <summary>Whether what is answered there depends on who asks, or on a secret in the address.</summary>
    private static bool IsOfOnePerson(PathString path) =>
        path.StartsWithSegments("/api") || path.StartsWithSegments("/graphql") || path.StartsWithSegments("/calendar") || path.StartsWithSegments("/newsletters/unsubscribe")
        || path.StartsWithSegments("/refer") || path.StartsWithSegments("/reference") || path.StartsWithSegments("/join");
}
