using System.Collections.Concurrent;
using System.Security.Claims;
using Volunteers.GraphQL.Diagnostics;
using Volunteers.GraphQL.Limits;

namespace Volunteers.GraphQL.Execution;

/// <summary>What surrounds one request: who asks, and the services that answer.</summary>
/// <param name="services">The request's scope.</param>
/// <param name="user">Who asks; null for nobody.</param>
public sealed class RequestContext(IServiceProvider services, ClaimsPrincipal? user = null)
{
    private ConcurrentDictionary<string, object?>? _contextData;

    /// <summary>The request's scope.</summary>
    public IServiceProvider Services { get; } = services;

    /// <summary>Who asks; somebody without identity when nobody is signed in.</summary>
    public ClaimsPrincipal User { get; } = user ?? new ClaimsPrincipal(new ClaimsIdentity());

    /// <summary>Whether mutations are refused, as by GET (GraphQL over HTTP, section 6.2).</summary>
    public bool QueriesOnly { get; init; }

    /// <summary>Whether documents are to be named by identifiers that the server knows, and texts are refused.</summary>
    public bool TrustedDocumentsOnly { get; init; }

    /// <summary>
    /// Says anew, for each event of a subscription, who asks: given the event's scope, which it may prepare, it answers null when they
    /// may no longer ask, and the subscription ends. When it is null, the user stays the one who subscribed.
    /// </summary>
    public Func<IServiceProvider, CancellationToken, ValueTask<ClaimsPrincipal?>>? EventUser { get; init; }

    /// <summary>Whether the response tells what the operation costs.</summary>
    public CostReporting CostReporting { get; init; }

    /// <summary>What the operation was reckoned to cost; null while that is not known, or could not be told.</summary>
    public OperationCost? Cost { get; internal set; }

    /// <summary>What may be told about the operation; null until it is found.</summary>
    internal ObservedOperation? Operation { get; set; }

    /// <summary>What resolvers of the request want to tell each other.</summary>
    public IDictionary<string, object?> ContextData =>
        _contextData ?? Interlocked.CompareExchange(ref _contextData, new(StringComparer.Ordinal), null) ?? _contextData;
}
