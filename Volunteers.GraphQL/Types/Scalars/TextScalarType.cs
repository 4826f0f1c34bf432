using System.Text.Json;
using Volunteers.GraphQL.Language;

namespace Volunteers.GraphQL.Types;

/// <summary>A scalar that is written as a string in documents, variables and responses.</summary>
/// <typeparam name="T">The runtime type.</typeparam>
public abstract class TextScalarType<T> : GraphQLScalarType
    where T : notnull
{
    /// <param name="name">The scalar's name.</param>
    protected TextScalarType(string name)
        : base(name)
    {
        RuntimeType = typeof(T);
    }

    /// <summary>What a right value looks like, for messages: <c>a date such as "2026-11-22"</c>.</summary>
    protected abstract string Expected { get; }

    /// <inheritdoc/>
    public sealed override object ParseValue(JsonElement value) =>
        value.ValueKind == JsonValueKind.String && TryParse(value.GetString()!, out var parsed)
            ? parsed!
            : throw Unfit(Inspector.Inspect(value));

    /// <inheritdoc/>
    public sealed override object ParseLiteral(ValueNode literal) =>
        literal is StringValueNode node && TryParse(node.Value, out var parsed)
            ? parsed!
            : throw Unfit(Inspector.Inspect(literal));

    /// <inheritdoc/>
    public override object CoerceResult(object value) =>
        value is T
            ? value
            : throw new GraphQLException($"{Name} cannot represent value: {Inspector.Inspect(value)}", ErrorCodes.Internal);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, object value) => writer.WriteStringValue(Format((T)value));

    /// <inheritdoc/>
    public sealed override ValueNode ToLiteral(object value) => new StringValueNode(null, Format((T)CoerceResult(value)));

    /// <summary>Reads the format.</summary>
    protected abstract bool TryParse(string text, out T? value);

    /// <summary>Writes the format.</summary>
    protected abstract string Format(T value);

    private GraphQLException Unfit(string shown) =>
        new($"{Name} cannot represent value: {shown}. Expected {Expected}.", ErrorCodes.BadUserInput);
}
