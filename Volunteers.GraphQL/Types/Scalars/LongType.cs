using System.Globalization;
using System.Text.Json;
using Volunteers.GraphQL.Language;

namespace Volunteers.GraphQL.Types;

/// <summary>A signed 64-bit whole number. JavaScript reads only 53 bits of it exactly.</summary>
public sealed class LongType : NumberScalarType<long>
{
    internal LongType()
        : base("Long")
    {
        Description = "A signed 64-bit whole number.";
    }

    /// <inheritdoc/>
    public override object ParseValue(JsonElement value) =>
        value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out var number)
            ? number
            : throw InputError($"Long cannot represent non 64-bit signed integer value: {Inspector.Inspect(value)}");

    /// <inheritdoc/>
    public override object ParseLiteral(ValueNode literal) =>
        literal is IntValueNode node && long.TryParse(node.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw InputError($"Long cannot represent non 64-bit signed integer value: {Inspector.Inspect(literal)}");

    /// <inheritdoc/>
    public override object CoerceResult(object value) => value switch
    {
        long => value,
        int or short or ushort or byte or sbyte or uint => Convert.ToInt64(value, CultureInfo.InvariantCulture),
        _ => throw ResultError($"Long cannot represent non 64-bit signed integer value: {Inspector.Inspect(value)}"),
    };

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, object value) => writer.WriteNumberValue((long)value);

    /// <inheritdoc/>
    public override ValueNode ToLiteral(object value) =>
        new IntValueNode(null, ((long)CoerceResult(value)).ToString(CultureInfo.InvariantCulture));
}
