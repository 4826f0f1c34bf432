namespace Volunteers.GraphQL.Types;

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
