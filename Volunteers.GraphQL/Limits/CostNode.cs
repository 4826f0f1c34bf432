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
