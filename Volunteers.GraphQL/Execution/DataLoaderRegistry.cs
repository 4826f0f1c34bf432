using Microsoft.Extensions.DependencyInjection;

namespace Volunteers.GraphQL.Execution;

/// <summary>The loaders of one request.</summary>
internal sealed class DataLoaderRegistry(IServiceProvider services, IBatchScheduler scheduler, CancellationToken requestAborted)
{
    private readonly Lock _lock = new();
    private readonly Dictionary<Type, IDataLoader> _loaders = [];

    public TLoader Get<TLoader>()
        where TLoader : class, IDataLoader
    {
        lock (_lock)
        {
            if (_loaders.TryGetValue(typeof(TLoader), out var known))
            {
                return (TLoader)known;
            }

            var loader = Factory<TLoader>.Create(services, []);
            loader.Attach(scheduler, requestAborted);
            _loaders.Add(typeof(TLoader), loader);
            return loader;
        }
    }

    /// <summary>Forgets every answer: what a mutation wrote must be seen by what is selected of its payload.</summary>
    public void Clear()
    {
        lock (_lock)
        {
            foreach (var loader in _loaders.Values)
            {
                loader.Forget();
            }
        }
    }

    private static class Factory<TLoader>
    {
        public static ObjectFactory<TLoader> Create { get; } = ActivatorUtilities.CreateFactory<TLoader>([]);
    }
}
