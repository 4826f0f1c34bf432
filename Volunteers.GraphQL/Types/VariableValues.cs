using System.Text.Json;
using Volunteers.GraphQL.Language;

namespace Volunteers.GraphQL.Types;

/// <summary>The coerced variables of a request; a variable without value and default has no entry.</summary>
public sealed class VariableValues
{
    private readonly Dictionary<string, object?> _values;

    internal VariableValues(Dictionary<string, object?> values) => _values = values;

    /// <summary>No variables.</summary>
    public static VariableValues Empty { get; } = new([]);

    /// <summary>The value of a variable; false when it has none.</summary>
    public bool TryGet(string name, out object? value) => _values.TryGetValue(name, out value);
}

/// <summary>Values in place of the variables inside a custom scalar's literal: <c>{ place: $place }</c> of a scalar <c>JSON</c>.</summary>
internal static class VariableSubstitution
{
    /// <summary>The literal without variables; a field whose variable has no value is left out, an item becomes null.</summary>
    public static ValueNode Apply(ValueNode literal, VariableValues variables) => literal switch
    {
        VariableNode variable => LiteralOf(variables.TryGet(variable.Name.Value, out var value) ? value : null),
        ListValueNode list when list.Values.Any(Mentions) => new ListValueNode(list.Location, [.. list.Values.Select(item => Apply(item, variables))]),
        ObjectValueNode map when map.Fields.Any(field => Mentions(field.Value)) => new ObjectValueNode(
            map.Location,
            [.. map.Fields.Where(field => field.Value is not VariableNode variable || variables.TryGet(variable.Name.Value, out _))
                .Select(field => new ObjectFieldNode(field.Location, field.Name, Apply(field.Value, variables)))]),
        _ => literal,
    };

    /// <summary>Whether a variable stands anywhere in the literal.</summary>
    public static bool Mentions(ValueNode value) => value switch
    {
        VariableNode => true,
        ListValueNode list => list.Values.Any(Mentions),
        ObjectValueNode map => map.Fields.Any(field => Mentions(field.Value)),
        _ => false,
    };

    /// <summary>Any value of JSON as a literal.</summary>
    internal static ValueNode LiteralOf(object? value) =>
        value is null ? new NullValueNode(null) : FromJson(JsonSerializer.SerializeToElement(value, value.GetType()));

    private static ValueNode FromJson(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => new StringValueNode(null, value.GetString()!),
        JsonValueKind.True => new BooleanValueNode(null, true),
        JsonValueKind.False => new BooleanValueNode(null, false),
        JsonValueKind.Number when value.TryGetInt64(out _) => new IntValueNode(null, value.GetRawText()),
        JsonValueKind.Number => new FloatValueNode(null, value.GetRawText()),
        JsonValueKind.Array => new ListValueNode(null, [.. value.EnumerateArray().Select(FromJson)]),
        JsonValueKind.Object => new ObjectValueNode(
            null, [.. value.EnumerateObject().Select(member => new ObjectFieldNode(null, new NameNode(null, member.Name), FromJson(member.Value)))]),
        _ => new NullValueNode(null),
    };
}
