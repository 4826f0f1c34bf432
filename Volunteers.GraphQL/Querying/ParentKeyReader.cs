using System.Linq.Expressions;
using System.Reflection;

namespace Volunteers.GraphQL.Querying;

/// <summary>Reads from parents the value that the rows of a batched field refer to.</summary>
/// <param name="property">A property of the parents.</param>
internal sealed class ParentKeyReader(string property)
{
    private volatile Getter? _last;

    /// <summary>How the value is read from each of <paramref name="parents"/>, which are of one type; null is answered where a parent refers to nothing.</summary>
    /// <exception cref="InvalidOperationException">The parents have no such property.</exception>
    public Func<object, object?> Of(IReadOnlyList<object?> parents)
    {
        if (parents.FirstOrDefault(parent => parent is not null)?.GetType() is not { } type)
        {
            return _ => null;
        }

        return parents.All(parent => parent is null || parent.GetType() == type) ? For(type) : parent => For(parent.GetType())(parent);
    }

    private Func<object, object?> For(Type type)
    {
        if (_last is { } last && last.Type == type)
        {
            return last.Read;
        }

        var made = new Getter(type, Compile(type));
        _last = made;
        return made.Read;
    }

    private Func<object, object?> Compile(Type type)
    {
        var member = type.GetProperty(property, BindingFlags.Instance | BindingFlags.Public)
            ?? throw new InvalidOperationException($"[UseBatching]: {type.Name} has no property {property}. Set ParentKey.");
        var parent = Expression.Parameter(typeof(object), "parent");
        var value = Expression.Property(Expression.Convert(parent, type), member);
        return Expression.Lambda<Func<object, object?>>(Expression.Convert(value, typeof(object)), parent).Compile();
    }

    private sealed record Getter(Type Type, Func<object, object?> Read);
}
