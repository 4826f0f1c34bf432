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
