using System.Linq.Expressions;
using System.Reflection;

namespace Volunteers.GraphQL.Querying.Projections;

/// <summary>
/// Turns a <see cref="ProjectionNode"/> into <c>row => new Row { Id = row.Id, … }</c>, so that the statement reads only these columns and the
/// resolvers still receive objects of the type they know. Constructors and setters need not be public.
/// </summary>
internal static class ProjectionExpression
{
    private const BindingFlags Instance = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic;
    private const string KeyProperty = "Id";

    /// <summary>The projection, or null when the whole row must be read.</summary>
    public static Expression<Func<T, T>>? Build<T>(ProjectionNode node)
    {
        var row = Expression.Parameter(typeof(T), "row");
        return Create(typeof(T), row, node, level: 1) is { } body ? Expression.Lambda<Func<T, T>>(body, row) : null;
    }

    private static Expression? Create(Type type, Expression source, ProjectionNode node, int level)
    {
        if (node.Whole || type.IsAbstract || type.GetConstructor(Instance, Type.EmptyTypes) is not { } constructor)
        {
            return null;
        }

        var bindings = new List<MemberBinding>(node.Members.Count + 1);
        if (type.GetProperty(KeyProperty, Instance) is { } key
            && node.Members.All(member => member.Property.Name != KeyProperty)
            && Settable(key) is { } settableKey)
        {
            bindings.Add(Expression.Bind(settableKey, Expression.Property(source, key)));
        }

        foreach (var (property, related) in node.Members)
        {
            if (Settable(property) is not { } settable)
            {
                // computed by the class from columns that only the class knows
                return null;
            }

            var read = Expression.Property(source, property);
            bindings.Add(Expression.Bind(settable, related is null ? read : Related(read, related, level)));
        }

        return Expression.MemberInit(Expression.New(constructor), bindings);
    }

    private static Expression Related(Expression read, ProjectionNode node, int level)
    {
        if (ElementTypeOf(read.Type) is { } element)
        {
            return Rows(read, element, node, level);
        }

        var created = Create(read.Type, read, node, level + 1);
        return created is null
            ? read
            : Expression.Condition(ExpressionParts.IsNull(read), Expression.Constant(null, read.Type), created);
    }

    private static Expression Rows(Expression read, Type element, ProjectionNode node, int level)
    {
        var item = Expression.Parameter(element, $"row{level}");
        if (!read.Type.IsAssignableFrom(typeof(List<>).MakeGenericType(element)) || Create(element, item, node, level + 1) is not { } body)
        {
            return read;
        }

        var projected = Expression.Call(
            typeof(Enumerable), nameof(Enumerable.Select), [element, element], read, Expression.Lambda(body, item));
        return Expression.Call(typeof(Enumerable), nameof(Enumerable.ToList), [element], projected);
    }

    /// <summary>The property as its declaring class sees it, where a private setter is visible; null without a setter.</summary>
    private static PropertyInfo? Settable(PropertyInfo property)
    {
        var declared = property.DeclaringType == property.ReflectedType
            ? property
            : property.DeclaringType!.GetProperty(property.Name, Instance) ?? property;
        return declared.CanWrite ? declared : null;
    }

    private static Type? ElementTypeOf(Type type) =>
        type == typeof(string) || type == typeof(byte[])
            ? null
            : type.GetInterfaces().Append(type)
                .FirstOrDefault(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IEnumerable<>))
                ?.GetGenericArguments()[0];
}
