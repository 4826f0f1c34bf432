using System.Linq.Expressions;
using System.Reflection;
using Volunteers.GraphQL.Annotations;
using Volunteers.GraphQL.Querying;
using Volunteers.GraphQL.Querying.Projections;
using Volunteers.GraphQL.Types;

namespace Volunteers.GraphQL.Limits;

/// <summary>
/// What fields, types, conditions and orders weigh where neither <c>@cost</c> nor <see cref="CostAttribute"/> says it. The numbers follow
/// what was measured on 100,000 volunteers in SQLite: 1,000 for at most 70 ms of processor time.
/// </summary>
internal static class CostWeights
{
    /// <summary>One operation of a <c>where</c> argument, or one field of an <c>order</c> argument.</summary>
    public const double Condition = 8;

    /// <summary>The count of a list, which looks at more rows than are answered.</summary>
    public const double Count = 10;

    /// <summary>How many times as much a list over a whole table costs as one of a single parent.</summary>
    private const double WholeTable = 100;

    /// <summary>How many times as much a condition costs on a value that is computed from the row's columns.</summary>
    private const double Computed = 2;

    /// <summary>How many times as much a condition costs on a value for which other rows are looked at.</summary>
    private const double Subquery = 15;

    /// <summary>The field's weight: what is read of its parent costs nothing, an object 1, and what reads by itself <paramref name="limits"/> say.</summary>
    public static double Of(GraphQLField field, GraphQLLimits limits)
    {
        if (field.Features.Get<CostAttribute>() is { } cost)
        {
            return cost.Weight;
        }

        var own = field.Type.NamedType is GraphQLCompositeType ? 1 : 0;
        if (field.Resolver is null || !field.MayUseLoaders || field.Member is PropertyInfo)
        {
            return own;
        }

        // Its rows come with those of its siblings, in one statement for the whole level.
        return field.ResolvesLevels || field.LoadsOnly ? 1 : limits.ResolverCost;
    }

    /// <summary>How many times as much the field costs for itself, for its arguments and for the count of its list.</summary>
    public static double FactorOf(GraphQLField field) => field.Features.Get<CostAttribute>() is { Factor: > 0 } cost
        ? cost.Factor
        : field.Features.Get<QuerySettings>() is { ReadsWholeTable: true } ? WholeTable : 1;

    /// <summary>How many times as much a condition on, or an order by, a value costs as on a column of the row or of one that it refers to.</summary>
    public static double FactorOf(LambdaExpression value)
    {
        var parts = new ComputedParts(value.Parameters[0]);
        parts.Visit(value.Body);
        return parts.Lists > 0 ? parts.Lists * Subquery : parts.IsComputed ? Computed : 1;
    }

    /// <summary>The type's weight: an object counts 1, a value nothing.</summary>
    public static double Of(GraphQLNamedType type) => type.Cost ?? (type is GraphQLCompositeType ? 1 : 0);

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
