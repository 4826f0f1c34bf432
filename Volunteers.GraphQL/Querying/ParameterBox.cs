using System.Collections.Concurrent;
using System.Linq.Expressions;
using System.Reflection;

namespace Volunteers.GraphQL.Querying;

/// <summary>
/// Holds a value that a query compares with. The expression reads a field of the box, as a captured variable does, so that the data source
/// sends a parameter: the same query with another value keeps its text and its cached plan, and a value can never become syntax.
/// </summary>
internal sealed class ParameterBox<T>(T value, ParameterRole role, int index) : IParameterBox
{
    /// <summary>A field, so that the expression is exactly what the compiler makes of a captured variable.</summary>
    public readonly T Value = value;

    public ParameterRole Role { get; } = role;

    public int Index { get; } = index;
}

/// <summary>Makes expressions that read a <see cref="ParameterBox{T}"/>.</summary>
internal static class ParameterBox
{
    private static readonly ConcurrentDictionary<Type, Func<object?, ParameterRole, int, Expression>> Factories = new();

    private static readonly MethodInfo CreateMethod =
        typeof(ParameterBox).GetMethod(nameof(CreateBoxed), BindingFlags.NonPublic | BindingFlags.Static)!;

    public static Expression Of<T>(T value, ParameterRole role = ParameterRole.None, int index = 0) =>
        Expression.Field(Expression.Constant(new ParameterBox<T>(value, role, index)), nameof(ParameterBox<>.Value));

    public static Expression Of(Type type, object? value, ParameterRole role = ParameterRole.None, int index = 0) =>
        Factories.GetOrAdd(type, static t => CreateMethod.MakeGenericMethod(t).CreateDelegate<Func<object?, ParameterRole, int, Expression>>())(value, role, index);

    private static Expression CreateBoxed<T>(object? value, ParameterRole role, int index) => Of((T)value!, role, index);
}
