using System.Linq.Expressions;
using System.Reflection;
using Volunteers.GraphQL.Querying.Rows;
using Volunteers.GraphQL.Types;

namespace Volunteers.GraphQL.Annotations.Binding;

/// <summary>Fields from properties and methods, with their names, types, descriptions and configuration attributes.</summary>
internal static class FieldBinder
{
    public static FieldBuilder Property(BindingContext context, string typeName, PropertyInfo property, Type? declaringClass)
    {
        var field = Start(context, typeName, property, NameConventions.Field(property.Name), MemberType.Of(property));
        var parent = Expression.Parameter(typeof(object));
        var read = Expression.Property(Expression.Convert(parent, property.DeclaringType!), property);
        field.Pure = Expression.Lambda<PureResolver>(Expression.Convert(read, typeof(object)), parent).Compile();
        field.ParentRequirements = ParentRequirements.Of(property.Name);
        EncodeIds(context, field, property);
        if (!IsRow(context, property.ReflectedType!))
        {
            ReadRowsAgain(context, field, MemberType.Of(property));
        }

        Configure(field, property, declaringClass);
        return field;
    }

    public static FieldBuilder StaticProperty(BindingContext context, string typeName, PropertyInfo property)
    {
        var field = Start(context, typeName, property, NameConventions.Field(property.Name), MemberType.Of(property));
        field.Pure = _ => property.GetValue(null);
        Configure(field, property, property.DeclaringType);
        return field;
    }

    public static FieldBuilder Method(BindingContext context, string typeName, Type declaringClass, MethodInfo method)
    {
        var type = TypeOf(method);
        if (type.Type is { IsGenericType: true } query && query.GetGenericTypeDefinition() == typeof(IQueryable<>))
        {
            throw new SchemaException($"{declaringClass.Name}.{method.Name} answers a query, which nobody reads. Declare it as an expression, or answer a list.");
        }

        if (method.IsDefined(typeof(OverFactsAttribute)))
        {
            throw RowBinder.NoFigure($"{declaringClass.Name}.{method.Name}");
        }

        var field = Start(context, typeName, method, NameConventions.Method(method.Name), type);
        field.Description = context.Documentation.Describe(method);
        context.Resolvers.Bind(field, method);
        EncodeIds(context, field, method);
        ReadRowsAgain(context, field, type);
        Configure(field, method, declaringClass);
        context.Convention?.Invoke(field);
        return field;
    }

    /// <summary>Applies the attributes that change a field, those of its class included.</summary>
    public static void Configure(FieldBuilder field, MemberInfo member, Type? declaringClass)
    {
        foreach (var attribute in member.GetCustomAttributes().OfType<IFieldConfigurationAttribute>().OrderBy(attribute => attribute.Order))
        {
            attribute.Configure(field, member);
        }

        if (member.GetCustomAttribute<CostAttribute>() is { } cost)
        {
            field.Features.Set(cost);
        }

        if (member.GetCustomAttribute<ListSizeAttribute>() is { } size)
        {
            field.Features.Set(size);
        }

        AuthorizationConvention.Apply(field, member, declaringClass);
    }

    /// <summary>Rows that the field answers are read as they are selected.</summary>
    public static void ReadRowsAgain(BindingContext context, FieldBuilder field, MemberType type)
    {
        if (context.RowSource is { } source && field.Type.NamedType is GraphQLCompositeType && (IsRow(context, type.Leaf) || type.Leaf == typeof(object) || type.Leaf == typeof(RowReference) || type.Leaf.IsInterface))
        {
            field.Reader = new RowsAgain(source);
            field.MayRead = true;
        }
    }

    public static bool IsRow(BindingContext context, Type type) => context.RowSource?.IsRow(type) == true;

    /// <summary>What the field answers for one object.</summary>
    private static MemberType TypeOf(MethodInfo method)
    {
        var type = MemberType.OfResult(method);
        return !method.IsDefined(typeof(BatchResolverAttribute)) ? type
            : type.Item ?? throw new SchemaException(
                $"{method.DeclaringType!.Name}.{method.Name} is a [BatchResolver] but returns no list. Return one value for each of its parents, in their order.");
    }

    public static FieldBuilder Start(BindingContext context, string typeName, MemberInfo member, string name, MemberType type)
    {
        name = member.GetCustomAttribute<GraphQLNameAttribute>()?.Name ?? name;
        var owner = $"{typeName}.{name}";
        return new FieldBuilder(name, context.Types.Output(type, member, owner), context.Types)
        {
            DeclaringTypeName = typeName,
            Member = member,
            ResultType = type.Type,
            Description = member is PropertyInfo property ? context.Documentation.Describe(property) : null,
            DeprecationReason = DeprecationOf(member),
        };
    }

    /// <summary>What the attribute <see cref="ObsoleteAttribute"/> says to use instead (specification, section 3.13.3 "@deprecated"); null without it.</summary>
    public static string? DeprecationOf(MemberInfo member) =>
        member.GetCustomAttribute<ObsoleteAttribute>() is { } obsolete ? obsolete.Message ?? SpecifiedDirectives.DefaultDeprecationReason : null;

    /// <summary>Values of a field marked <c>[ID&lt;T&gt;]</c> go out as global ids.</summary>
    private static void EncodeIds(BindingContext context, FieldBuilder field, MemberInfo member)
    {
        if (member.GetCustomAttribute<IDAttribute>()?.RuntimeType is not { } nodeType)
        {
            return;
        }

        var typeName = context.OutputName(nodeType);
        field.UseResult(value => NodeConvention.Encode(context.NodeIds, typeName, value));
    }
}
