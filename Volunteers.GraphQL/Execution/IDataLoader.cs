namespace Volunteers.GraphQL.Execution;

/// <summary>Collects the keys that the resolvers of one level ask for and loads them in one go. One instance per request.</summary>
public interface IDataLoader
{
    /// <summary>Called once, by the request that the loader belongs to, before anything is loaded.</summary>
    internal void Attach(IBatchScheduler scheduler, CancellationToken requestAborted);

    /// <summary>Loads everything that was asked for since the last time; never throws, a failure goes to those who asked.</summary>
    internal Task DispatchAsync();

    /// <summary>Forgets every answer that is there.</summary>
    internal void Forget();
}
