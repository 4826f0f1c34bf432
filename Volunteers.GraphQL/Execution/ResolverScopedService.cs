namespace Volunteers.GraphQL.Execution;

/// <summary>The registration of a resolver-scoped service.</summary>
/// <param name="ServiceType">The type that resolvers take as a parameter.</param>
/// <param name="Rent">Makes an instance; it is disposed when the resolver's pipeline has ended.</param>
internal sealed record ResolverScopedService(Type ServiceType, Func<IServiceProvider, object> Rent);
