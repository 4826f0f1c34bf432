namespace Volunteers.GraphQL.Types;

/// <summary>A field of an input object (specification, section 3.10).</summary>
public sealed class GraphQLInputField : GraphQLInputValue
{
    /// <param name="name">The field's name.</param>
    /// <param name="type">The type of the value that is given.</param>
    public GraphQLInputField(string name, GraphQLType type)
        : base(name, type)
    {
    }
}
