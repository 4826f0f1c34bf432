using System.Collections.Concurrent;
using System.Linq.Expressions;
using System.Reflection;

namespace Volunteers.GraphQL.Querying;

/// <summary>
/// Holds a value that a query compares with. The expression reads a field of the box, as a captured variable does, so that the data source
/// sends a parameter: the same query with another value keeps its text and its cached plan, and a value can never become syntax.
/// </summary>
internal sealed class ParameterBox<T>(T value, ParameterRole role) : IParameterBox
{
    /// <summary>A field, so that the expression is exactly what the compiler makes of a captured variable.</summary>
    public readonly T Value = value;

    public ParameterRole Role { get; } = role;
}

/// <summary>Makes expressions that read a <see cref="ParameterBox{T}"/>.</summary>
internal static class ParameterBox
{
    private static readonly ConcurrentDictionary<Type, Func<object?, ParameterRole, Expression>> Factories = new();

    private static readonly MethodInfo CreateMethod =
        typeof(ParameterBox).GetMethod(nameof(CreateBoxed), BindingFlags.NonPublic | BindingFlags.Static)!;

    public static Expression Of<T>(T value, ParameterRole role = ParameterRole.None) =>
        Expression.Field(Expression.Constant(new ParameterBox<T>(value, role)), nameof(ParameterBox<>.Value));

    public static Expression Of(Type type, object? value, ParameterRole role = ParameterRole.None) =>
        Factories.GetOrAdd(type, static t => CreateMethod.MakeGenericMethod(t).CreateDelegate<Func<object?, ParameterRole, Expression>>())(value, role);

    private static Expression CreateBoxed<T>(object? value, ParameterRole role) => Of((T)value!, role);
}
