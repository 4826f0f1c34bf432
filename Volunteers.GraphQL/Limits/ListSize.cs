using System.Collections;
using Volunteers.GraphQL.Language;
using Volunteers.GraphQL.Types;

namespace Volunteers.GraphQL.Limits;

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
