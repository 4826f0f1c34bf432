using System.Globalization;
using Volunteers.GraphQL.Execution;
using Volunteers.GraphQL.Types;

namespace Volunteers.GraphQL.Limits;

/// <summary>A step of working out a cost: a field, or what is selected of an object of one type.</summary>
internal sealed class CostNode
{
    /// <summary>The steps before it that it is made of: of a field the types that it may answer, of a type the fields.</summary>
    public required int[] Parts { get; init; }

    /// <summary>Whether it is a field; else a type.</summary>
    public required bool IsField { get; init; }

    /// <summary>What it adds by itself: a field's weight to the field cost, a type's to the type cost.</summary>
    public required double Weight { get; init; }

    /// <summary>A field's arguments; null where they cost nothing.</summary>
    public InputCost? Input { get; init; }

    /// <summary>How often what is below happens; null for once.</summary>
    public ListSize? Size { get; init; }

    /// <summary>The cost, where it is the same for every request.</summary>
    public OperationCost? Constant { get; private set; }

    /// <summary>Whether only variables tell the cost, apart from its parts.</summary>
    private bool DependsOnVariables => Size is { DependsOnVariables: true } || Input is { DependsOnVariables: true };

    /// <summary>Remembers the cost when no request can change it.</summary>
    /// <param name="nodes">All steps.</param>
    /// <param name="costs">The costs of those before it that are constant.</param>
    public void Fold(IReadOnlyList<CostNode> nodes, ReadOnlySpan<OperationCost> costs)
    {
        if (!DependsOnVariables && Array.TrueForAll(Parts, part => nodes[part].Constant is not null))
        {
            Constant = Cost(costs, VariableValues.Empty);
        }
    }

    /// <summary>The cost, given those of all steps before.</summary>
    public OperationCost Cost(ReadOnlySpan<OperationCost> costs, VariableValues variables)
    {
        if (Constant is { } constant)
        {
            return constant;
        }

        var below = default(OperationCost);
        foreach (var part in Parts)
        {
            below = IsField ? OperationCost.Max(below, costs[part]) : below + costs[part];
        }

        return IsField
            ? new OperationCost(Weight + (Input?.For(variables) ?? 0), 0) + ((Size?.For(variables) ?? 1) * below)
            : below + new OperationCost(0, Weight);
    }
}

/// <summary>What an operation costs, worked out as far as possible before the variables are known. Immutable and shared by requests.</summary>
internal sealed class CostFormula
{
    private const int MaxOnStack = 128;

    private readonly CostNode[] _nodes;

    /// <param name="nodes">The steps, parts before what they are part of; the last is the operation.</param>
    public CostFormula(IReadOnlyList<CostNode> nodes)
    {
        var constants = new OperationCost[nodes.Count];
        for (var index = 0; index < nodes.Count; index++)
        {
            nodes[index].Fold(nodes, constants);
            constants[index] = nodes[index].Constant ?? default;
        }

        // A constant is looked up, not worked out again.
        _nodes = nodes[^1].Constant is null ? [.. nodes] : [];
        Constant = nodes[^1].Constant;
    }

    /// <summary>The cost, where it is the same for every request.</summary>
    public OperationCost? Constant { get; }

    /// <summary>The cost of a request.</summary>
    public OperationCost For(VariableValues variables)
    {
        if (Constant is { } constant)
        {
            return constant;
        }

        var costs = _nodes.Length <= MaxOnStack ? stackalloc OperationCost[_nodes.Length] : new OperationCost[_nodes.Length];
        for (var index = 0; index < _nodes.Length; index++)
        {
            costs[index] = _nodes[index].Cost(costs, variables);
        }

        return costs[^1];
    }
}

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
