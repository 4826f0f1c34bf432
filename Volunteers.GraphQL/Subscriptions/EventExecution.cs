using Volunteers.GraphQL.Execution;

namespace Volunteers.GraphQL.Subscriptions;

/// <summary>Executes a subscription's operation for one event (specification, section 6.2.3.2 "ExecuteSubscriptionEvent").</summary>
/// <param name="plan">The operation.</param>
/// <param name="variables">The variables with which it began.</param>
/// <param name="context">The event's own scope, and who asks.</param>
/// <param name="message">The event: the initial value.</param>
/// <param name="cancellationToken">Cancelled when the subscriber leaves.</param>
internal delegate Task<ExecutionResult> EventExecution(
    OperationPlan plan, VariableValues variables, RequestContext context, object? message, CancellationToken cancellationToken);
