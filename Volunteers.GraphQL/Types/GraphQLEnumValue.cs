using System.Text.Json;

namespace Volunteers.GraphQL.Types;

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
