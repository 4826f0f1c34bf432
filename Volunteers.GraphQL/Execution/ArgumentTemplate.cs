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

/// <summary>The converted values of a field's arguments by position.</summary>
internal sealed class ArgumentValues(NamedList<GraphQLArgument> definitions, object?[] values, bool[] given)
{
    public static ArgumentValues Empty { get; } = new(NamedList<GraphQLArgument>.Empty, [], []);

    /// <summary>The value of the argument at a position; null when it was not given.</summary>
    public object? this[int index] => values[index];

    /// <summary>The position of an argument, or -1.</summary>
    public int IndexOf(string name) => definitions.IndexOf(name);

    /// <summary>Whether the argument was given or has a default.</summary>
    public bool IsGiven(string name) => IndexOf(name) is var index and >= 0 && given[index];

    /// <summary>The value of an argument of a field; default when it was neither given nor has a default.</summary>
    /// <exception cref="ArgumentException">The field has no such argument.</exception>
    public TValue? Get<TValue>(GraphQLField field, string name)
    {
        var index = IndexOf(name);
        return index < 0 ? throw new ArgumentException($"{field} has no argument \"{name}\".", nameof(name))
            : values[index] is TValue value ? value : default;
    }
}
