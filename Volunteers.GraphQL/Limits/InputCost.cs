using System.Collections;
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

/// <summary>How many items a field's list has at most, by its slicing arguments or else as it was assumed (<c>@listSize</c>).</summary>
internal sealed class ListSize
{
    private readonly IReadOnlyList<ValueNode> _given;
    private readonly double _otherwise;

    private ListSize(IReadOnlyList<ValueNode> given, double otherwise)
    {
        _given = given;
        _otherwise = otherwise;
        DependsOnVariables = given.Any(value => value is VariableNode);
    }

    /// <summary>Whether requests differ in the size.</summary>
    public bool DependsOnVariables { get; }

    /// <summary>The size of a list of which nothing is known.</summary>
    public static ListSize Assumed(GraphQLLimits limits) => new([], limits.AssumedListSize);

    /// <summary>The size that the field's <c>@listSize</c> gives.</summary>
    /// <exception cref="GraphQLException">Exactly one slicing argument is required, and that many are not given.</exception>
    public static ListSize Of(ListSizeAttribute rule, GraphQLField field, FieldNode node, GraphQLLimits limits)
    {
        var given = new List<ValueNode>();
        foreach (var name in rule.SlicingArguments)
        {
            if (node.Arguments.FirstOrDefault(argument => argument.Name.Value == name)?.Value is { } value and not NullValueNode)
            {
                given.Add(value);
            }
        }

        if (rule.SlicingArguments.Length > 0 && rule.RequireOneSlicingArgument && given.Count != 1)
        {
            throw new GraphQLException(new GraphQLError(
                $"Exactly one of the slicing arguments of \"{field}\" must be given: {string.Join(", ", rule.SlicingArguments)}.",
                node.Location is { } location ? [location] : [],
                Code: ErrorCodes.BadUserInput));
        }

        if (given.Count == 0)
        {
            given.AddRange(rule.SlicingArguments.Select(name => field.Arguments.Find(name)?.DefaultValue).OfType<ValueNode>());
        }

        var otherwise = rule.SlicingArguments.Length > 0 && rule.SlicingArgumentDefaultValue > 0 ? rule.SlicingArgumentDefaultValue
            : rule.AssumedSize > 0 ? rule.AssumedSize
            : limits.AssumedListSize;
        return new ListSize(given, otherwise);
    }

    /// <summary>The size for a request; the largest where several arguments give one.</summary>
    public double For(VariableValues variables)
    {
        var size = -1d;
        foreach (var node in _given)
        {
            size = Math.Max(size, node switch
            {
                IntValueNode number => double.Parse(number.Value, System.Globalization.CultureInfo.InvariantCulture),
                ListValueNode list => list.Values.Count,
                VariableNode variable when variables.TryGet(variable.Name.Value, out var value) => value switch
                {
                    int number => number,
                    long number => number,
                    ICollection list => list.Count,
                    _ => -1,
                },
                _ => -1,
            });
        }

        return size < 0 ? _otherwise : size;
    }
}
