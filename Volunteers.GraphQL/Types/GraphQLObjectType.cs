namespace Volunteers.GraphQL.Types;

/// <summary>An object type (specification, section 3.6).</summary>
public sealed class GraphQLObjectType : GraphQLFieldsType
{
    /// <param name="name">The type's name.</param>
    /// <param name="fields">Called once, when everything else of the schema can be referred to.</param>
    /// <param name="interfaces">Called once; null for none.</param>
    public GraphQLObjectType(
        string name, Func<IEnumerable<GraphQLField>> fields, Func<IEnumerable<GraphQLInterfaceType>>? interfaces = null)
        : base(name, fields, interfaces)
    {
    }

    /// <summary>Tells whether a value of an abstract type is of this type; null compares with the runtime type.</summary>
    public Func<object, bool>? IsTypeOf { get; init; }
}
