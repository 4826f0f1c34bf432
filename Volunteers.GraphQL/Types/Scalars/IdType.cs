using System.Globalization;
using System.Text.Json;
using Volunteers.GraphQL.Language;

namespace Volunteers.GraphQL.Types;

/// <summary>An identifier, opaque to the client (specification, section 3.5.5 "ID"). Its runtime value is a string.</summary>
public sealed class IdType : GraphQLScalarType
{
    internal IdType()
        : base("ID")
    {
        Description = "The `ID` scalar type represents a unique identifier, often used to refetch an object or as key for a cache. The ID "
            + "type appears in a JSON response as a String; however, it is not intended to be human-readable. When expected as an input "
            + "type, any string (such as `\"4\"`) or integer (such as `4`) input value will be accepted as an ID.";
        RuntimeType = typeof(string);
    }

    /// <inheritdoc/>
    public override object ParseValue(JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.String)
        {
            return value.GetString()!;
        }

        if (value.ValueKind == JsonValueKind.Number)
        {
            if (value.TryGetInt64(out var number))
            {
                return number.ToString(CultureInfo.InvariantCulture);
            }

            var shown = Inspector.Inspect(value);
            if (shown.AsSpan().IndexOfAnyExcept("-0123456789") < 0)
            {
                return shown;
            }
        }

        throw InputError($"ID cannot represent value: {Inspector.Inspect(value)}");
    }

    /// <inheritdoc/>
    public override object ParseLiteral(ValueNode literal) => literal switch
    {
        StringValueNode text => text.Value,
        IntValueNode number => number.Value,
        _ => throw InputError($"ID cannot represent a non-string and non-integer value: {Inspector.Inspect(literal)}"),
    };

    /// <inheritdoc/>
    public override object CoerceResult(object value) => value switch
    {
        string => value,
        int or long or short or byte => ((IFormattable)value).ToString(null, CultureInfo.InvariantCulture),
        Guid uuid => uuid.ToString("D"),
        _ => throw new GraphQLException($"ID cannot represent value: {Inspector.Inspect(value)}", ErrorCodes.Internal),
    };

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, object value) => writer.WriteStringValue((string)value);

    /// <inheritdoc/>
    public override ValueNode ToLiteral(object value)
    {
        var text = (string)CoerceResult(value);
        return text == "0" || (text.TrimStart('-') is [>= '1' and <= '9', ..] digits && digits.All(char.IsAsciiDigit))
            ? new IntValueNode(null, text)
            : new StringValueNode(null, text);
    }
}
