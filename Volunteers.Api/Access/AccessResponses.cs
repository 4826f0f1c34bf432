using Volunteers.Api.Hosting;

namespace Volunteers.Api.Access;

/// <summary>Refusals as JSON: a program or a page reads them, nobody is sent to another address.</summary>
public static class AccessResponses
{
    public static Task UnauthenticatedAsync(HttpContext context) =>
        WriteAsync(context, StatusCodes.Status401Unauthorized, "Sign in first.");

    public static Task ForbiddenAsync(HttpContext context) =>
        WriteAsync(context, StatusCodes.Status403Forbidden, "You may not do this.");

    private static Task WriteAsync(HttpContext context, int status, string message)
    {
        context.Response.StatusCode = status;
        return context.Response.WriteAsJsonAsync(new Notice(message), context.RequestAborted);
    }
}
