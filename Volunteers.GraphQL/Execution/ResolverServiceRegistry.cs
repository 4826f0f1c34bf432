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
