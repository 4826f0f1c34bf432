using Volunteers.GraphQL.Execution;
using Volunteers.GraphQL.Types;

namespace Volunteers.GraphQL.Subscriptions;

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
