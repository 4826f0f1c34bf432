using System.Globalization;
using System.Text.Json;
using Volunteers.GraphQL;
using Volunteers.GraphQL.Language;
using Volunteers.GraphQL.Types;

namespace Volunteers.Tests.GraphQL.Sdl;

/// <summary>A scalar that a schema document declares and nobody implements: any value passes as it is.</summary>
public sealed class AnyScalarType : GraphQLScalarType
{
    /// <param name="name">The scalar's name.</param>
    public AnyScalarType(string name)
        : base(name)
    {
    }

    /// <inheritdoc/>
    public override object ParseValue(JsonElement value) => value.Clone();

    /// <inheritdoc/>
    public override object ParseLiteral(ValueNode literal) => literal switch
    {
        StringValueNode text => text.Value,
        BooleanValueNode flag => flag.Value,
        EnumValueNode name => name.Value,
        IntValueNode number when long.TryParse(number.Value, CultureInfo.InvariantCulture, out var whole) => whole,
        IntValueNode number => double.Parse(number.Value, CultureInfo.InvariantCulture),
        FloatValueNode number => double.Parse(number.Value, CultureInfo.InvariantCulture),
        ListValueNode list => list.Values.Select(ParseNullable).ToList(),
        ObjectValueNode value => ParseObject(value),
        _ => throw new GraphQLException($"{Name} cannot represent value: {Inspector.Inspect(literal)}", ErrorCodes.BadUserInput),
    };

    /// <inheritdoc/>
    public override object CoerceResult(object value) => value;

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, object value) => JsonSerializer.Serialize(writer, value, value.GetType());

    /// <inheritdoc/>
    public override ValueNode ToLiteral(object value) => VariableSubstitution.LiteralOf(value);

    /// <summary>The last one counts of fields with one name: validation refuses such a literal, but looks at its values too.</summary>
    private OrderedDictionary<string, object?> ParseObject(ObjectValueNode value)
    {
        var members = new OrderedDictionary<string, object?>(StringComparer.Ordinal);
        foreach (var field in value.Fields)
        {
            members[field.Name.Value] = ParseNullable(field.Value);
        }

        return members;
    }

    /// <summary>A variable is null only in validation, which knows no values; execution puts its value in the variable's place before.</summary>
    private object? ParseNullable(ValueNode literal) => literal is NullValueNode or VariableNode ? null : ParseLiteral(literal);
}
