namespace Volunteers.Api.Access;

/// <summary>A token that does not (any longer) work is refused at once: 401, rather than an answer as if nobody had asked.</summary>
public sealed class InvalidTokenMiddleware(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext context, CallerHolder holder)
    {
        if (!string.IsNullOrEmpty(context.Request.Headers.Authorization) && !holder.Caller.SignedIn)
        {
            context.Response.StatusCode = StatusCodes.Status401Unauthorized;
            context.Response.Headers.WWWAuthenticate = """Bearer error="invalid_token" """.TrimEnd();
            if (context.Request.Path.StartsWithSegments("/graphql"))
            {
                await GraphQLRefusal.WriteAsync(context, "The access token is unknown, revoked or expired.", GraphQL.ErrorCodes.Unauthenticated);
                return;
            }

            await AccessResponses.UnauthenticatedAsync(context);
            return;
        }

        await next(context);
    }
}
