using Volunteers.GraphQL.Execution;
using Volunteers.GraphQL.Types;

namespace Volunteers.GraphQL.Limits;

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
