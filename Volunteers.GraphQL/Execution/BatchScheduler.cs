namespace Volunteers.GraphQL.Execution;

/// <summary>
/// Counts what runs and what waits, so that loaders are dispatched exactly when every running resolver waits for one: all items of a
/// level have asked by then, whatever they did before. The executor runs on one thread at a time; completions may come from any.
/// </summary>
internal sealed class BatchScheduler : IBatchScheduler
{
    private readonly Lock _lock = new();
    private List<IStep> _scheduled = [];
    private List<IStep> _completed = [];
    private TaskCompletionSource? _signal;
    private int _running;
    private int _waiting;
    private int _unknownWaits;

    /// <summary>Something to go on with on the executor's thread.</summary>
    internal interface IStep
    {
        void Continue();
    }

    public void Schedule(IDataLoader loader) => Schedule(new BatchUnit(this, loader));

    /// <summary>The step is for a whole level: it is taken when no resolver of the request can go on without it.</summary>
    public void Schedule(IStep batch)
    {
        lock (_lock)
        {
            _scheduled.Add(batch);
            Wake();
        }
    }

    public ExecutionUnit? Block()
    {
        var unit = ExecutionUnit.Current;
        lock (_lock)
        {
            if (unit is null)
            {
                _unknownWaits++;
            }
            else if (unit.Waits++ == 0 && unit.IsRunning)
            {
                _waiting++;
            }

            Wake();
        }

        return unit;
    }

    public void Unblock(ExecutionUnit? unit)
    {
        lock (_lock)
        {
            if (unit is null)
            {
                _unknownWaits--;
            }
            else if (--unit.Waits == 0 && unit.IsRunning)
            {
                _waiting--;
            }
        }
    }

    /// <summary>The unit did not finish at once.</summary>
    public void Started(ExecutionUnit unit)
    {
        lock (_lock)
        {
            unit.IsRunning = true;
            _running++;
            if (unit.Waits > 0)
            {
                _waiting++;
            }
        }
    }

    /// <summary>The unit, started before, can go on; called from any thread.</summary>
    public void Completed(ExecutionUnit unit, IStep? step)
    {
        lock (_lock)
        {
            if (unit.Waits > 0)
            {
                _waiting--;
            }

            unit.IsRunning = false;
            _running--;
            if (step is not null)
            {
                _completed.Add(step);
            }

            Wake();
        }
    }

    /// <summary>Takes what can go on now.</summary>
    /// <returns>False when nothing runs and nothing is left to do.</returns>
    public bool TryTake(out List<IStep>? steps, out Task? wait)
    {
        steps = null;
        wait = null;
        lock (_lock)
        {
            if (_completed.Count > 0)
            {
                steps = _completed;
                _completed = [];
                return true;
            }

            if (_scheduled.Count > 0 && _running <= _waiting + _unknownWaits)
            {
                steps = _scheduled;
                _scheduled = [];
                return true;
            }

            if (_running == 0)
            {
                return false;
            }

            _signal = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            wait = _signal.Task;
            return true;
        }
    }

    private void Wake()
    {
        _signal?.TrySetResult();
        _signal = null;
    }
}
