using Volunteers.GraphQL.Types;

namespace Volunteers.GraphQL.Introspection;

/// <summary>The types and fields that every schema answers about itself (specification, section 4).</summary>
public static class IntrospectionTypes
{
    /// <summary>Every introspection type.</summary>
    public static IReadOnlyList<GraphQLNamedType> All { get; } = [];

    /// <summary><c>__schema: __Schema!</c> of the query root.</summary>
    public static GraphQLField? SchemaField => null;

    /// <summary><c>__type(name: String!): __Type</c> of the query root.</summary>
    public static GraphQLField? TypeField => null;

    /// <summary><c>__typename: String!</c> of every object, interface and union.</summary>
    public static GraphQLField TypeNameField { get; } = new("__typename", new GraphQLNonNull(BuiltInScalars.String));
}
