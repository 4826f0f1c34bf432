namespace Volunteers.GraphQL.Annotations;

/// <summary>A value of an input that tells "not given" from "given as null": omitted means unchanged, null means cleared.</summary>
/// <typeparam name="T">The value's type; nullable when null may be given.</typeparam>
public readonly struct Optional<T> : IOptional, IEquatable<Optional<T>>
{
    /// <summary>A value that was given.</summary>
    public Optional(T? value)
    {
        Value = value;
        HasValue = true;
    }

    /// <summary>The value that was given; the type's default when none was.</summary>
    public T? Value { get; }

    /// <inheritdoc/>
    public bool HasValue { get; }

    /// <summary>Whether no value was given.</summary>
    public bool IsEmpty => !HasValue;

    object? IOptional.Value => Value;

    /// <summary>The value that was given, or <paramref name="otherwise"/>.</summary>
    public T? Or(T? otherwise) => HasValue ? Value : otherwise;

    /// <inheritdoc/>
    public bool Equals(Optional<T> other) => HasValue == other.HasValue && EqualityComparer<T>.Default.Equals(Value, other.Value);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Optional<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(HasValue, Value);

    /// <inheritdoc/>
    public override string ToString() => HasValue ? $"{Value}" : "not given";

    /// <summary>Whether both were given the same value, or neither was given any.</summary>
    public static bool operator ==(Optional<T> left, Optional<T> right) => left.Equals(right);

    /// <summary>The opposite of equality.</summary>
    public static bool operator !=(Optional<T> left, Optional<T> right) => !left.Equals(right);

    /// <summary>A value is an optional that was given.</summary>
    public static implicit operator Optional<T>(T? value) => new(value);
}
