namespace Volunteers.GraphQL.Execution;

/// <summary>Resolves a field, or does a part of it: reads from <paramref name="context"/> and leaves <see cref="IResolverContext.Result"/>.</summary>
public delegate ValueTask FieldDelegate(IResolverContext context);

/// <summary>Wraps the rest of a field's pipeline.</summary>
/// <param name="next">The rest: what was added after, and the resolver at the end.</param>
public delegate FieldDelegate FieldMiddleware(FieldDelegate next);
