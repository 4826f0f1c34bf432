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
