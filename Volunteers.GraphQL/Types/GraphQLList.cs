namespace Volunteers.GraphQL.Types;

/// <summary>A list of values of one type (specification, section 3.11).</summary>
public sealed class GraphQLList : GraphQLType
{
    /// <param name="ofType">The items' type.</param>
    public GraphQLList(GraphQLType ofType)
    {
        ArgumentNullException.ThrowIfNull(ofType);
        OfType = ofType;
    }

    /// <summary>The items' type.</summary>
    public GraphQLType OfType { get; }

    /// <inheritdoc/>
    public override string ToString() => $"[{OfType}]";
}

/// <summary>A type without null (specification, section 3.12).</summary>
public sealed class GraphQLNonNull : GraphQLType
{
    /// <param name="ofType">The nullable type.</param>
    public GraphQLNonNull(GraphQLType ofType)
    {
        ArgumentNullException.ThrowIfNull(ofType);
        if (ofType is GraphQLNonNull)
        {
            throw new ArgumentException($"{ofType} is non-null already; wrap its nullable type.", nameof(ofType));
        }

        OfType = ofType;
    }

    /// <summary>The nullable type.</summary>
    public GraphQLType OfType { get; }

    /// <inheritdoc/>
    public override string ToString() => $"{OfType}!";
}
