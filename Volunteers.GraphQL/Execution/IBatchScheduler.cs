namespace Volunteers.GraphQL.Execution;

/// <summary>Decides when a loader has collected enough: when no resolver of the request can go on without its answer.</summary>
internal interface IBatchScheduler
{
    /// <summary>The loader has keys to load; called once until its <see cref="IDataLoader.DispatchAsync"/> is called.</summary>
    void Schedule(IDataLoader loader);

    /// <summary>The running unit of work now waits for a loader.</summary>
    /// <returns>What waits, to be given back to <see cref="Unblock"/>; null when the caller is unknown.</returns>
    ExecutionUnit? Block();

    /// <summary>What <paramref name="unit"/> waited for is there.</summary>
    void Unblock(ExecutionUnit? unit);
}

/// <summary>For a loader used outside a request, as in a unit test: loads as soon as the caller yields.</summary>
internal sealed class YieldingBatchScheduler : IBatchScheduler
{
    public async void Schedule(IDataLoader loader)
    {
        await Task.Yield();
        await loader.DispatchAsync();
    }

    public ExecutionUnit? Block() => null;

    public void Unblock(ExecutionUnit? unit)
    {
    }
}
