using System.Globalization;
using System.Text.Json;
using Volunteers.GraphQL.Language;

namespace Volunteers.GraphQL.Types;

/// <summary>A finite double-precision number (specification, section 3.5.2 "Float").</summary>
public sealed class FloatType : GraphQLScalarType
{
    internal FloatType()
        : base("Float")
    {
        Description = "The `Float` scalar type represents signed double-precision fractional values as specified by "
            + "[IEEE 754](https://en.wikipedia.org/wiki/IEEE_floating_point).";
        RuntimeType = typeof(double);
    }

    /// <inheritdoc/>
    public override object ParseValue(JsonElement value) =>
        value.ValueKind == JsonValueKind.Number && value.TryGetDouble(out var number) && double.IsFinite(number)
            ? number
            : throw InputError($"Float cannot represent non numeric value: {Inspector.Inspect(value)}");

    /// <inheritdoc/>
    public override object ParseLiteral(ValueNode literal)
    {
        var text = literal switch
        {
            IntValueNode whole => whole.Value,
            FloatValueNode fraction => fraction.Value,
            _ => null,
        };

        return double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number)
            ? number
            : throw InputError($"Float cannot represent non numeric value: {Inspector.Inspect(literal)}");
    }

    /// <inheritdoc/>
    public override object CoerceResult(object value)
    {
        switch (value)
        {
            case double number when double.IsFinite(number):
                return value;
            case bool flag:
                return flag ? 1d : 0d;
            case int or long or short or ushort or byte or sbyte or uint or ulong or decimal or float:
                var converted = Convert.ToDouble(value, CultureInfo.InvariantCulture);
                return double.IsFinite(converted) ? converted : throw NotNumeric(value);
            case string text when double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var parsed)
                && double.IsFinite(parsed):
                return parsed;
            default:
                throw NotNumeric(value);
        }
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, object value) => writer.WriteNumberValue((double)value);

    /// <inheritdoc/>
    public override ValueNode ToLiteral(object value)
    {
        var text = ((double)CoerceResult(value)).ToString("R", CultureInfo.InvariantCulture);
        return text.AsSpan().IndexOfAnyExcept("-0123456789") < 0 ? new IntValueNode(null, text) : new FloatValueNode(null, text);
    }

    private static GraphQLException NotNumeric(object value) =>
        ResultError($"Float cannot represent non numeric value: {Inspector.Inspect(value)}");
}
