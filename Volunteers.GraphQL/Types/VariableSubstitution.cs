using Volunteers.GraphQL.Language;

namespace Volunteers.GraphQL.Types;

/// <summary>Values in place of the variables inside a custom scalar's literal: <c>{ place: $place }</c> of a scalar <c>JSON</c>.</summary>
internal static class VariableSubstitution
{
    /// <summary>The literal without variables; a field whose variable has no value is left out, an item becomes null.</summary>
    public static ValueNode Apply(ValueNode literal, VariableValues variables) => literal switch
    {
        VariableNode variable => AnyScalarType.LiteralOf(variables.TryGet(variable.Name.Value, out var value) ? value : null),
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
}
