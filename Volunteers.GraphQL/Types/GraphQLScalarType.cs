namespace Volunteers.GraphQL.Types;

/// <summary>A scalar (specification, section 3.5). Derive for a format of your own.</summary>
public abstract class GraphQLScalarType : GraphQLLeafType
{
    /// <param name="name">The scalar's name.</param>
    protected GraphQLScalarType(string name)
        : base(name)
    {
    }

    /// <summary>Where the format is specified; null for built-in scalars (specification, section 3.13.4).</summary>
    public string? SpecifiedByUrl { get; init; }
}
