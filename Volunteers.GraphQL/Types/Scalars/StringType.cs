using System.Globalization;
using System.Text.Json;
using Volunteers.GraphQL.Language;

namespace Volunteers.GraphQL.Types;

/// <summary>Text (specification, section 3.5.3 "String").</summary>
public sealed class StringType : GraphQLScalarType
{
    internal StringType()
        : base("String")
    {
        Description = "The `String` scalar type represents textual data, represented as UTF-8 character sequences. The String type is "
            + "most often used by GraphQL to represent free-form human-readable text.";
        RuntimeType = typeof(string);
    }

    /// <inheritdoc/>
    public override object ParseValue(JsonElement value) =>
        value.ValueKind == JsonValueKind.String
            ? value.GetString()!
            : throw InputError($"String cannot represent a non string value: {Inspector.Inspect(value)}");

    /// <inheritdoc/>
    public override object ParseLiteral(ValueNode literal) =>
        literal is StringValueNode node ? node.Value : throw InputError($"String cannot represent a non string value: {Inspector.Inspect(literal)}");

    /// <inheritdoc/>
    public override object CoerceResult(object value) => value switch
    {
        string => value,
        bool flag => flag ? "true" : "false",
        char or Uri or Guid => value.ToString()!,
        int or long or short or byte or decimal => ((IFormattable)value).ToString(null, CultureInfo.InvariantCulture),
        double number when double.IsFinite(number) => number.ToString("R", CultureInfo.InvariantCulture),
        _ => throw new GraphQLException($"String cannot represent value: {Inspector.Inspect(value)}", ErrorCodes.Internal),
    };

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, object value) => writer.WriteStringValue((string)value);

    /// <inheritdoc/>
    public override ValueNode ToLiteral(object value) => new StringValueNode(null, (string)CoerceResult(value));
}
