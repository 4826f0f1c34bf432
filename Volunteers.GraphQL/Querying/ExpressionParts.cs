using System.Linq.Expressions;

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
