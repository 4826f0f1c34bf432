using System.Linq.Expressions;

namespace Volunteers.GraphQL.Querying;

/// <summary>
/// Holds a value that a query compares with. The expression reads a field of the box, as a captured variable does, so that the data source
/// sends a parameter: a value can never become syntax.
/// </summary>
internal sealed class ParameterBox<T>(T value)
{
    /// <summary>A field, so that the expression is exactly what the compiler makes of a captured variable.</summary>
    public readonly T Value = value;
}

/// <summary>Makes expressions that read a <see cref="ParameterBox{T}"/>.</summary>
internal static class ParameterBox
{
    public static Expression Of<T>(T value) => Of(typeof(T), value);

    public static Expression Of(Type type, object? value)
    {
        var box = typeof(ParameterBox<>).MakeGenericType(type);
        return Expression.Field(Expression.Constant(Activator.CreateInstance(box, value)), nameof(ParameterBox<>.Value));
    }
}
