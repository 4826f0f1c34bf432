namespace Volunteers.GraphQL.Annotations;

/// <summary>A value of an input that tells "not given" from "given as null": omitted means unchanged, null means cleared.</summary>
/// <typeparam name="T">The value's type; nullable when null may be given.</typeparam>
public readonly record struct Optional<T>
{
    /// <summary>A value that was given.</summary>
    public Optional(T? value)
    {
        Value = value;
        HasValue = true;
    }

    /// <summary>The value that was given; the type's default when none was.</summary>
    public T? Value { get; }

    /// <summary>Whether a value was given; it may have been null.</summary>
    public bool HasValue { get; }

    /// <summary>The value that was given, or <paramref name="otherwise"/>.</summary>
    public T? Or(T? otherwise) => HasValue ? Value : otherwise;

    /// <inheritdoc/>
    public override string ToString() => HasValue ? $"{Value}" : "not given";

    /// <summary>A value is an optional that was given.</summary>
    public static implicit operator Optional<T>(T? value) => new(value);
}
