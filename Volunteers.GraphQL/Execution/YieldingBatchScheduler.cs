namespace Volunteers.GraphQL.Execution;

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
