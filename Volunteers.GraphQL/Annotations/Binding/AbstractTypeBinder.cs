using System.Reflection;
using Volunteers.GraphQL.Types;

namespace Volunteers.GraphQL.Annotations.Binding;

/// <summary>Unions and interfaces from marker interfaces and lists of members.</summary>
internal static class AbstractTypeBinder
{
    /// <summary>The name of the abstract type that a type declares; null when it declares none.</summary>
    public static string? Name(Type type)
    {
        if (type.GetCustomAttribute<UnionTypeAttribute>(false) is { } union)
        {
            return union.Name ?? NameConventions.Interface(type.Name);
        }

        return type.GetCustomAttribute<InterfaceTypeAttribute>(false) is { } declared
            ? declared.Name ?? NameConventions.Interface(type.Name)
            : null;
    }

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

    public static GraphQLInterfaceType Interface(BindingContext context, Type marker)
    {
        var name = Name(marker)!;
        return context.Types.GetOrAdd(name, () => new GraphQLInterfaceType(name, Fields, () => InterfacesOf(context, marker))
        {
            Description = context.Documentation.Describe(marker),
            RuntimeType = marker,
        });

        IEnumerable<GraphQLField> Fields() => ((IEnumerable<Type>)[marker, .. marker.GetInterfaces().Where(parent => Name(parent) is not null)])
            .SelectMany(type => type.GetProperties())
            .Where(property => property.GetCustomAttribute<GraphQLIgnoreAttribute>() is null)
            .Select(property => FieldBinder.Property(context, name, property, null).Build());
    }

    /// <summary>The GraphQL interfaces that a runtime type implements through its C# interfaces.</summary>
    public static IEnumerable<GraphQLInterfaceType> InterfacesOf(BindingContext context, Type runtimeType) => runtimeType.GetInterfaces()
        .Where(type => type.GetCustomAttribute<InterfaceTypeAttribute>(false) is not null)
        .Select(type => (GraphQLInterfaceType)context.Types.GetOutputType(type))
        .OrderBy(type => type.Name, StringComparer.Ordinal);
}
