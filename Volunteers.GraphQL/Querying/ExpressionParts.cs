using System.Linq.Expressions;
using System.Reflection;

namespace Volunteers.GraphQL.Querying;

/// <summary>Small operations on expression trees.</summary>
internal static class ExpressionParts
{
    /// <summary>The body of a one-parameter lambda with <paramref name="argument"/> in the parameter's place.</summary>
    public static Expression Inline(LambdaExpression lambda, Expression argument) =>
        new Replacement(lambda.Parameters[0], argument).Visit(lambda.Body);

    /// <summary>Both conditions; null stands for "always".</summary>
    public static Expression? And(Expression? left, Expression? right) =>
        left is null ? right : right is null ? left : Expression.AndAlso(left, right);

    /// <summary>Whether the expression reads a member of a member, so that a missing link makes it null.</summary>
    public static bool CrossesRelation(Expression expression)
    {
        while (expression is UnaryExpression { NodeType: ExpressionType.Convert } convert)
        {
            expression = convert.Operand;
        }

        return expression is not (MemberExpression { Expression: ParameterExpression } or ParameterExpression);
    }

    public static bool IsNullable(Type type) => !type.IsValueType || Nullable.GetUnderlyingType(type) is not null;

    public static Type NonNullable(Type type) => Nullable.GetUnderlyingType(type) ?? type;

    public static Expression IsNull(Expression expression) => Expression.Equal(expression, Expression.Constant(null, expression.Type));

    public static Expression IsNotNull(Expression expression) => Expression.NotEqual(expression, Expression.Constant(null, expression.Type));

    private sealed class Replacement(ParameterExpression parameter, Expression argument) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) => node == parameter ? argument : node;
    }
}

/// <summary>Comparisons of values of any ordered type, written so that data sources translate them to plain SQL operators.</summary>
internal static class Comparison
{
    private static readonly MethodInfo CompareText = typeof(string).GetMethod(nameof(string.Compare), [typeof(string), typeof(string)])!;
    private static readonly Expression Zero = Expression.Constant(0);

    /// <summary><paramref name="left"/> <paramref name="operation"/> <paramref name="right"/>; the operation is one of the four orderings.</summary>
    public static Expression Make(ExpressionType operation, Expression left, Expression right)
    {
        var type = ExpressionParts.NonNullable(left.Type);
        if (type == typeof(string))
        {
            return Expression.MakeBinary(operation, Expression.Call(CompareText, left, right), Zero);
        }

        if (type.IsEnum)
        {
            // as the compiler writes it: translators know to look through this conversion
            var number = Enum.GetUnderlyingType(type);
            var lifted = left.Type == type ? number : typeof(Nullable<>).MakeGenericType(number);
            return Expression.MakeBinary(operation, Expression.Convert(left, lifted), Expression.Convert(right, lifted));
        }

        return Expression.MakeBinary(operation, left, right);
    }
}

/// <summary>Tells lists by their types.</summary>
internal static class RelatedTypes
{
    /// <summary>The type of a list's items; null when the type is no list.</summary>
    public static Type? ElementOf(Type type) =>
        type == typeof(string) || type == typeof(byte[])
            ? null
            : type.GetInterfaces().Append(type)
                .FirstOrDefault(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IEnumerable<>))
                ?.GetGenericArguments()[0];
}

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
