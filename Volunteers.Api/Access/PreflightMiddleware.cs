using Volunteers.Api.Hosting;
using Volunteers.GraphQL.Transport;

namespace Volunteers.Api.Access;

/// <summary>
/// Guards what a browser does on somebody's behalf at /api: a page of another site can send a POST with our cookie, but not
/// with a header of its own. Programs with a token carry no cookie and need no header. /graphql guards itself the same way.
/// </summary>
public sealed class PreflightMiddleware(RequestDelegate next)
{
    public const string Header = GraphQLHttpOptions.PreflightHeader;

    public Task InvokeAsync(HttpContext context)
    {
        var request = context.Request;
        if (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method) || HttpMethods.IsOptions(request.Method)
            || !request.Path.StartsWithSegments("/api")
            || request.Headers.ContainsKey(Header)
            || !string.IsNullOrEmpty(request.Headers.Authorization))
        {
            return next(context);
        }

        context.Response.StatusCode = StatusCodes.Status403Forbidden;
        return context.Response.WriteAsJsonAsync(new Notice($"This request needs the header {Header}: 1."), context.RequestAborted);
    }
}
