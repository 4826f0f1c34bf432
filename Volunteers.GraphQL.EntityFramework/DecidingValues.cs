using System.Linq.Expressions;

namespace Volunteers.GraphQL.EntityFramework;

/// <summary>
/// Finds conditions on values alone, such as <c>kind == Kind.Dbs || row.Kind == kind</c>. EF Core decides them and writes out what is left: the text may be
/// another for a third value, though it is the same for two. Truth values, and whether a value is null, make statements of their own and may decide.
/// </summary>
internal sealed class DecidingValues : ExpressionVisitor
{
    private bool _found;

    public static bool AreIn(Expression query)
    {
        var visitor = new DecidingValues();
        visitor.Visit(query);
        return visitor._found;
    }

    protected override Expression VisitBinary(BinaryExpression node)
    {
        _found |= node.NodeType is ExpressionType.AndAlso or ExpressionType.OrElse && (Decides(node.Left) || Decides(node.Right));
        return base.VisitBinary(node);
    }

    protected override Expression VisitConditional(ConditionalExpression node)
    {
        _found |= Decides(node.Test);
        return base.VisitConditional(node);
    }

    protected override Expression VisitExtension(Expression node) => node;

    private static bool Decides(Expression condition) => !IsInForm(condition) && !Rows.AreIn(condition);

    private static bool IsInForm(Expression condition) => condition switch
    {
        UnaryExpression { NodeType: ExpressionType.Not or ExpressionType.Convert } unary => IsInForm(unary.Operand),
        BinaryExpression { NodeType: ExpressionType.AndAlso or ExpressionType.OrElse } both => IsInForm(both.Left) && IsInForm(both.Right),
        BinaryExpression { NodeType: ExpressionType.Equal or ExpressionType.NotEqual } comparison => IsNull(comparison.Left) || IsNull(comparison.Right),
        MemberExpression or ConstantExpression => true,
        _ => false,
    };

    private static bool IsNull(Expression value) => value is ConstantExpression { Value: null } or DefaultExpression
        || (value is UnaryExpression { NodeType: ExpressionType.Convert } converted && IsNull(converted.Operand));

    /// <summary>Whether rows, or the source of them, occur in an expression.</summary>
    private sealed class Rows : ExpressionVisitor
    {
        private bool _found;

        public static bool AreIn(Expression expression)
        {
            var visitor = new Rows();
            visitor.Visit(expression);
            return visitor._found;
        }

        protected override Expression VisitParameter(ParameterExpression node)
        {
            _found = true;
            return node;
        }

        protected override Expression VisitExtension(Expression node)
        {
            _found = true;
            return node;
        }
    }
}
