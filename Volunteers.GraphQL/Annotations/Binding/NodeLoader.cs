using Volunteers.GraphQL.Execution;

namespace Volunteers.GraphQL.Annotations.Binding;

/// <summary>Collects the nodes that a request asks for, and reads those of each type at once.</summary>
internal sealed class NodeLoader : DataLoader<NodeKey, object?>
{
    private protected override async Task<Func<NodeKey, object?>> LoadKeysAsync(IReadOnlyList<NodeKey> keys, CancellationToken cancellationToken)
    {
        var answers = new Dictionary<INodeBatch, Func<object, object?>>();
        foreach (var type in keys.GroupBy(key => key.Source))
        {
            var context = type.First().Context;
            var asOne = type.All(key => ReferenceEquals(key.Context.Selection, context.Selection));
            answers[type.Key] = await ReadAsync(type.Key, context, asOne, [.. type.Select(key => key.Key).Distinct()]);
        }

        return key => answers[key.Source](key.Key);
    }

    private static async Task<Func<object, object?>> ReadAsync(INodeBatch source, IResolverContext context, bool asOne, IReadOnlyList<object> keys)
    {
        try
        {
            return await source.ReadAsync(context, asOne, keys);
        }
#pragma warning disable CA1031 // the failure of one type must not be that of others in the same batch
        catch (Exception exception)
#pragma warning restore CA1031
        {
            var failure = ItemFailure.Of(exception);
            return _ => failure;
        }
    }
}
