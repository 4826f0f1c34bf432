namespace Volunteers.GraphQL.Types;

/// <summary>The coerced variables of a request; a variable without value and default has no entry.</summary>
public sealed class VariableValues
{
    private readonly Dictionary<string, object?> _values;

    internal VariableValues(Dictionary<string, object?> values) => _values = values;

    /// <summary>No variables.</summary>
    public static VariableValues Empty { get; } = new([]);

    /// <summary>The value of a variable; false when it has none.</summary>
    public bool TryGet(string name, out object? value) => _values.TryGetValue(name, out value);
}
