using System.Collections.Frozen;

namespace Volunteers.GraphQL.Execution;

/// <summary>Services that each resolver gets an instance of its own of, because they are not safe to share: database contexts.</summary>
internal sealed class ResolverServiceRegistry(IEnumerable<ResolverScopedService> services)
{
    private readonly FrozenDictionary<Type, ResolverScopedService> _services =
        services.GroupBy(service => service.ServiceType).ToFrozenDictionary(group => group.Key, group => group.Last());

    public bool Contains(Type type) => _services.ContainsKey(type);

    public object Rent(Type type, IServiceProvider services) =>
        _services.TryGetValue(type, out var service)
            ? service.Rent(services)
            : throw new InvalidOperationException($"{type} is not resolver-scoped. Register it with AddResolverScopedService.");
}

/// <summary>The registration of a resolver-scoped service.</summary>
/// <param name="ServiceType">The type that resolvers take as a parameter.</param>
/// <param name="Rent">Makes an instance; it is disposed when the resolver's pipeline has ended.</param>
internal sealed record ResolverScopedService(Type ServiceType, Func<IServiceProvider, object> Rent);

/// <summary>Ends a rented service by whichever way it offers.</summary>
internal static class ServiceDisposal
{
    public static ValueTask DisposeAsync(object instance)
    {
        switch (instance)
        {
            case IAsyncDisposable asynchronous:
                return asynchronous.DisposeAsync();
            case IDisposable disposable:
                disposable.Dispose();
                return default;
            default:
                return default;
        }
    }
}
