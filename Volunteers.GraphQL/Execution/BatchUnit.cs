namespace Volunteers.GraphQL.Execution;

/// <summary>The batch of one loader as a unit of work, so that loaders called by loaders are batched too.</summary>
internal sealed class BatchUnit(BatchScheduler scheduler, IDataLoader loader) : ExecutionUnit, BatchScheduler.IStep
{
    public void Continue()
    {
        var previous = Current;
        Current = this;
        Task task;
        try
        {
            task = loader.DispatchAsync();
        }
        finally
        {
            Current = previous;
        }

        if (task.IsCompleted)
        {
            return;
        }

        scheduler.Started(this);
        task.GetAwaiter().UnsafeOnCompleted(() => scheduler.Completed(this, null));
    }
}
