using Volunteers.GraphQL.Types;

namespace Volunteers.GraphQL.Execution;

/// <summary>What the executor does for a request, one after the other.</summary>
internal enum ExecutionStep
{
    Parse,
    Validate,
    Execute,
}

/// <summary>Is told what the executor does.</summary>
internal interface IExecutionObserver
{
    /// <summary>Whether anybody wants to know anything about the next operation.</summary>
    bool IsWatching { get; }

    /// <summary>Runs an operation under observation.</summary>
    Task<ExecutionResult> ObserveAsync(RequestContext context, Func<Task<ExecutionResult>> run);

    /// <summary>A step begins; it ends when the answer is disposed of. Null when nobody listens.</summary>
    IDisposable? Start(ExecutionStep step);
}

/// <summary>Begins subscriptions (specification, section 6.2.3).</summary>
internal interface ISubscriptionExecutor
{
    /// <returns>The stream of results; a single one of errors only when the events could not begin.</returns>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled: the subscriber left.</exception>
    Task<ResponseStream> SubscribeAsync(OperationPlan plan, VariableValues variables, RequestContext request, CancellationToken cancellationToken);
}
