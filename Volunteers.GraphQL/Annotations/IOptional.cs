namespace Volunteers.GraphQL.Annotations;

/// <summary>What every <see cref="Optional{T}"/> can be asked without knowing its type.</summary>
public interface IOptional
{
    /// <summary>Whether a value was given; it may have been null.</summary>
    bool HasValue { get; }

    /// <summary>The value that was given, or null.</summary>
    object? Value { get; }
}
