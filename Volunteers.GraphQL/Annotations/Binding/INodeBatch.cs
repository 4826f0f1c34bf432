using Volunteers.GraphQL.Execution;

namespace Volunteers.GraphQL.Annotations.Binding;

/// <summary>Reads many nodes of one type at once.</summary>
internal interface INodeBatch
{
    /// <summary>Reads the nodes of <paramref name="keys"/> with the services of <paramref name="context"/>; answers how to find each.</summary>
    Task<Func<object, object?>> ReadAsync(IResolverContext context, IReadOnlyList<object> keys);
}
