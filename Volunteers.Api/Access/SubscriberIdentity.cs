using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;

namespace Volunteers.Api.Access;

/// <summary>Who a subscriber is when an event reaches them: a session may have ended, a token been revoked, a role taken away.</summary>
public static class SubscriberIdentity
{
    /// <summary>Asks of the request's own cookie or token again, and limits the event's reads to what its owner may see now.</summary>
    /// <param name="began">The request that subscribed.</param>
    /// <param name="services">The event's scope.</param>
    /// <param name="cancellationToken">Cancelled when the subscriber leaves.</param>
    /// <returns>Null when it belongs to nobody any more.</returns>
    public static async ValueTask<ClaimsPrincipal?> IdentifyAsync(HttpContext began, IServiceProvider services, CancellationToken cancellationToken)
    {
        // A request of its own: what the first one found out is remembered there.
        var again = new DefaultHttpContext { RequestServices = services, RequestAborted = cancellationToken };
        again.Request.Headers.Cookie = began.Request.Headers.Cookie;
        again.Request.Headers.Authorization = began.Request.Headers.Authorization;
        var ticket = await again.AuthenticateAsync();
        if (!ticket.Succeeded)
        {
            return null;
        }

        var caller = await services.GetRequiredService<CallerLoader>().LoadAsync(ticket.Principal, cancellationToken);
        services.GetRequiredService<CallerHolder>().Use(caller);
        return caller.SignedIn ? ticket.Principal : null;
    }
}
