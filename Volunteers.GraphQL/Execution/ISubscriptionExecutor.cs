using Volunteers.GraphQL.Types;

namespace Volunteers.GraphQL.Execution;

/// <summary>Begins subscriptions (specification, section 6.2.3).</summary>
internal interface ISubscriptionExecutor
{
    /// <returns>The stream of results; a single one of errors only when the events could not begin.</returns>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled: the subscriber left.</exception>
    Task<ResponseStream> SubscribeAsync(OperationPlan plan, VariableValues variables, RequestContext request, CancellationToken cancellationToken);
}
