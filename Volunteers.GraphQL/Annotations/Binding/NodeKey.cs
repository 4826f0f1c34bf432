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
