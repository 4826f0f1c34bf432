using System.Text.Json;
using Volunteers.GraphQL.Language;

namespace Volunteers.GraphQL.Types;

/// <summary>An enum (specification, section 3.9).</summary>
public sealed class GraphQLEnumType : GraphQLLeafType
{
    private readonly Dictionary<object, GraphQLEnumValue> _byValue = [];

    /// <param name="name">The type's name.</param>
    /// <param name="values">The values in definition order.</param>
    public GraphQLEnumType(string name, IEnumerable<GraphQLEnumValue> values)
        : base(name)
    {
        Values = new NamedList<GraphQLEnumValue>(values);
        foreach (var value in Values)
        {
            _byValue.TryAdd(value.Value, value);
        }
    }

    /// <summary>The values in definition order.</summary>
    public NamedList<GraphQLEnumValue> Values { get; }

    /// <inheritdoc/>
    public override object ParseValue(JsonElement value)
    {
        if (value.ValueKind != JsonValueKind.String)
        {
            var shown = Inspector.Inspect(value);
            throw InputError($"Enum \"{Name}\" cannot represent non-string value: {shown}.{DidYouMean(shown)}");
        }

        var name = value.GetString()!;
        return Values.Find(name)?.Value
            ?? throw InputError($"Value \"{ErrorText.Cut(name)}\" does not exist in \"{Name}\" enum.{DidYouMean(name)}");
    }

    /// <inheritdoc/>
    public override object ParseLiteral(ValueNode literal)
    {
        if (literal is not EnumValueNode node)
        {
            var shown = Inspector.Inspect(literal);
            throw InputError($"Enum \"{Name}\" cannot represent non-enum value: {shown}.{DidYouMean(shown)}");
        }

        return Values.Find(node.Value)?.Value
            ?? throw InputError($"Value \"{ErrorText.Cut(node.Value)}\" does not exist in \"{Name}\" enum.{DidYouMean(node.Value)}");
    }

    /// <inheritdoc/>
    public override object CoerceResult(object value) =>
        _byValue.TryGetValue(value, out var found)
            ? found
            : throw new GraphQLException($"Enum \"{Name}\" cannot represent value: {Inspector.Inspect(value)}", ErrorCodes.Internal);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, object value) => writer.WriteStringValue(((GraphQLEnumValue)value).EncodedName);

    /// <inheritdoc/>
    public override ValueNode ToLiteral(object value) => new EnumValueNode(null, ((GraphQLEnumValue)CoerceResult(value)).Name);

    private string DidYouMean(string given) =>
        Suggestions.DidYouMean(Suggestions.Rank(given, Values.Select(value => value.Name)), "the enum value");
}

/// <summary>One value of an enum (specification, section 3.9).</summary>
public sealed class GraphQLEnumValue : INamed
{
    /// <param name="name">The name in documents and responses.</param>
    /// <param name="value">The runtime value; null takes the name.</param>
    public GraphQLEnumValue(string name, object? value = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        Name = name;
        Value = value ?? name;
        EncodedName = JsonEncodedText.Encode(name);
    }

    /// <inheritdoc/>
    public string Name { get; }

    /// <summary>The runtime value.</summary>
    public object Value { get; }

    /// <summary>What the value means; null when nobody said.</summary>
    public string? Description { get; init; }

    /// <summary>What to use instead; null when the value is not deprecated.</summary>
    public string? DeprecationReason { get; init; }

    /// <summary>The name as it goes into a response.</summary>
    internal JsonEncodedText EncodedName { get; }

    /// <inheritdoc/>
    public override string ToString() => Name;
}
