using Volunteers.GraphQL.Language;
using Volunteers.GraphQL.Types;

namespace Volunteers.GraphQL.Limits;

/// <summary>
/// What the arguments of a field cost: each that is given its own weight, and the weights of the input fields that are given inside; both as
/// many times as the field's factor and those of the input fields around say.
/// </summary>
internal sealed class InputCost
{
    private readonly List<(GraphQLType Type, ValueNode Value)> _weighted = [];
    private readonly double _factor;
    private readonly double _constant;

    public InputCost(GraphQLField field, FieldNode node)
    {
        _factor = CostWeights.FactorOf(field);
        foreach (var argument in node.Arguments)
        {
            if (field.Arguments.Find(argument.Name.Value) is not { } definition)
            {
                continue;
            }

            _constant += definition.Cost ?? 0;
            if (HasWeights(definition.Type, []))
            {
                if (VariableSubstitution.Mentions(argument.Value))
                {
                    _weighted.Add((definition.Type, argument.Value));
                }
                else
                {
                    _constant += Of(definition.Type, argument.Value, VariableValues.Empty);
                }
            }
        }
    }

    /// <summary>Whether requests differ in the cost.</summary>
    public bool DependsOnVariables => _weighted.Count > 0;

    /// <summary>The cost for a request.</summary>
    public double For(VariableValues variables)
    {
        var cost = _constant;
        foreach (var (type, value) in _weighted)
        {
            cost += Of(type, value, variables);
        }

        return _factor * cost;
    }

    private static bool HasWeights(GraphQLType type, HashSet<GraphQLNamedType> seen) =>
        type.NamedType is GraphQLInputObjectType input && seen.Add(input)
            && input.Fields.Any(field => field.Cost is not null || HasWeights(field.Type, seen));

    private static double Of(GraphQLType type, ValueNode value, VariableValues variables) => value switch
    {
        VariableNode variable => variables.TryGet(variable.Name.Value, out var given) ? Of(type, given) : 0,
        ListValueNode list => list.Values.Sum(item => Of(type, item, variables)),
        ObjectValueNode input when type.NamedType is GraphQLInputObjectType known => input.Fields.Sum(field =>
            known.Fields.Find(field.Name.Value) is { } definition ? (definition.Cost ?? 0) + (definition.CostFactor * Of(definition.Type, field.Value, variables)) : 0),
        _ => 0,
    };

    private static double Of(GraphQLType type, object? value) => value switch
    {
        IReadOnlyDictionary<string, object?> input when type.NamedType is GraphQLInputObjectType known => input.Sum(pair =>
            known.Fields.Find(pair.Key) is { } definition ? (definition.Cost ?? 0) + (definition.CostFactor * Of(definition.Type, pair.Value)) : 0),
        IReadOnlyList<object?> list => list.Sum(item => Of(type, item)),
        _ => 0,
    };
}
