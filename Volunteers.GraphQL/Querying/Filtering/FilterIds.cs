using Volunteers.GraphQL.Annotations.Binding;
using Volunteers.GraphQL.Execution;
using Volunteers.GraphQL.Types;

namespace Volunteers.GraphQL.Querying.Filtering;

/// <summary>Global ids in a <c>where</c> argument.</summary>
internal static class FilterIds
{
    /// <summary>Reads keys from the ids that a request gives.</summary>
    public static Func<string, Type, object> Decoder(IResolverContext context)
    {
        // What is decoded with may outlive the request: a statement is composed again for each connection.
        var (schema, ids) = (context.Schema, context.Service<INodeIdSerializer>());
        return (id, type) => Decode(schema, ids, id, type);
    }

    /// <summary>The key that <paramref name="id"/> holds.</summary>
    /// <exception cref="GraphQLException">Not an id of the type whose runtime type is <paramref name="nodeType"/>.</exception>
    public static object Decode(IResolverContext context, string id, Type nodeType) =>
        Decode(context.Schema, context.Service<INodeIdSerializer>(), id, nodeType);

    private static object Decode(GraphQLSchema schema, INodeIdSerializer ids, string id, Type nodeType)
    {
        var name = schema.Types.OfType<GraphQLObjectType>().FirstOrDefault(type => type.RuntimeType == nodeType)?.Name ?? nodeType.Name;
        return ids.TryParse(id, out var typeName, out var text)
            && typeName == name
            && NodeKeys.TryParse(text, typeof(int), out var key)
            ? key
            : throw BadInput.Error($"\"{id}\" is not the id of a {name}.");
    }
}
