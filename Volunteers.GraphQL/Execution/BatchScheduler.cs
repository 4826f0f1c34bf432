namespace Volunteers.GraphQL.Execution;

/// <summary>
/// Counts the resolvers that run, so that what is asked once for a whole level begins exactly when none does: every object of the level was met by
/// then, whatever its resolver did before. The executor runs on one thread at a time; completions may come from any.
/// </summary>
internal sealed class BatchScheduler
{
    private readonly Lock _lock = new();
    private List<ResolverTask> _scheduled = [];
    private List<ResolverTask> _completed = [];
    private TaskCompletionSource? _signal;
    private int _running;

    /// <summary>The task is for a whole level: it is taken when no resolver of the request runs.</summary>
    public void Schedule(ResolverTask level)
    {
        lock (_lock)
        {
            _scheduled.Add(level);
        }
    }

    /// <summary>A task did not finish at once.</summary>
    public void Started()
    {
        lock (_lock)
        {
            _running++;
        }
    }

    /// <summary>The task, started before, can go on; called from any thread.</summary>
    public void Completed(ResolverTask task)
    {
        lock (_lock)
        {
            _running--;
            _completed.Add(task);
            _signal?.TrySetResult();
            _signal = null;
        }
    }

    /// <summary>Takes what can go on now.</summary>
    /// <param name="tasks">What can; not to be touched where there is something to wait for.</param>
    /// <param name="wait">Ends when there is something; null where there is.</param>
    /// <returns>False when nothing runs and nothing is left to do.</returns>
    public bool TryTake(out List<ResolverTask> tasks, out Task? wait)
    {
        wait = null;
        lock (_lock)
        {
            tasks = _completed;
            if (_completed.Count > 0)
            {
                _completed = [];
                return true;
            }

            if (_running > 0)
            {
                _signal = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
                wait = _signal.Task;
                return true;
            }

            tasks = _scheduled;
            if (_scheduled.Count > 0)
            {
                _scheduled = [];
                return true;
            }

            return false;
        }
    }
}
