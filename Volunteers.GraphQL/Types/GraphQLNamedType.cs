namespace Volunteers.GraphQL.Types;

/// <summary>A type with a name (specification, section 3.4 "Types").</summary>
public abstract class GraphQLNamedType : GraphQLType, INamed
{
    private protected GraphQLNamedType(string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        Name = name;
    }

    /// <inheritdoc/>
    public string Name { get; }

    /// <summary>What the type is for, as Markdown; null when nobody said.</summary>
    public string? Description { get; init; }

    /// <summary>What each value adds to the cost of an operation (<c>@cost</c>); null when nobody said.</summary>
    public double? Cost { get; init; }

    /// <summary>The .NET type whose values the type describes, where there is one.</summary>
    public virtual Type? RuntimeType { get; init; }

    /// <inheritdoc/>
    public sealed override string ToString() => Name;

    /// <summary>Resolves everything that the type refers to.</summary>
    internal virtual void Complete()
    {
    }
}
