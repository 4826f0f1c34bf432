using System.Globalization;
using System.Text;
using Volunteers.GraphQL.Types;

namespace Volunteers.GraphQL.Querying.Filtering;

/// <summary>Global ids in a <c>where</c> argument: base64 of <c>Type:key</c>.</summary>
internal static class FilterIds
{
    /// <summary>The key that <paramref name="id"/> holds.</summary>
    /// <exception cref="GraphQLException">Not an id of the type whose runtime type is <paramref name="nodeType"/>.</exception>
    public static object Decode(GraphQLSchema schema, string id, Type nodeType)
    {
        var name = schema.Types.OfType<GraphQLObjectType>().FirstOrDefault(type => type.RuntimeType == nodeType)?.Name ?? nodeType.Name;
        Span<byte> bytes = stackalloc byte[256];
        if (id.Length <= 300
            && Convert.TryFromBase64String(id, bytes, out var length)
            && Encoding.UTF8.GetString(bytes[..length]).Split(':') is [var type, var key]
            && type == name
            && int.TryParse(key, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return number;
        }

        throw BadInput.Error($"\"{id}\" is not the id of a {name}.");
    }
}
