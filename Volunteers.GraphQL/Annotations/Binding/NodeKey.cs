using System.Reflection;
using Volunteers.GraphQL.Execution;

namespace Volunteers.GraphQL.Annotations.Binding;

/// <summary>
/// One node that is asked for. Two are the same when they are of one type and one key and asked for by one field of the document: another selects
/// other columns.
/// </summary>
/// <param name="source">Where the type's nodes are found.</param>
/// <param name="key">The node's key.</param>
/// <param name="context">The field that asks, which lends its services to the batch.</param>
internal sealed class NodeKey(INodeBatch source, object key, IResolverContext context) : IEquatable<NodeKey>
{
    public INodeBatch Source { get; } = source;

    public object Key { get; } = key;

    public IResolverContext Context { get; } = context;

    public bool Equals(NodeKey? other) =>
        other is not null
        && ReferenceEquals(Source, other.Source)
        && Key.Equals(other.Key)
        && ReferenceEquals(Context.Selection, other.Context.Selection);

    public override bool Equals(object? obj) => Equals(obj as NodeKey);

    public override int GetHashCode() => HashCode.Combine(Source, Key);
}

/// <summary>Reads many nodes of one type at once.</summary>
internal interface INodeBatch
{
    /// <summary>Reads nodes; answers how to find each by its key.</summary>
    /// <param name="context">A field that asks for nodes, with its services.</param>
    /// <param name="asOne">Whether no other field of the document asks for them, so that what is selected below that field is all that is needed.</param>
    /// <param name="keys">The nodes' keys, none twice.</param>
    Task<Func<object, object?>> ReadAsync(IResolverContext context, bool asOne, IReadOnlyList<object> keys);
}

/// <summary>Nodes found by a method that takes a key.</summary>
internal sealed class MethodNodeSource(ResolverCompiler resolvers, MethodInfo method) : NodeSource
{
    private readonly Func<IResolverContext, object, ValueTask<object?>> _find = resolvers.BindNode(method);

    public override Type KeyType { get; } = method.GetParameters()[0].ParameterType;

    public override bool IsBatched { get; } = ResolverCompiler.AsksLoadersOnly(method);

    public override ValueTask<object?> FindAsync(IResolverContext context, object key) => _find(context, key);
}
