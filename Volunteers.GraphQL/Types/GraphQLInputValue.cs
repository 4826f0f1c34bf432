using Volunteers.GraphQL.Language;

namespace Volunteers.GraphQL.Types;

/// <summary>What arguments and fields of input objects share (specification, sections 3.6.1 and 3.10).</summary>
public abstract class GraphQLInputValue : INamed
{
    private protected GraphQLInputValue(string name, GraphQLType type)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentNullException.ThrowIfNull(type);
        Name = name;
        Type = type;
    }

    /// <inheritdoc/>
    public string Name { get; }

    /// <summary>The type of the value that is given.</summary>
    public GraphQLType Type { get; }

    /// <summary>What the value is for; null when nobody said.</summary>
    public string? Description { get; init; }

    /// <summary>The value when none is given, as written in SDL; null when there is no default.</summary>
    public ValueNode? DefaultValue { get; init; }

    /// <summary>What to use instead; null when it is not deprecated.</summary>
    public string? DeprecationReason { get; init; }

    /// <summary>What giving the value adds to the cost of an operation (<c>@cost</c>); null when nobody said.</summary>
    public double? Cost { get; init; }

    /// <summary>How many times as much costs what is given inside the value (<c>@cost(factor:)</c>).</summary>
    public double CostFactor { get; init; } = 1;

    /// <summary>Whether a value must be given: the type is non-null and there is no default.</summary>
    public bool IsRequired => Type is GraphQLNonNull && DefaultValue is null;

    /// <inheritdoc/>
    public override string ToString() => $"{Name}: {Type}";
}

/// <summary>An argument of a field or directive (specification, section 3.6.1).</summary>
public sealed class GraphQLArgument : GraphQLInputValue
{
    /// <param name="name">The argument's name.</param>
    /// <param name="type">The type of the value that is given.</param>
    public GraphQLArgument(string name, GraphQLType type)
        : base(name, type)
    {
    }

    /// <summary>
    /// Turns the coerced value into what the resolver takes: input objects into records, ids into keys. Null leaves it as it is. May
    /// throw <see cref="GraphQLException"/> for a value that the type allows and the resolver does not.
    /// </summary>
    public Func<object?, object?>? Converter { get; init; }
}
