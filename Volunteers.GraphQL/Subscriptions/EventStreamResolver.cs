using Volunteers.GraphQL.Execution;

namespace Volunteers.GraphQL.Subscriptions;

/// <summary>Begins the events of a subscription's field (specification, section 6.2.3.1 "ResolveFieldEventStream").</summary>
/// <param name="context">The field and its arguments; without a parent.</param>
public delegate ValueTask<IAsyncEnumerable<object?>> EventStreamResolver(IResolverContext context);
