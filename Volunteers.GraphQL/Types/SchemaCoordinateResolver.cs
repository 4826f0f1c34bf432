using System.Diagnostics;
using Volunteers.GraphQL.Language;

namespace Volunteers.GraphQL.Types;

/// <summary>Finds what a schema coordinate names, and names what is found (specification, section 2.14 "Schema Coordinates").</summary>
public static class SchemaCoordinateResolver
{
    /// <summary>
    /// The element of the schema: a <see cref="GraphQLNamedType"/>, <see cref="GraphQLField"/>, <see cref="GraphQLInputField"/>,
    /// <see cref="GraphQLEnumValue"/>, <see cref="GraphQLArgument"/> or <see cref="GraphQLDirective"/>.
    /// </summary>
    /// <returns>Null when the last name is unknown where it is looked for. Meta-fields such as <c>__typename</c> have no coordinate.</returns>
    /// <exception cref="GraphQLException">What the last name would belong to does not exist, or has nothing of the kind.</exception>
    public static INamed? Resolve(this GraphQLSchema schema, SchemaCoordinate coordinate)
    {
        ArgumentNullException.ThrowIfNull(schema);
        ArgumentNullException.ThrowIfNull(coordinate);
        return coordinate switch
        {
            TypeCoordinate type => schema.FindType(type.Name),
            MemberCoordinate member => Member(schema, member),
            ArgumentCoordinate argument => Field(schema, argument).Arguments.Find(argument.ArgumentName),
            DirectiveCoordinate directive => schema.FindDirective(directive.Name),
            DirectiveArgumentCoordinate argument => (schema.FindDirective(argument.Name)
                ?? throw Refuse($"Expected \"@{argument.Name}\" to be defined as a directive in the schema.")).Arguments.Find(argument.ArgumentName),
            _ => throw new UnreachableException(),
        };
    }

    /// <inheritdoc cref="Resolve(GraphQLSchema, SchemaCoordinate)"/>
    /// <exception cref="GraphQLSyntaxException">The text is no coordinate.</exception>
    public static INamed? Resolve(this GraphQLSchema schema, string coordinate) => schema.Resolve(SchemaCoordinate.Parse(coordinate));

    /// <summary>The coordinates of everything that the schema defines, in the order of its types and members.</summary>
    public static IEnumerable<SchemaCoordinate> Coordinates(this GraphQLSchema schema)
    {
        ArgumentNullException.ThrowIfNull(schema);
        foreach (var type in schema.Types)
        {
            yield return new TypeCoordinate(type.Name);
            foreach (var member in Members(type))
            {
                yield return new MemberCoordinate(type.Name, member.Name);
                foreach (var argument in (member as GraphQLField)?.Arguments ?? NamedList<GraphQLArgument>.Empty)
                {
                    yield return new ArgumentCoordinate(type.Name, member.Name, argument.Name);
                }
            }
        }

        foreach (var directive in schema.Directives)
        {
            yield return new DirectiveCoordinate(directive.Name);
            foreach (var argument in directive.Arguments)
            {
                yield return new DirectiveArgumentCoordinate(directive.Name, argument.Name);
            }
        }
    }

    private static IEnumerable<INamed> Members(GraphQLNamedType type) => type switch
    {
        GraphQLFieldsType fields => fields.Fields,
        GraphQLInputObjectType input => input.Fields,
        GraphQLEnumType values => values.Values,
        _ => [],
    };

    private static INamed? Member(GraphQLSchema schema, MemberCoordinate coordinate) => Type(schema, coordinate.Name) switch
    {
        GraphQLFieldsType type => type.Fields.Find(coordinate.MemberName),
        GraphQLInputObjectType type => type.Fields.Find(coordinate.MemberName),
        GraphQLEnumType type => type.Values.Find(coordinate.MemberName),
        _ => throw Refuse($"Expected \"{coordinate.Name}\" to be an Enum, Input Object, Object or Interface type."),
    };

    private static GraphQLField Field(GraphQLSchema schema, ArgumentCoordinate coordinate) => Type(schema, coordinate.Name) is GraphQLFieldsType type
        ? type.Fields.Find(coordinate.FieldName)
            ?? throw Refuse($"Expected \"{coordinate.FieldName}\" to exist as a field of type \"{coordinate.Name}\" in the schema.")
        : throw Refuse($"Expected \"{coordinate.Name}\" to be an Object or Interface type.");

    private static GraphQLNamedType Type(GraphQLSchema schema, string name) =>
        schema.FindType(name) ?? throw Refuse($"Expected \"{name}\" to be defined as a type in the schema.");

    private static GraphQLException Refuse(string message) => new(message, ErrorCodes.BadUserInput);
}
