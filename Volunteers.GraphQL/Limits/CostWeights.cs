using System.Reflection;
using Volunteers.GraphQL.Annotations;
using Volunteers.GraphQL.Types;

namespace Volunteers.GraphQL.Limits;

/// <summary>What fields and types weigh where neither <c>@cost</c> nor <see cref="CostAttribute"/> says it.</summary>
internal static class CostWeights
{
    /// <summary>An argument that makes a statement look at more rows than it answers: <c>where</c> and <c>order</c>.</summary>
    public const double QueryArgument = 10;

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

    /// <summary>The type's weight: an object counts 1, a value nothing.</summary>
    public static double Of(GraphQLNamedType type) => type.Cost ?? (type is GraphQLCompositeType ? 1 : 0);
}
