using Volunteers.GraphQL.Execution;

namespace Volunteers.GraphQL.Annotations.Binding;

/// <summary>Reads many nodes of one type at once.</summary>
internal interface INodeBatch
{
    /// <summary>Reads nodes; answers how to find each by its key.</summary>
    /// <param name="context">A field that asks for nodes, with its services.</param>
    /// <param name="asOne">Whether no other field of the document asks for them, so that what is selected below that field is all that is needed.</param>
    /// <param name="keys">The nodes' keys, none twice.</param>
    Task<Func<object, object?>> ReadAsync(IResolverContext context, bool asOne, IReadOnlyList<object> keys);
}
