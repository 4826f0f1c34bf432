namespace Volunteers.Api.Access;

/// <summary>After authentication: finds out who is asking, once, and makes the request's reads and writes theirs.</summary>
public sealed class CallerMiddleware(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext context, CallerHolder holder, CallerLoader loader)
    {
        if (context.User.Identity?.IsAuthenticated == true)
        {
            holder.Use(await loader.LoadAsync(context.User, context.RequestAborted));
        }

        await next(context);
    }
}
