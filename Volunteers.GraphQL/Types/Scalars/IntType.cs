using System.Globalization;
using System.Text.Json;
using Volunteers.GraphQL.Language;

namespace Volunteers.GraphQL.Types;

/// <summary>A signed 32-bit whole number (specification, section 3.5.1 "Int").</summary>
public sealed class IntType : GraphQLScalarType
{
    internal IntType()
        : base("Int")
    {
        Description = "The `Int` scalar type represents non-fractional signed whole numeric values. Int can represent values between "
            + "-(2^31) and 2^31 - 1.";
        RuntimeType = typeof(int);
    }

    /// <inheritdoc/>
    public override object ParseValue(JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.Number)
        {
            if (value.TryGetInt32(out var number))
            {
                return number;
            }

            var real = value.GetDouble();
            if (real == Math.Truncate(real) && !double.IsInfinity(real))
            {
                return real is >= int.MinValue and <= int.MaxValue
                    ? (int)real
                    : throw InputError($"Int cannot represent non 32-bit signed integer value: {Inspector.Inspect(value)}");
            }
        }

        throw InputError($"Int cannot represent non-integer value: {Inspector.Inspect(value)}");
    }

    /// <inheritdoc/>
    public override object ParseLiteral(ValueNode literal)
    {
        if (literal is not IntValueNode node)
        {
            throw InputError($"Int cannot represent non-integer value: {Inspector.Inspect(literal)}");
        }

        return int.TryParse(node.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw InputError($"Int cannot represent non 32-bit signed integer value: {Inspector.Inspect(node)}");
    }

    /// <inheritdoc/>
    public override object CoerceResult(object value)
    {
        switch (value)
        {
            case int:
                return value;
            case short or ushort or byte or sbyte:
                return Convert.ToInt32(value, CultureInfo.InvariantCulture);
            case bool flag:
                return flag ? 1 : 0;
            case string text when double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var parsed):
                return FromDouble(parsed, value);
            case long or uint or ulong or double or float or decimal:
                return FromDouble(Convert.ToDouble(value, CultureInfo.InvariantCulture), value);
            default:
                throw ResultError($"Int cannot represent non-integer value: {Inspector.Inspect(value)}");
        }
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, object value) => writer.WriteNumberValue((int)value);

    /// <inheritdoc/>
    public override ValueNode ToLiteral(object value) =>
        new IntValueNode(null, ((int)CoerceResult(value)).ToString(CultureInfo.InvariantCulture));

    private static object FromDouble(double number, object value)
    {
        if (number != Math.Truncate(number) || double.IsInfinity(number))
        {
            throw ResultError($"Int cannot represent non-integer value: {Inspector.Inspect(value)}");
        }

        return number is >= int.MinValue and <= int.MaxValue
            ? (int)number
            : throw ResultError($"Int cannot represent non 32-bit signed integer value: {Inspector.Inspect(value)}");
    }
}
