namespace Volunteers.GraphQL.Types;

/// <summary>An interface (specification, section 3.7).</summary>
public sealed class GraphQLInterfaceType : GraphQLFieldsType
{
    /// <param name="name">The type's name.</param>
    /// <param name="fields">Called once, when everything else of the schema can be referred to.</param>
    /// <param name="interfaces">Interfaces that this one implements; called once; null for none.</param>
    public GraphQLInterfaceType(
        string name, Func<IEnumerable<GraphQLField>> fields, Func<IEnumerable<GraphQLInterfaceType>>? interfaces = null)
        : base(name, fields, interfaces)
    {
    }

    /// <summary>How a value's object type is found; null goes by runtime types.</summary>
    public TypeResolver? ResolveType { get; init; }
}
