using System.Linq.Expressions;
using System.Reflection;

namespace Volunteers.GraphQL.Querying.Rows;

/// <summary>Makes objects for resolvers that take their parent: with the properties that they say they read, and no others.</summary>
internal static class ParentFactory
{
    private const BindingFlags Instance = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic;

    /// <summary>From the properties' values to the object. Its constructor, setters and fields need not be public.</summary>
    /// <exception cref="InvalidOperationException">The type has no parameterless constructor, or a property is computed.</exception>
    public static Func<object?[], object> Compile(Type type, IReadOnlyList<PropertyInfo> properties)
    {
        var constructor = type.GetConstructor(Instance, Type.EmptyTypes)
            ?? throw new InvalidOperationException($"{type.Name} cannot be made for a resolver. Give it a parameterless constructor, which may be private.");
        var values = Expression.Parameter(typeof(object?[]), "values");
        var bindings = properties.Select((property, index) => Expression.Bind(
            TargetOf(property) ?? throw new InvalidOperationException($"{type.Name}.{property.Name} has neither a setter nor a field of its name."),
            Value(Expression.ArrayIndex(values, Expression.Constant(index)), property.PropertyType)));
        return Expression.Lambda<Func<object?[], object>>(Expression.MemberInit(Expression.New(constructor), bindings), values).Compile();
    }

    private static Expression Value(Expression value, Type type) => ExpressionParts.IsNullable(type)
        ? Expression.Convert(value, type)
        : Expression.Condition(ExpressionParts.IsNull(value), Expression.Default(type), Expression.Convert(value, type));

    /// <summary>Where the value of a property is put: its setter as the declaring class sees it, or its field.</summary>
    private static MemberInfo? TargetOf(PropertyInfo property)
    {
        var declaring = property.DeclaringType!;
        var declared = declaring == property.ReflectedType ? property : declaring.GetProperty(property.Name, Instance) ?? property;
        return declared.CanWrite
            ? declared
            : Field($"<{property.Name}>k__BackingField") ?? Field(MemberNames.CamelCase(property.Name)) ?? Field($"_{MemberNames.CamelCase(property.Name)}");

        FieldInfo? Field(string name) =>
            declaring.GetField(name, Instance) is { } field && property.PropertyType.IsAssignableFrom(field.FieldType) ? field : null;
    }
}
