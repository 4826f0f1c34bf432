using System.Diagnostics;

namespace Volunteers.Api.Hosting;

/// <summary>
/// Says on the span of a request what was asked for, by the route and never by the path: addresses of calendar feeds and links in e-mails
/// are secrets.
/// </summary>
public sealed class HttpSpans(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext context)
    {
        var span = Activity.Current;
        await next(context);
        if (span is not { IsAllDataRequested: true } || span.OperationName != "Microsoft.AspNetCore.Hosting.HttpRequestIn")
        {
            return;
        }

        var route = (context.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText;
        span.DisplayName = route is null ? context.Request.Method : $"{context.Request.Method} {route}";
        span.SetTag("http.request.method", context.Request.Method);
        span.SetTag("http.route", route);
        span.SetTag("http.response.status_code", context.Response.StatusCode);
        if (context.Response.StatusCode >= StatusCodes.Status500InternalServerError)
        {
            span.SetStatus(ActivityStatusCode.Error);
        }
    }
}
