using Volunteers.GraphQL.Execution;
using Volunteers.GraphQL.Types;

namespace Volunteers.GraphQL.Querying.Filtering;

/// <summary>Global ids in a <c>where</c> argument.</summary>
internal static class FilterIds
{
    /// <summary>Reads keys from the ids that a request gives.</summary>
    public static Func<string, Type, object> Decoder(IResolverContext context) => (id, type) => Decode(context, id, type);

    /// <summary>The key that <paramref name="id"/> holds.</summary>
    /// <exception cref="GraphQLException">Not an id of the type whose runtime type is <paramref name="nodeType"/>.</exception>
    public static object Decode(IResolverContext context, string id, Type nodeType)
    {
        var name = context.Schema.Types.OfType<GraphQLObjectType>().FirstOrDefault(type => type.RuntimeType == nodeType)?.Name ?? nodeType.Name;
        return context.Service<INodeIdSerializer>().TryParse(id, out var typeName, out var text)
            && typeName == name
            && NodeKeys.TryParse(text, typeof(int), out var key)
            ? key
            : throw BadInput.Error($"\"{id}\" is not the id of a {name}.");
    }
}
