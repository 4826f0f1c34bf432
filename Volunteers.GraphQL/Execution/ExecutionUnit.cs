namespace Volunteers.GraphQL.Execution;

/// <summary>Something that runs on behalf of a request: a resolver, or the batch of a loader.</summary>
internal class ExecutionUnit
{
    private static readonly AsyncLocal<ExecutionUnit?> Ambient = new();

    /// <summary>The unit whose code is running, across awaits.</summary>
    public static ExecutionUnit? Current
    {
        get => Ambient.Value;
        set => Ambient.Value = value;
    }

    /// <summary>How many answers of loaders the unit waits for; guarded by the scheduler's lock.</summary>
    public int Waits { get; set; }

    /// <summary>Whether the unit has started and not ended; guarded by the scheduler's lock.</summary>
    public bool IsRunning { get; set; }
}
