using System.Reflection;
using Volunteers.GraphQL.Types;

namespace Volunteers.GraphQL.Annotations.Binding;

/// <summary>Object types from classes with <see cref="ObjectTypeAttribute{T}"/>, from plain records, and the roots.</summary>
internal static class ObjectTypeBinder
{
    public static GraphQLObjectType Bind(BindingContext context, Type runtimeType)
    {
        var name = context.OutputName(runtimeType);
        return context.Types.GetOrAdd(name, () => new GraphQLObjectType(
            name, () => Fields(context, runtimeType, name), () => Interfaces(context, runtimeType))
        {
            RuntimeType = runtimeType,
            Cost = ((IEnumerable<Type>)[.. context.ClassesOf(runtimeType), runtimeType])
                .Select(type => type.GetCustomAttribute<CostAttribute>(false)?.Weight).FirstOrDefault(weight => weight is not null),
            Description = context.Documentation.Describe(runtimeType),
        });
    }

    /// <summary>A root type from all classes that carry its attribute; its fields are sorted by name, because they come from many files.</summary>
    public static GraphQLObjectType? Root(
        BindingContext context, string name, Type attribute, Func<BindingContext, Type, MethodInfo, GraphQLField?> method, Func<IEnumerable<GraphQLField>> more)
    {
        var classes = context.AnnotatedTypes.Where(type => type.IsDefined(attribute, false)).ToList();
        if (classes.Count == 0)
        {
            return null;
        }

        return context.Types.GetOrAdd(name, () => new GraphQLObjectType(
            name,
            () => classes.SelectMany(type => RootFields(context, type, name, method)).Concat(more())
                .OrderBy(field => field.Name, StringComparer.Ordinal)));
    }

    private static IEnumerable<GraphQLField> RootFields(
        BindingContext context, Type type, string name, Func<BindingContext, Type, MethodInfo, GraphQLField?> method)
    {
        foreach (var candidate in Methods(type))
        {
            if (RowBinder.IsExpression(candidate))
            {
                yield return RowBinder.Bind(context, name, type, candidate, null).Build();
            }
            else if (method(context, type, candidate) is { } field)
            {
                yield return field;
            }
        }

        foreach (var property in type.GetProperties(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly).Where(IsField))
        {
            yield return (RowBinder.IsExpression(property)
                ? RowBinder.Bind(context, name, type, property, null)
                : FieldBinder.StaticProperty(context, name, property)).Build();
        }
    }

    private static IEnumerable<GraphQLInterfaceType> Interfaces(BindingContext context, Type runtimeType) =>
        context.IsNode(runtimeType) ? [NodeConvention.Interface(context)] : [];

    private static List<GraphQLField> Fields(BindingContext context, Type runtimeType, string name)
    {
        var fields = new OrderedDictionary<string, GraphQLField>(StringComparer.Ordinal);
        if (context.IsNode(runtimeType))
        {
            fields["id"] = NodeConvention.IdField(runtimeType, name);
        }

        foreach (var (property, type) in BoundProperties(context, runtimeType))
        {
            if (type is not null && FieldBinder.IsRow(context, runtimeType) && FieldBinder.IsRow(context, MemberType.Of(property).Leaf))
            {
                throw new SchemaException($"{type.Name} lists the field \"{property.Name}\", which is no column of {runtimeType.Name}: it leads to other rows. Declare it as an expression.");
            }

            var field = FieldBinder.Property(context, name, property, type);
            if (field.Name != "id" || !context.IsNode(runtimeType))
            {
                fields[field.Name] = field.Build();
            }
        }

        foreach (var type in context.ClassesOf(runtimeType))
        {
            foreach (var member in Members(type))
            {
                var field = (RowBinder.IsExpression(member)
                    ? RowBinder.Bind(context, name, type, member, runtimeType)
                    : FieldBinder.Method(context, name, type, (MethodInfo)member)).Build();
                if (!fields.TryAdd(field.Name, field))
                {
                    throw new SchemaException($"{name}.{field.Name} is declared twice, the second time by {type.Name}.{member.Name}.");
                }
            }
        }

        return [.. fields.Values];
    }

    private static IEnumerable<(PropertyInfo Property, Type? Class)> BoundProperties(BindingContext context, Type runtimeType)
    {
        if (!context.IsBound(runtimeType))
        {
            return runtimeType.GetProperties(BindingFlags.Public | BindingFlags.Instance)
                .Where(property => property.GetIndexParameters().Length == 0 && property.GetMethod is { IsPublic: true } && IsField(property))
                .Select(property => (property, (Type?)null));
        }

        return context.ClassesOf(runtimeType).SelectMany(type => type.GetCustomAttribute<ObjectTypeAttribute>(false)!.Fields
            .Select(field => (
                runtimeType.GetProperty(field, BindingFlags.Public | BindingFlags.Instance) ?? throw new SchemaException(
                    $"{type.Name} lists the field \"{field}\", but {runtimeType.Name} has no such public property. Write nameof({runtimeType.Name}.…)."),
                (Type?)type)));
    }

    private static IEnumerable<MethodInfo> Methods(Type type) =>
        type.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly)
            .Where(method => !method.IsSpecialName && IsField(method))
            .OrderBy(method => method.MetadataToken);

    /// <summary>Methods, and properties that are expressions, in the order in which they are written.</summary>
    private static IEnumerable<MemberInfo> Members(Type type) => Methods(type)
        .Concat<MemberInfo>(type.GetProperties(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly).Where(RowBinder.IsExpression).Where(IsField))
        .OrderBy(member => member is PropertyInfo property ? property.GetMethod!.MetadataToken : member.MetadataToken);

    private static bool IsField(MemberInfo member) => member.GetCustomAttribute<GraphQLIgnoreAttribute>() is null;
}
