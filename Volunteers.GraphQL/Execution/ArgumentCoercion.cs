using Volunteers.GraphQL.Language;
using Volunteers.GraphQL.Types;

namespace Volunteers.GraphQL.Execution;

/// <summary>Argument values of fields (specification, section 6.4.1), with graphql-js's messages.</summary>
internal static class ArgumentCoercion
{
    /// <exception cref="GraphQLException">A value is missing or does not fit.</exception>
    public static ArgumentValues Coerce(GraphQLField field, FieldNode node, VariableValues variables)
    {
        var definitions = field.Arguments;
        var values = new object?[definitions.Count];
        var given = new bool[definitions.Count];
        for (var index = 0; index < values.Length; index++)
        {
            var definition = definitions[index];
            given[index] = TryCoerce(field, definition, node, variables, out var value);
            values[index] = given[index] && definition.Converter is { } convert ? convert(value) : value;
        }

        return new ArgumentValues(definitions, values, given);
    }

    private static ArgumentNode? Find(IReadOnlyList<ArgumentNode> nodes, string name)
    {
        ArgumentNode? found = null;
        foreach (var node in nodes)
        {
            if (node.Name.Value == name)
            {
                found = node;
            }
        }

        return found;
    }

    private static bool TryCoerce(GraphQLField field, GraphQLArgument definition, FieldNode owner, VariableValues variables, out object? value)
    {
        value = null;
        if (Find(owner.Arguments, definition.Name) is not { } node)
        {
            return TryDefault(definition, owner, out value);
        }

        var isNull = node.Value is NullValueNode;
        if (node.Value is VariableNode variable)
        {
            if (!variables.TryGet(variable.Name.Value, out value))
            {
                if (definition.DefaultValue is null && definition.Type.IsNonNull)
                {
                    throw Error(
                        $"Argument \"{definition.Name}\" of required type \"{definition.Type}\" was provided the variable "
                        + $"\"${variable.Name.Value}\" which was not provided a runtime value.",
                        node.Value);
                }

                return TryDefault(definition, owner, out value);
            }

            isNull = value is null;
        }

        if (isNull && definition.Type.IsNonNull)
        {
            throw Error($"Argument \"{definition.Name}\" of non-null type \"{definition.Type}\" must not be null.", node.Value);
        }

        if (node.Value is VariableNode || InputCoercion.TryLiteral(node.Value, definition.Type, variables, out value))
        {
            return true;
        }

        throw OneOfMembers.Error(field, definition, node.Value, variables) is { } error
            ? new GraphQLException(error)
            : Error($"Argument \"{definition.Name}\" has invalid value {Inspector.Inspect(node.Value)}.", node.Value);
    }

    private static bool TryDefault(GraphQLArgument definition, SyntaxNode owner, out object? value)
    {
        value = null;
        if (definition.DefaultValue is { } literal)
        {
            return InputCoercion.TryLiteral(literal, definition.Type, VariableValues.Empty, out value);
        }

        return definition.Type.IsNonNull
            ? throw Error($"Argument \"{definition.Name}\" of required type \"{definition.Type}\" was not provided.", owner)
            : false;
    }

    private static GraphQLException Error(string message, SyntaxNode node) =>
        new(new GraphQLError(message, node.Location is { } location ? [location] : [], Code: ErrorCodes.BadUserInput));
}
