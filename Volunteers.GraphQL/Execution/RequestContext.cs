using System.Collections.Concurrent;
using System.Security.Claims;
using Volunteers.GraphQL.Types;

namespace Volunteers.GraphQL.Execution;

/// <summary>What surrounds one request: who asks, and the services that answer.</summary>
/// <param name="services">The request's scope.</param>
/// <param name="user">Who asks; null for nobody.</param>
public sealed class RequestContext(IServiceProvider services, ClaimsPrincipal? user = null)
{
    private ConcurrentDictionary<string, Task>? _once;

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

    /// <summary>The cost, when the response tells it.</summary>
    internal OperationCost? ReportedCost => CostReporting == CostReporting.None ? null : Cost;

    /// <summary>What may be told about the operation; null until it is found.</summary>
    internal ObservedOperation? Operation { get; set; }

    /// <inheritdoc cref="ISharedWork.OnceAsync"/>
    internal Task<TResult> OnceAsync<TState, TResult>(
        IResolverContext context, string key, TState state, Func<TState, CancellationToken, Task<TResult>> work)
    {
        var known = _once ?? Interlocked.CompareExchange(ref _once, new(StringComparer.Ordinal), null) ?? _once;
        return (Task<TResult>)(known.TryGetValue(key, out var task) ? task : known.GetOrAdd(key, work(state, context.RequestAborted)));
    }

    /// <summary>Forgets what was worked out once.</summary>
    internal void Forget() => _once?.Clear();
}
