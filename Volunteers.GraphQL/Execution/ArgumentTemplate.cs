using Volunteers.GraphQL.Language;
using Volunteers.GraphQL.Types;

namespace Volunteers.GraphQL.Execution;

/// <summary>
/// The arguments of one selection: coerced and converted once for all requests when no variable takes part, otherwise once for each
/// request (specification, section 6.4.1 "CoerceArgumentValues").
/// </summary>
internal sealed class ArgumentTemplate
{
    private readonly GraphQLField _field;
    private readonly FieldNode _node;
    private ArgumentValues? _constant;

    private ArgumentTemplate(GraphQLField field, FieldNode node)
    {
        _field = field;
        _node = node;
        UsesVariables = node.Arguments.Any(argument => VariableSubstitution.Mentions(argument.Value));
    }

    /// <summary>Whether the values differ from request to request.</summary>
    public bool UsesVariables { get; }

    /// <summary>Whether the field has no arguments at all.</summary>
    public bool IsEmpty => _field.Arguments.Count == 0;

    public static ArgumentTemplate Compile(GraphQLField field, FieldNode node) => new(field, node);

    /// <summary>The values for a request.</summary>
    /// <exception cref="GraphQLException">A value does not fit.</exception>
    public ArgumentValues Coerce(VariableValues variables)
    {
        if (IsEmpty)
        {
            return ArgumentValues.Empty;
        }

        if (UsesVariables)
        {
            return ArgumentCoercion.Coerce(_field, _node, variables);
        }

        // Converted input objects are shared by requests: they are records, and lists that resolvers do not change.
        return _constant ??= ArgumentCoercion.Coerce(_field, _node, VariableValues.Empty);
    }
}
