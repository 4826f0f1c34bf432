using Volunteers.GraphQL.Execution;

namespace Volunteers.GraphQL.Annotations.Binding;

/// <summary>Resolves the root fields <c>node</c> and <c>nodes</c> (Relay, "Global Object Identification", section 3.2).</summary>
internal sealed class NodeFinder(INodeIdSerializer ids, IReadOnlyDictionary<string, NodeSource> sources)
{
    private const int MaxNodes = 100;

    public async ValueTask FindOneAsync(IResolverContext context)
    {
        var (source, key) = Parse(context.ArgumentValue<string>("id")!, "id");
        context.Result = await source.FindAsync(context, key);
    }

    /// <summary>An id that is none, or a node that cannot be read, is null with an error of its own; the others are answered.</summary>
    public async ValueTask FindManyAsync(IResolverContext context)
    {
        var texts = context.ArgumentValue<object?[]>("ids")!;
        if (texts.Length > MaxNodes)
        {
            throw new GraphQLException($"\"ids\" takes at most {MaxNodes} ids at a time.", ErrorCodes.LimitExceeded);
        }

        var nodes = new object?[texts.Length];
        var batched = new List<(int Index, NodeSource Source, object Key)>(texts.Length);
        for (var index = 0; index < texts.Length; index++)
        {
            try
            {
                var (source, key) = Parse((string)texts[index]!, "ids");
                if (source.IsBatched)
                {
                    batched.Add((index, source, key));
                }
                else
                {
                    nodes[index] = await source.FindAsync(context, key);
                }
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                nodes[index] = ItemFailure.Of(exception);
            }
        }

        // All are asked for before the first is waited for, and when nothing else of this field reads: so they become one batch.
        var asked = batched.ConvertAll(node => (node.Index, Node: FindAsync(context, node.Source, node.Key)));
        foreach (var (index, node) in asked)
        {
            nodes[index] = await node;
        }

        context.Result = nodes;
    }

    private static async Task<object?> FindAsync(IResolverContext context, NodeSource source, object key)
    {
        try
        {
            return await source.FindAsync(context, key);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return ItemFailure.Of(exception);
        }
    }

    private (NodeSource Source, object Key) Parse(string text, string argument) =>
        ids.TryParse(text, out var typeName, out var key)
            && sources.TryGetValue(typeName, out var source)
            && NodeKeys.TryParse(key, source.KeyType, out var parsed)
            ? (source, parsed)
            : throw new GraphQLException($"The value of \"{argument}\" is not an id.", ErrorCodes.BadUserInput);
}
