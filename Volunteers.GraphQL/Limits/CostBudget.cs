using System.Globalization;
using Volunteers.GraphQL.Execution;

namespace Volunteers.GraphQL.Limits;

/// <summary>Compares what an operation costs with what it may cost.</summary>
internal static class CostBudget
{
    /// <summary>One error for each budget that is exceeded.</summary>
    public static IReadOnlyList<GraphQLError> Check(OperationCost cost, GraphQLLimits limits)
    {
        if (cost.FieldCost <= limits.MaxFieldCost && cost.TypeCost <= limits.MaxTypeCost)
        {
            return [];
        }

        var errors = new List<GraphQLError>(2);
        Compare("field", cost.FieldCost, limits.MaxFieldCost, "fewer rows, fewer lists inside lists, or fewer conditions and orders");
        Compare("type", cost.TypeCost, limits.MaxTypeCost, "fewer rows, or fewer lists inside lists");
        return errors;

        void Compare(string kind, double actual, double limit, string remedy)
        {
            if (actual > limit)
            {
                errors.Add(new GraphQLError(
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"The operation's {kind} cost of {actual:0.##} exceeds the limit of {limit:0.##}. Ask for {remedy}."),
                    [],
                    Code: ErrorCodes.LimitExceeded,
                    Extensions: new Dictionary<string, object?> { [$"{kind}Cost"] = actual, [$"max{char.ToUpperInvariant(kind[0])}{kind[1..]}Cost"] = limit }));
            }
        }
    }
}
