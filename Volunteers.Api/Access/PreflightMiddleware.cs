using Volunteers.Api.Hosting;

namespace Volunteers.Api.Access;

/// <summary>
/// Guards what a browser does on somebody's behalf: a page of another site can send a POST with our cookie, but not with a
/// header of its own. Programs with a token carry no cookie and need no header.
/// </summary>
public sealed class PreflightMiddleware(RequestDelegate next)
{
    public const string Header = "GraphQL-Preflight";

    public Task InvokeAsync(HttpContext context)
    {
        var request = context.Request;
        if (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method) || HttpMethods.IsOptions(request.Method)
            || request.Headers.ContainsKey(Header) || !NeedsHeader(request))
        {
            return next(context);
        }

        context.Response.StatusCode = StatusCodes.Status403Forbidden;
        const string text = $"This request needs the header {Header}: 1.";
        return request.Path.StartsWithSegments("/graphql")
            ? GraphQLRefusal.WriteAsync(context, text, GraphQL.ErrorCodes.Forbidden)
            : context.Response.WriteAsJsonAsync(new Notice(text), context.RequestAborted);
    }

    private static bool NeedsHeader(HttpRequest request) =>
        request.Path.StartsWithSegments("/api")
            ? !HasToken(request)
            : request.Path.StartsWithSegments("/graphql") && request.Cookies.ContainsKey(Schemes.CookieName) && !HasToken(request);

    private static bool HasToken(HttpRequest request) => !string.IsNullOrEmpty(request.Headers.Authorization);
}
