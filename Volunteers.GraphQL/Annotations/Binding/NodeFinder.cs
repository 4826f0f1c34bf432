using Volunteers.GraphQL.Execution;
using Volunteers.GraphQL.Querying.Rows;
using Volunteers.GraphQL.Types;

namespace Volunteers.GraphQL.Annotations.Binding;

/// <summary>Resolves the root fields <c>node</c> and <c>nodes</c> (Relay, "Global Object Identification", section 3.2) to references, whose rows are read again.</summary>
/// <param name="ids">Takes ids apart.</param>
/// <param name="types">The runtime types of nodes by their names.</param>
internal sealed class NodeFinder(INodeIdSerializer ids, IReadOnlyDictionary<string, Type> types)
{
    private const int MaxNodes = 100;

    public ValueTask FindOne(IResolverContext context)
    {
        context.Result = Parse(context.ArgumentValue<string>("id")!, "id");
        return default;
    }

    /// <summary>An id that is none is null with an error of its own; the others are answered.</summary>
    public ValueTask FindMany(IResolverContext context)
    {
        var texts = context.ArgumentValue<object?[]>("ids")!;
        if (texts.Length > MaxNodes)
        {
            throw new GraphQLException($"\"ids\" takes at most {MaxNodes} ids at a time.", ErrorCodes.LimitExceeded);
        }

        context.Result = Array.ConvertAll(texts, object (text) =>
        {
            try
            {
                return Parse((string)text!, "ids");
            }
            catch (GraphQLException exception)
            {
                return ItemFailure.Of(exception);
            }
        });
        return default;
    }

    private RowReference Parse(string text, string argument) =>
        ids.TryParse(text, out var typeName, out var key)
            && types.TryGetValue(typeName, out var type)
            && NodeKeys.TryParse(key, typeof(int), out var parsed)
            ? new RowReference(type, (int)parsed)
            : throw new GraphQLException($"The value of \"{argument}\" is not an id.", ErrorCodes.BadUserInput);
}
