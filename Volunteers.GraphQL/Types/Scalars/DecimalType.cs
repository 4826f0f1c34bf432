using System.Globalization;
using System.Text.Json;
using Volunteers.GraphQL.Language;

namespace Volunteers.GraphQL.Types;

/// <summary>A decimal number with up to 28 digits, exact.</summary>
public sealed class DecimalType : NumberScalarType<decimal>
{
    internal DecimalType()
        : base("Decimal")
    {
        Description = "A decimal number, exact to 28 digits.";
    }

    /// <inheritdoc/>
    public override object ParseValue(JsonElement value) =>
        value.ValueKind == JsonValueKind.Number && value.TryGetDecimal(out var number)
            ? number
            : throw InputError($"Decimal cannot represent value: {Inspector.Inspect(value)}");

    /// <inheritdoc/>
    public override object ParseLiteral(ValueNode literal)
    {
        var text = literal switch
        {
            IntValueNode whole => whole.Value,
            FloatValueNode fraction => fraction.Value,
            _ => null,
        };

        return decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw InputError($"Decimal cannot represent value: {Inspector.Inspect(literal)}");
    }

    /// <inheritdoc/>
    public override object CoerceResult(object value) => value switch
    {
        decimal => value,
        int or long or short or ushort or byte or sbyte or uint or ulong => Convert.ToDecimal(value, CultureInfo.InvariantCulture),
        _ => throw ResultError($"Decimal cannot represent value: {Inspector.Inspect(value)}"),
    };

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, object value) => writer.WriteNumberValue((decimal)value);

    /// <inheritdoc/>
    public override ValueNode ToLiteral(object value)
    {
        var text = ((decimal)CoerceResult(value)).ToString(CultureInfo.InvariantCulture);
        return text.Contains('.', StringComparison.Ordinal) ? new FloatValueNode(null, text) : new IntValueNode(null, text);
    }
}
