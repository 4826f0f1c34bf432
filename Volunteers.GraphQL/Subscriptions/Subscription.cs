using System.Runtime.CompilerServices;
using Microsoft.Extensions.DependencyInjection;
using Volunteers.GraphQL.Execution;
using Volunteers.GraphQL.Types;

namespace Volunteers.GraphQL.Subscriptions;

/// <summary>
/// One open subscription: executes its operation anew for each event, in a scope of its own and for who asks as they are then
/// (specification, section 6.2.3.2 "Response Stream"). Ends when the events do, when the subscriber leaves, and when the subscriber may
/// no longer read what it subscribed to.
/// </summary>
internal sealed class Subscription : IAsyncDisposable
{
    private readonly OperationPlan _plan;
    private readonly VariableValues _variables;
    private readonly RequestContext _request;
    private readonly PlanExecutor _plans;
    private readonly CancellationTokenSource _unsubscribed;
    private int _disposed;

    public Subscription(
        OperationPlan plan,
        VariableValues variables,
        RequestContext request,
        PlanExecutor plans,
        CancellationToken cancellationToken)
    {
        _plan = plan;
        _variables = variables;
        _request = request;
        _plans = plans;
        _unsubscribed = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        Context = new SubscriptionContext(plan, variables, request, plans.ResolverServices, _unsubscribed.Token);
    }

    /// <summary>What the field's events begin with.</summary>
    public SubscriptionContext Context { get; }

    /// <summary>The place among those that may be open.</summary>
    public IDisposable? Slot { get; set; }

    /// <summary>The result that says why there are no events, or no more.</summary>
    public ExecutionResult Failed(Exception exception)
    {
        var errors = _plans.CollectErrors();
        errors.Add(exception, new ResultObject(_plan.Root, null, 0), 0, _plan.Root.Items[0]);
        return ExecutionResult.FromErrors(ExecutionOutcome.InvalidRequest, errors.Errors);
    }

    /// <summary>The result of each event (specification, section 6.2.3.2 "MapSourceToResponseEvent").</summary>
    public async IAsyncEnumerable<ExecutionResult> MapAsync(
        IAsyncEnumerable<object?> events, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        using var cancelling = cancellationToken.Register(_unsubscribed.Cancel);
        await using var source = events.GetAsyncEnumerator(_unsubscribed.Token);
        while (true)
        {
            var (hasEvent, failure) = await MoveNextAsync(source);
            if (failure is not null)
            {
                yield return failure;
            }

            if (!hasEvent)
            {
                yield break;
            }

            // The scope outlives the result's use: a result may be read while it is written.
            await using var scope = _request.Services.CreateAsyncScope();
            var (result, last) = await ExecuteAsync(scope.ServiceProvider, source.Current);
            yield return result;
            if (last)
            {
                yield break;
            }
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref _disposed, 1) != 0)
        {
            return;
        }

        await _unsubscribed.CancelAsync();
        await Context.DisposeAsync();
        Slot?.Dispose();
        _unsubscribed.Dispose();
    }

    private static bool IsDenied(GraphQLError error) =>
        error.Path is { Count: 1 } && error.Code is ErrorCodes.Forbidden or ErrorCodes.Unauthenticated;

    private async ValueTask<(bool HasEvent, ExecutionResult? Failure)> MoveNextAsync(IAsyncEnumerator<object?> source)
    {
        try
        {
            return (await source.MoveNextAsync(), null);
        }
        catch (OperationCanceledException) when (_unsubscribed.IsCancellationRequested)
        {
            throw;
        }
#pragma warning disable CA1031 // whatever the events end with is told to the subscriber
        catch (Exception exception)
#pragma warning restore CA1031
        {
            return (false, Failed(exception));
        }
    }

    private async ValueTask<(ExecutionResult Result, bool Last)> ExecuteAsync(IServiceProvider services, object? message)
    {
        var user = _request.User;
        if (_request.EventUser is { } identify)
        {
            try
            {
                user = await identify(services, _unsubscribed.Token);
            }
            catch (OperationCanceledException) when (_unsubscribed.IsCancellationRequested)
            {
                throw;
            }
#pragma warning disable CA1031 // nobody is answered of whom it is not known who they are
            catch (Exception exception)
#pragma warning restore CA1031
            {
                return (Failed(exception), true);
            }

            if (user is null)
            {
                return (Failed(new GraphQLException("Sign in again: what you subscribed with is no longer valid.", ErrorCodes.Unauthenticated)), true);
            }
        }

        var result = await _plans.ExecuteAsync(_plan, _variables, new RequestContext(services, user), message, _unsubscribed.Token);
        return (result, result.Errors.Any(IsDenied));
    }
}

/// <summary>Begins subscriptions (specification, section 6.2.3.1 "Source Stream").</summary>
internal sealed class SubscriptionExecutor(SubscriptionSlots slots, PlanExecutor plans) : ISubscriptionExecutor
{
    /// <inheritdoc/>
    public async Task<ResponseStream> SubscribeAsync(
        OperationPlan plan, VariableValues variables, RequestContext request, CancellationToken cancellationToken)
    {
        var subscription = new Subscription(plan, variables, request, plans, cancellationToken);
        try
        {
            subscription.Slot = slots.Take(request.User);
            var events = await BeginAsync(plan, subscription, cancellationToken);
            return ResponseStream.Of(subscription.MapAsync(events), subscription.DisposeAsync);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            await subscription.DisposeAsync();
            throw;
        }
#pragma warning disable CA1031 // whatever the stream cannot begin for is an error of its field
        catch (Exception exception)
#pragma warning restore CA1031
        {
            var refusal = subscription.Failed(exception);
            await subscription.DisposeAsync();
            return ResponseStream.Of(refusal);
        }
    }

    private async Task<IAsyncEnumerable<object?>> BeginAsync(OperationPlan plan, Subscription subscription, CancellationToken cancellationToken)
    {
        var field = plan.Root.Items[0].Field;
        if (field.Subscribe is not { } subscribe)
        {
            throw new GraphQLException(
                $"The field {field} has no events. Mark its method [Subscribe], or give the field a resolver of its event stream.", ErrorCodes.Internal);
        }

        try
        {
            return await subscribe(subscription.Context).AsTask().WaitAsync(plans.Timeout, plans.Clock, cancellationToken);
        }
        catch (TimeoutException)
        {
            throw new GraphQLException($"The subscription did not begin within {plans.Timeout.TotalSeconds:0} seconds.", ErrorCodes.LimitExceeded);
        }
    }
}
