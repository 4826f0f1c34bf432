namespace Volunteers.GraphQL.Types;

/// <summary>How the object type of a value of an interface or union is found.</summary>
/// <param name="value">What a resolver answered; never null.</param>
/// <param name="schema">The schema.</param>
/// <returns>The object type, or null when the value belongs to none.</returns>
public delegate GraphQLObjectType? TypeResolver(object value, GraphQLSchema schema);
