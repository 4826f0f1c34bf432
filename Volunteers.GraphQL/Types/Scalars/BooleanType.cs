using System.Text.Json;
using Volunteers.GraphQL.Language;

namespace Volunteers.GraphQL.Types;

/// <summary>True or false (specification, section 3.5.4 "Boolean").</summary>
public sealed class BooleanType : GraphQLScalarType
{
    private static readonly object True = true;
    private static readonly object False = false;

    internal BooleanType()
        : base("Boolean")
    {
        Description = "The `Boolean` scalar type represents `true` or `false`.";
        RuntimeType = typeof(bool);
    }

    /// <inheritdoc/>
    public override object ParseValue(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.True => True,
        JsonValueKind.False => False,
        _ => throw InputError($"Boolean cannot represent a non boolean value: {Inspector.Inspect(value)}"),
    };

    /// <inheritdoc/>
    public override object ParseLiteral(ValueNode literal) =>
        literal is BooleanValueNode node ? node.Value ? True : False : throw InputError($"Boolean cannot represent a non boolean value: {Inspector.Inspect(literal)}");

    /// <inheritdoc/>
    public override object CoerceResult(object value) => value switch
    {
        bool => value,
        int number => number != 0,
        double number when double.IsFinite(number) => number != 0,
        _ => throw new GraphQLException(
            $"Boolean cannot represent a non boolean value: {Inspector.Inspect(value)}", ErrorCodes.Internal),
    };

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, object value) => writer.WriteBooleanValue((bool)value);

    /// <inheritdoc/>
    public override ValueNode ToLiteral(object value) => new BooleanValueNode(null, (bool)CoerceResult(value));
}
