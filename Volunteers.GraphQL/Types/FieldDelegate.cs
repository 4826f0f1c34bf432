namespace Volunteers.GraphQL.Types;

/// <summary>Resolves a field, or does a part of it: reads from <paramref name="context"/> and leaves <see cref="IResolverContext.Result"/>.</summary>
public delegate ValueTask FieldDelegate(IResolverContext context);

/// <summary>Wraps the rest of a field's pipeline.</summary>
/// <param name="next">The rest: what was added after, and the resolver at the end.</param>
public delegate FieldDelegate FieldMiddleware(FieldDelegate next);

/// <summary>Begins the events of a subscription's field (specification, section 6.2.3.1 "ResolveFieldEventStream").</summary>
/// <param name="context">The field and its arguments; without a parent.</param>
public delegate ValueTask<IAsyncEnumerable<object?>> EventStreamResolver(IResolverContext context);

/// <summary>Reads anew, as it is selected, what resolvers answered: rows, of which they may know no more than the key.</summary>
public interface IAnswerReader
{
    /// <summary>Whether an answer holds anything to read.</summary>
    bool Finds(object answer);

    /// <summary>
    /// Called once for all answers of a level, which are <see cref="IResolverContext.Parents"/>; leaves a list of what was read for each, in their order.
    /// </summary>
    ValueTask ReadAsync(IResolverContext context);
}
