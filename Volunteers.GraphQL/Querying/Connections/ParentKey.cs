using System.Linq.Expressions;
using System.Reflection;

namespace Volunteers.GraphQL.Querying.Connections;

/// <summary>The column of a child that refers to its parent.</summary>
internal sealed class ParentKey
{
    private ParentKey(LambdaExpression child) => Child = child;

    /// <summary>From the child to the key of its parent.</summary>
    public LambdaExpression Child { get; }

    /// <summary>The key's type as the child holds it.</summary>
    public Type Type => Child.Body.Type;

    /// <summary>The value of the parameter with which the condition of <see cref="IsOneOf"/> is sent.</summary>
    public object Argument(IReadOnlyList<object> keys) => keys.Count == 1 ? keys[0] : ValueList.Of(Type, keys);

    /// <summary>Follows <paramref name="path"/>, a property or a dotted path, from the child.</summary>
    /// <exception cref="InvalidOperationException">There is no such property.</exception>
    public static ParentKey Of(Type childType, string path)
    {
        var child = Expression.Parameter(childType, "child");
        Expression value = child;
        foreach (var name in path.Split('.'))
        {
            var property = value.Type.GetProperty(name, BindingFlags.Public | BindingFlags.Instance)
                ?? throw new InvalidOperationException($"[UseBatching(\"{path}\")]: {value.Type.Name} has no property {name}.");
            value = Expression.Property(value, property);
        }

        return new ParentKey(Expression.Lambda(value, child));
    }

    /// <summary>The key that <paramref name="child"/> holds, where it is known to hold one.</summary>
    public Expression RequiredOf(Expression child)
    {
        var value = ExpressionParts.Inline(Child, child);
        var type = ExpressionParts.NonNullable(value.Type);
        return value.Type == type ? value : Expression.Convert(value, type);
    }

    /// <summary>The children of <paramref name="keys"/>; a single key is compared directly, so that an index gives the order as well.</summary>
    public Expression<Func<T, bool>> IsOneOf<T>(IReadOnlyList<object> keys)
    {
        var row = Expression.Parameter(typeof(T), "row");
        var value = ExpressionParts.Inline(Child, row);
        if (keys.Count == 1)
        {
            return Expression.Lambda<Func<T, bool>>(Expression.Equal(value, ParameterBox.Of(Type, keys[0], ParameterRole.Keys)), row);
        }

        return Expression.Lambda<Func<T, bool>>(ValueList.Contains(value, keys, ParameterRole.Keys), row);
    }
}
