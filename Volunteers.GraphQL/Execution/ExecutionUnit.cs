namespace Volunteers.GraphQL.Execution;

/// <summary>Something that runs on behalf of a request: a resolver, or the batch of a loader.</summary>
internal class ExecutionUnit
{
    /// <summary>
    /// The unit whose code runs on this thread, until it first awaits; null afterwards, when the scheduler counts each wait as that of a unit
    /// of its own. Kept by thread and not by flow: a value that flows costs three objects whenever it changes, which it does for each resolver.
    /// </summary>
    [field: ThreadStatic]
    public static ExecutionUnit? Current { get; set; }

    /// <summary>How many answers of loaders the unit waits for; guarded by the scheduler's lock.</summary>
    public int Waits { get; set; }

    /// <summary>Whether the unit has started and not ended; guarded by the scheduler's lock.</summary>
    public bool IsRunning { get; set; }
}
