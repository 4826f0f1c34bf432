using System.Reflection;
using Volunteers.GraphQL.Types;

namespace Volunteers.GraphQL.Annotations.Binding;

/// <summary>Unions from marker interfaces and lists of members.</summary>
internal static class AbstractTypeBinder
{
    /// <summary>The name of the union that a type declares; null when it declares none.</summary>
    public static string? Name(Type type) => type.GetCustomAttribute<UnionTypeAttribute>(false) is { } union
        ? union.Name ?? NameConventions.Interface(type.Name)
        : null;

    public static GraphQLUnionType Union(BindingContext context, Type marker)
    {
        var attribute = marker.GetCustomAttribute<UnionTypeAttribute>(false)!;
        var name = Name(marker)!;
        return context.Types.GetOrAdd(name, () => new GraphQLUnionType(name, Members)
        {
            Description = context.Documentation.Describe(marker),
            RuntimeType = marker,
        });

        IEnumerable<GraphQLObjectType> Members() =>
            (attribute.Members.Count > 0 ? attribute.Members : context.BoundTypes.Where(marker.IsAssignableFrom))
                .Select(member => (GraphQLObjectType)context.Types.GetOutputType(member))
                .OrderBy(member => member.Name, StringComparer.Ordinal);
    }
}
