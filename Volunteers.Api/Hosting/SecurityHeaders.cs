namespace Volunteers.Api.Hosting;

/// <summary>Tells browsers what pages of ours may do: only what the server itself serves.</summary>
public sealed class SecurityHeaders(RequestDelegate next)
{
    // Styles are also set inline: by Mantine, and in the newsletter's one self-contained document. Scripts never are.
    private const string Pages =
        "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; " +
        "connect-src 'self'; frame-src 'self' blob:; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'self'";

    // The in-browser IDE compiles the schema's editor at run time and starts workers.
    private const string Ide =
        "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; " +
        "font-src 'self' data:; worker-src 'self' blob:; connect-src 'self'; object-src 'none'; base-uri 'self'; frame-ancestors 'self'";

    public Task InvokeAsync(HttpContext context)
    {
        var headers = context.Response.Headers;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "strict-origin-when-cross-origin";
        headers["Permissions-Policy"] = "camera=(), microphone=(), geolocation=(), payment=()";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers.XFrameOptions = "SAMEORIGIN";
        headers.ContentSecurityPolicy = context.Request.Path.StartsWithSegments("/graphql") ? Ide : Pages;
        if (context.Request.Path.StartsWithSegments("/api") || context.Request.Path.StartsWithSegments("/graphql"))
        {
            headers.CacheControl = "no-store";
        }

        return next(context);
    }
}
