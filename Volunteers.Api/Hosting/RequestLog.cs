using System.Diagnostics;

namespace Volunteers.Api.Hosting;

/// <summary>One line a request. Says which kind of address was asked for, never the address itself: addresses hold secrets and ids.</summary>
public sealed partial class RequestLog(RequestDelegate next, ILogger<RequestLog> logger)
{
    public async Task InvokeAsync(HttpContext context)
    {
        var started = Stopwatch.GetTimestamp();
        try
        {
            await next(context);
        }
        finally
        {
            var route = (context.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText;
            if (route is not null && !route.StartsWith("{*", StringComparison.Ordinal) && !route.StartsWith("/health", StringComparison.Ordinal))
            {
                LogRequest(
                    logger, context.Request.Method, route, context.Response.StatusCode, Stopwatch.GetElapsedTime(started).TotalMilliseconds);
            }
        }
    }

    [LoggerMessage(1001, LogLevel.Information, "{Method} {Route} {Status} in {Milliseconds:F1} ms")]
    private static partial void LogRequest(ILogger logger, string method, string route, int status, double milliseconds);
}
