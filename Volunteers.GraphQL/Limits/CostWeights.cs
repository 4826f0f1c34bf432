using System.Reflection;
using Volunteers.GraphQL.Querying;
using Volunteers.GraphQL.Querying.Rows;
using Volunteers.GraphQL.Types;

namespace Volunteers.GraphQL.Limits;

/// <summary>
/// What fields and types weigh where neither <c>@cost</c> nor <see cref="CostAttribute"/> says it. These numbers and those of
/// <see cref="QueryCost"/> follow what was measured on 100,000 volunteers in SQLite: 1,000 for some 70 ms of processor time.
/// </summary>
internal static class CostWeights
{
    /// <summary>How many times as much a list over a whole table costs as one of a single parent.</summary>
    private const double WholeTable = 100;

    /// <summary>The field's weight: what is read of its parent costs nothing, an object 1, and what reads by itself <paramref name="limits"/> say.</summary>
    public static double Of(GraphQLField field, GraphQLLimits limits)
    {
        if (field.Features.Get<CostAttribute>() is { } cost)
        {
            return cost.Weight;
        }

        if (field.Features.Get<RowField>() is { IsRoot: true })
        {
            return limits.ResolverCost;
        }

        var own = field.Type.NamedType is GraphQLCompositeType ? 1 : 0;
        if (field.Resolver is null || !field.MayRead || field.Member is PropertyInfo)
        {
            return own;
        }

        // Its rows come with those of its siblings, in one statement for the whole level.
        return field.ResolvesLevels ? 1 : limits.ResolverCost;
    }

    /// <summary>How many times as much the field costs for itself, for its arguments and for the count of its list.</summary>
    public static double FactorOf(GraphQLField field) => field.Features.Get<CostAttribute>() is { Factor: > 0 } cost
        ? cost.Factor
        : field.Features.Get<RowField>() is { IsRoot: true, Paging: not null } ? WholeTable : 1;

    /// <summary>The type's weight: an object counts 1, a value nothing.</summary>
    public static double Of(GraphQLNamedType type) => type.Cost ?? (type is GraphQLCompositeType ? 1 : 0);
}
