using System.Security.Claims;
using Volunteers.GraphQL.Execution;
using Volunteers.GraphQL.Types;

namespace Volunteers.GraphQL.Subscriptions;

/// <summary>What the beginning of a subscription knows about its field; lives as long as the stream, and so does what it rented.</summary>
internal sealed class SubscriptionContext(
    OperationPlan plan,
    VariableValues variables,
    RequestContext request,
    ResolverServiceRegistry resolverServices,
    CancellationToken unsubscribed) : IResolverContext, IAsyncDisposable
{
    private readonly ResultObject _owner = new(plan.Root, null, 0);
    private readonly Dictionary<Type, object> _rented = [];
    private readonly Lock _lock = new();
    private IAsyncDisposable? _source;
    private bool _disposed;
    private ArgumentValues? _arguments;

    public object? Parent => null;

    public IReadOnlyList<object?> Parents => [Parent];

    public object? Result { get; set; }

    public GraphQLSchema Schema => plan.Schema;

    public GraphQLField Field => Selection.Field;

    public IServiceProvider Services => request.Services;

    public ClaimsPrincipal User => request.User;

    public CancellationToken RequestAborted => unsubscribed;

    public IReadOnlyList<object> Path => _owner.Path(0);

    private Selection Selection { get; } = plan.Root.Items[0];

    private ArgumentValues Arguments => _arguments ??= Selection.Arguments.Coerce(variables);

    public TService Service<TService>()
        where TService : notnull =>
        (TService?)Services.GetService(typeof(TService))
            ?? throw new InvalidOperationException(
                $"The subscription {Selection.Field} needs {typeof(TService)}, which is not registered. Register it in the service collection.");

    public TService ResolverService<TService>()
        where TService : class
    {
        lock (_lock)
        {
            if (_disposed)
            {
                // A start that was given up goes on for as long as it likes; nobody would give back what it rents from now on.
                throw new OperationCanceledException($"The subscription {Selection.Field} has ended.", unsubscribed);
            }

            if (!_rented.TryGetValue(typeof(TService), out var rented))
            {
                rented = resolverServices.Rent(typeof(TService), Services);
                _rented.Add(typeof(TService), rented);
            }

            return (TService)rented;
        }
    }

    public TValue? ArgumentValue<TValue>(string name) => Arguments.Get<TValue>(Field, name);

    public bool HasArgument(string name) => Arguments.IsGiven(name);

    public Task<TResult> OnceAsync<TState, TResult>(string key, TState state, Func<TState, CancellationToken, Task<TResult>> work) =>
        request.OnceAsync(this, key, state, work);

    /// <summary>Ends the source when the subscription ends, whether or not anybody came to read it.</summary>
    public async ValueTask OwnAsync(IAsyncDisposable source)
    {
        lock (_lock)
        {
            if (!_disposed)
            {
                _source = source;
                return;
            }
        }

        await source.DisposeAsync();
    }

    /// <summary>Gives back what beginning the events needed.</summary>
    public async ValueTask ReturnRentedAsync()
    {
        object[] rented;
        lock (_lock)
        {
            rented = [.. _rented.Values];
            _rented.Clear();
        }

        foreach (var instance in rented)
        {
            await ServiceDisposal.DisposeAsync(instance);
        }
    }

    public async ValueTask DisposeAsync()
    {
        IAsyncDisposable? source;
        lock (_lock)
        {
            _disposed = true;
            source = _source;
        }

        if (source is not null)
        {
            await source.DisposeAsync();
        }

        await ReturnRentedAsync();
    }
}
