using System.Linq.Expressions;
using System.Reflection;

namespace Volunteers.GraphQL.Querying.Projections;

/// <summary>
/// Turns a <see cref="ProjectionNode"/> into <c>row => new Row { Id = row.Id, … }</c>, so that the statement reads only these columns and the
/// resolvers still receive objects of the type they know. Constructors, setters and backing fields need not be public.
/// </summary>
internal static class ProjectionExpression
{
    private const BindingFlags Instance = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic;
    private const string KeyProperty = "Id";

    /// <summary>The projection, or null when the whole row is needed and nothing beside it.</summary>
    /// <exception cref="InvalidOperationException">Related objects are needed of a class that cannot be created empty.</exception>
    public static Expression<Func<T, T>>? Build<T>(ProjectionNode node)
    {
        var row = Expression.Parameter(typeof(T), "row");
        return Create(typeof(T), row, node, level: 1) is { } body ? Expression.Lambda<Func<T, T>>(body, row) : null;
    }

    /// <summary>Whether something is needed that follows from more than columns which can be listed.</summary>
    public static bool NeedsWhole(ProjectionNode node) => NeedsColumns(node) || node.Members.Any(member => member.Node is { } related && NeedsWhole(related));

    private static bool NeedsColumns(ProjectionNode node) =>
        node.Whole || node.Members.Any(member => member.Node is null && TargetOf(member.Property) is null);

    private static Expression? Create(Type type, Expression source, ProjectionNode node, int level)
    {
        var whole = NeedsColumns(node);
        var related = node.Members.Any(member => member.Node is not null);
        if (whole && !related)
        {
            return null;
        }

        if (type.IsAbstract || type.GetConstructor(Instance, Type.EmptyTypes) is not { } constructor)
        {
            return related
                ? throw new InvalidOperationException(
                    $"{type.Name} cannot be loaded together with related objects. Give it a parameterless constructor, which may be private.")
                : null;
        }

        var bindings = new List<MemberBinding>(node.Members.Count + 1);
        foreach (var property in whole ? Columns(type) : [.. Needed(type, node)])
        {
            bindings.Add(Expression.Bind(TargetOf(property)!, Expression.Property(source, property)));
        }

        foreach (var (property, child) in node.Members)
        {
            if (child is not null)
            {
                bindings.Add(Relate(source, property, child, level));
            }
        }

        return Expression.MemberInit(Expression.New(constructor), bindings);
    }

    private static IEnumerable<PropertyInfo> Needed(Type type, ProjectionNode node)
    {
        var properties = node.Members.Where(member => member.Node is null).Select(member => member.Property);
        return type.GetProperty(KeyProperty, Instance) is { } key && TargetOf(key) is not null
            ? properties.Where(property => property.Name != KeyProperty).Prepend(key)
            : properties;
    }

    /// <summary>Every property that holds a value and not related objects.</summary>
    private static List<PropertyInfo> Columns(Type type) =>
        [.. type.GetProperties(Instance)
            .Where(property => property.GetIndexParameters().Length == 0 && property.GetMethod!.IsPublic)
            .Where(property => !RelatedTypes.IsRelated(property.PropertyType) && TargetOf(property) is not null)];

    private static MemberBinding Relate(Expression source, PropertyInfo property, ProjectionNode node, int level)
    {
        var target = TargetOf(property)
            ?? throw new InvalidOperationException(
                $"{property.DeclaringType!.Name}.{property.Name} cannot be loaded: it has neither a setter nor a field of its name.");
        var type = target is FieldInfo field ? field.FieldType : property.PropertyType;
        var read = Expression.Property(source, property);
        if (RelatedTypes.ElementOf(property.PropertyType) is { } element)
        {
            return Expression.Bind(target, Rows(read, element, type, node, level));
        }

        var created = Create(read.Type, read, node, level + 1);
        return Expression.Bind(
            target,
            created is null ? read : Expression.Condition(ExpressionParts.IsNull(read), Expression.Constant(null, read.Type), created));
    }

    private static Expression Rows(Expression read, Type element, Type target, ProjectionNode node, int level)
    {
        if (!target.IsAssignableFrom(typeof(List<>).MakeGenericType(element)))
        {
            throw new InvalidOperationException($"{read} cannot be loaded: its field is no List<{element.Name}>.");
        }

        var item = Expression.Parameter(element, $"row{level}");
        if (Create(element, item, node, level + 1) is { } body)
        {
            read = Expression.Call(
                typeof(Enumerable), nameof(Enumerable.Select), [element, element], read, Expression.Lambda(body, item));
        }

        return Expression.Call(typeof(Enumerable), nameof(Enumerable.ToList), [element], read);
    }

    /// <summary>Where the value of a property is put: its setter as the declaring class sees it, or its field. Null when it is computed.</summary>
    internal static MemberInfo? TargetOf(PropertyInfo property)
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
