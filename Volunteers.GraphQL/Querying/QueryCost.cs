using System.Linq.Expressions;

namespace Volunteers.GraphQL.Querying;

/// <summary>What conditions, orders and counts weigh; docs/graphql-limits.md tells of the numbers.</summary>
internal static class QueryCost
{
    /// <summary>One operation of a <c>where</c> argument, or one field of an <c>order</c> argument.</summary>
    public const double Condition = 8;

    /// <summary>The count of a list, which looks at more rows than are answered.</summary>
    public const double Count = 10;

    /// <summary>How many times as much a condition costs on a value that is computed from the row's columns.</summary>
    private const double Computed = 2;

    /// <summary>How many times as much a condition costs on a value for which other rows are looked at.</summary>
    private const double Subquery = 15;

    /// <summary>How many times as much a condition on, or an order by, a value costs as on a column of the row or of one that it refers to.</summary>
    public static double FactorOf(LambdaExpression value)
    {
        var parts = new ComputedParts(value.Parameters[0]);
        parts.Visit(value.Body);
        return parts.Lists > 0 ? parts.Lists * Subquery : parts.IsComputed ? Computed : 1;
    }

    /// <summary>Tells a path of properties from what is computed, and counts the lists of the row that are looked through.</summary>
    private sealed class ComputedParts(ParameterExpression row) : ExpressionVisitor
    {
        public bool IsComputed { get; private set; }

        public int Lists { get; private set; }

        public override Expression? Visit(Expression? node)
        {
            IsComputed |= node is not (null or MemberExpression or ParameterExpression);
            return base.Visit(node);
        }

        protected override Expression VisitMember(MemberExpression node)
        {
            Lists += RelatedTypes.ElementOf(node.Type) is not null && StartsAtRow(node) ? 1 : 0;
            return base.VisitMember(node);
        }

        private bool StartsAtRow(Expression? node) => node is MemberExpression member ? StartsAtRow(member.Expression) : node == row;
    }
}
