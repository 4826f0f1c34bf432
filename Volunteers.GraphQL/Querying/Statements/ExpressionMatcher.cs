using System.Linq.Expressions;
using System.Reflection;

namespace Volunteers.GraphQL.Querying.Statements;

/// <summary>Compares one expression with one pattern and collects the captured values.</summary>
internal sealed class ExpressionMatcher(List<object?> values)
{
    /// <summary>Which parameter of the expression stands for which of the pattern, where the comparison is.</summary>
    private readonly List<(ParameterExpression Pattern, ParameterExpression Expression)> _scope = [];

    public bool Matches(Expression? pattern, Expression? expression)
    {
        if (pattern is null || expression is null)
        {
            return pattern is null && expression is null;
        }

        // parts that hold no captured value are often the same object
        if (ReferenceEquals(pattern, expression))
        {
            return true;
        }

        if (pattern is ParameterExpression parameter)
        {
            if (expression is ParameterExpression other)
            {
                return _scope.Contains((parameter, other));
            }

            if (expression.Type != parameter.Type || expression is not MemberExpression captured || !ExpressionPattern.IsCaptured(captured))
            {
                return false;
            }

            values.Add(Read(captured));
            return true;
        }

        if (expression is MemberExpression source && ExpressionPattern.IsCaptured(source) && QueryOf(source) is { } query && query != source)
        {
            return Matches(pattern, query);
        }

        if (pattern.NodeType != expression.NodeType || pattern.Type != expression.Type)
        {
            return false;
        }

        switch (pattern)
        {
            case MethodCallExpression call:
                var otherCall = (MethodCallExpression)expression;
                return call.Method == otherCall.Method && Matches(call.Object, otherCall.Object) && AllMatch(call.Arguments, otherCall.Arguments);
            case LambdaExpression lambda:
                var otherLambda = (LambdaExpression)expression;
                return LambdasMatch(lambda, otherLambda);
            case UnaryExpression unary:
                var otherUnary = (UnaryExpression)expression;
                return unary.Method == otherUnary.Method && Matches(unary.Operand, otherUnary.Operand);
            case BinaryExpression binary:
                var otherBinary = (BinaryExpression)expression;
                return binary.Method == otherBinary.Method && Matches(binary.Left, otherBinary.Left) && Matches(binary.Right, otherBinary.Right);
            case MemberExpression member:
                var otherMember = (MemberExpression)expression;
                return member.Member == otherMember.Member && Matches(member.Expression, otherMember.Expression);
            case ConstantExpression constant:
                return Equals(constant.Value, ((ConstantExpression)expression).Value);
            case ConditionalExpression conditional:
                var otherConditional = (ConditionalExpression)expression;
                return Matches(conditional.Test, otherConditional.Test)
                    && Matches(conditional.IfTrue, otherConditional.IfTrue)
                    && Matches(conditional.IfFalse, otherConditional.IfFalse);
            case NewExpression created:
                var otherCreated = (NewExpression)expression;
                return created.Constructor == otherCreated.Constructor && AllMatch(created.Arguments, otherCreated.Arguments);
            case NewArrayExpression array:
                return AllMatch(array.Expressions, ((NewArrayExpression)expression).Expressions);
            case MemberInitExpression init:
                return InitsMatch(init, (MemberInitExpression)expression);
            default:
                // the source of rows, which says itself whether it is the same
                return pattern.NodeType == ExpressionType.Extension && pattern.Equals(expression);
        }
    }

    private bool LambdasMatch(LambdaExpression pattern, LambdaExpression expression)
    {
        if (pattern.Parameters.Count != expression.Parameters.Count)
        {
            return false;
        }

        for (var i = 0; i < pattern.Parameters.Count; i++)
        {
            if (pattern.Parameters[i].Type != expression.Parameters[i].Type)
            {
                return false;
            }

            _scope.Add((pattern.Parameters[i], expression.Parameters[i]));
        }

        var matches = Matches(pattern.Body, expression.Body);
        _scope.RemoveRange(_scope.Count - pattern.Parameters.Count, pattern.Parameters.Count);
        return matches;
    }

    private bool InitsMatch(MemberInitExpression pattern, MemberInitExpression expression)
    {
        if (pattern.Bindings.Count != expression.Bindings.Count || !Matches(pattern.NewExpression, expression.NewExpression))
        {
            return false;
        }

        for (var i = 0; i < pattern.Bindings.Count; i++)
        {
            if (pattern.Bindings[i] is not MemberAssignment assignment
                || expression.Bindings[i] is not MemberAssignment other
                || assignment.Member != other.Member
                || !Matches(assignment.Expression, other.Expression))
            {
                return false;
            }
        }

        return true;
    }

    private bool AllMatch<TNode>(IReadOnlyList<TNode> patterns, IReadOnlyList<TNode> expressions)
        where TNode : Expression
    {
        if (patterns.Count != expressions.Count)
        {
            return false;
        }

        for (var i = 0; i < patterns.Count; i++)
        {
            if (!Matches(patterns[i], expressions[i]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The expression of the query that a captured member holds; null when it holds none.</summary>
    internal static Expression? QueryOf(MemberExpression captured) =>
        typeof(IQueryable).IsAssignableFrom(captured.Type) ? (Read(captured) as IQueryable)?.Expression : null;

    private static object? Read(Expression? expression) => expression switch
    {
        null => null,
        ConstantExpression constant => constant.Value,
        MemberExpression { Member: FieldInfo field } member => field.GetValue(Read(member.Expression)),
        MemberExpression { Member: PropertyInfo property } member => property.GetValue(Read(member.Expression)),
        _ => throw new System.Diagnostics.UnreachableException("Only members are captured."),
    };
}
