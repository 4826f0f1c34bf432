using System.Runtime.CompilerServices;
using Volunteers.GraphQL.Execution;

namespace Volunteers.GraphQL.Querying;

/// <summary>One parent's request to a batched field. Two are the same when they are of one selection and one parent key.</summary>
/// <param name="selection">The field as it was selected.</param>
/// <param name="key">The parent's key.</param>
/// <param name="context">The parent's field, which lends its arguments and services to the batch.</param>
/// <param name="read">Reads the children of many keys in the name of <paramref name="context"/>.</param>
internal sealed class BatchedFieldKey(
    Selection selection, object key, IResolverContext context, Func<IReadOnlyList<object>, Task<Func<object, object?>>> read)
    : IEquatable<BatchedFieldKey>
{
    public Selection Selection { get; } = selection;

    public object Key { get; } = key;

    public IResolverContext Context { get; } = context;

    public Task<Func<object, object?>> ReadAsync(IReadOnlyList<object> keys) => read(keys);

    public bool Equals(BatchedFieldKey? other) => other is not null && Selection == other.Selection && Key.Equals(other.Key);

    public override bool Equals(object? obj) => Equals(obj as BatchedFieldKey);

    public override int GetHashCode() => HashCode.Combine(RuntimeHelpers.GetHashCode(Selection), Key);
}
