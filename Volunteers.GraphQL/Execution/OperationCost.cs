using Volunteers.GraphQL.Language;
using Volunteers.GraphQL.Types;
using Volunteers.GraphQL.Validation;

namespace Volunteers.GraphQL.Execution;

/// <summary>What an operation may cost at most, as far as it can be told before it is executed (IBM GraphQL Cost Directives specification).</summary>
/// <param name="FieldCost">The work of resolving all fields, each as often as the lists around it are long.</param>
/// <param name="TypeCost">The objects that the response may hold.</param>
public readonly record struct OperationCost(double FieldCost, double TypeCost)
{
    /// <summary>The sum of two costs.</summary>
    public static OperationCost operator +(OperationCost left, OperationCost right) =>
        new(left.FieldCost + right.FieldCost, left.TypeCost + right.TypeCost);

    /// <summary>The cost of something that happens <paramref name="times"/> times.</summary>
    public static OperationCost operator *(double times, OperationCost cost) => new(times * cost.FieldCost, times * cost.TypeCost);

    /// <summary>What is at least as dear as either.</summary>
    public static OperationCost Max(OperationCost left, OperationCost right) =>
        new(Math.Max(left.FieldCost, right.FieldCost), Math.Max(left.TypeCost, right.TypeCost));
}

/// <summary>Whether a client wants to be told what its operation costs; by HTTP, the header <c>GraphQL-Cost</c>.</summary>
public enum CostReporting
{
    /// <summary>The cost is checked and not told.</summary>
    None,

    /// <summary>The operation is executed, and <c>extensions.operationCost</c> tells what it was reckoned to cost.</summary>
    Report,

    /// <summary>The operation is not executed; the response holds nothing but <c>extensions.operationCost</c>.</summary>
    Validate,
}

/// <summary>What one document may ask for, and one operation may cost; asked before anything is resolved.</summary>
internal interface IRequestLimits
{
    /// <summary>What the parser stops at.</summary>
    ParserOptions Parsing { get; }

    /// <summary>What validation stops at.</summary>
    ValidationOptions Validation { get; }

    /// <summary>One error for each limit that a document exceeds, whatever the schema.</summary>
    IReadOnlyList<GraphQLError> Check(DocumentNode document);

    /// <summary>What an operation costs, for given variables.</summary>
    /// <exception cref="GraphQLException">It cannot be told.</exception>
    OperationCost CostOf(OperationPlan plan, VariableValues variables);

    /// <summary>One error for each budget that a cost exceeds.</summary>
    IReadOnlyList<GraphQLError> Check(OperationCost cost);
}
