using System.Collections.Concurrent;
using System.Security.Claims;

namespace Volunteers.GraphQL.Execution;

/// <summary>What surrounds one request: who asks, and the services that answer.</summary>
/// <param name="services">The request's scope.</param>
/// <param name="user">Who asks; null for nobody.</param>
public sealed class RequestContext(IServiceProvider services, ClaimsPrincipal? user = null)
{
    /// <summary>The request's scope.</summary>
    public IServiceProvider Services { get; } = services;

    /// <summary>Who asks; somebody without identity when nobody is signed in.</summary>
    public ClaimsPrincipal User { get; } = user ?? new ClaimsPrincipal(new ClaimsIdentity());

    /// <summary>Whether only queries are allowed, as by GET (GraphQL over HTTP, section 6.2).</summary>
    public bool QueriesOnly { get; init; }

    /// <summary>What resolvers of the request want to tell each other.</summary>
    public IDictionary<string, object?> ContextData { get; } = new ConcurrentDictionary<string, object?>(StringComparer.Ordinal);
}
