using Volunteers.Data.Access;

namespace Volunteers.Api.Access;

/// <summary>After authentication: finds out who is asking, once, and makes the request's reads and writes theirs.</summary>
public sealed class CallerMiddleware(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext context, CallerHolder holder, CallerLoader loader)
    {
        if (context.User.Identity?.IsAuthenticated == true)
        {
            holder.Use(await loader.LoadAsync(context.User, context.RequestAborted));
            holder.SessionId = SessionStore.CurrentOf(context);
        }

        await next(context);
    }
}

/// <summary>Holds who is asking for the length of one request; nobody until <see cref="CallerMiddleware"/> says otherwise.</summary>
public sealed class CallerHolder(AccessScopeAccessor scope)
{
    public Caller Caller { get; private set; } = Caller.Anonymous;

    /// <summary>The session that the request belongs to; null where a token, or nobody, asks.</summary>
    public int? SessionId { get; set; }

    /// <summary>From here on the request reads and writes as <paramref name="caller"/>: the one place where that is decided.</summary>
    public void Use(Caller caller)
    {
        Caller = caller;
        scope.Scope = caller.Scope;
    }
}
