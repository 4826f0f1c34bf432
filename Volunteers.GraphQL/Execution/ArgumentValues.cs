using Volunteers.GraphQL.Types;

namespace Volunteers.GraphQL.Execution;

/// <summary>The converted values of a field's arguments by position.</summary>
internal sealed class ArgumentValues(NamedList<GraphQLArgument> definitions, object?[] values, bool[] given)
{
    public static ArgumentValues Empty { get; } = new(NamedList<GraphQLArgument>.Empty, [], []);

    /// <summary>The value of the argument at a position; null when it was not given.</summary>
    public object? this[int index] => values[index];

    /// <summary>Whether the argument at a position was given or has a default.</summary>
    public bool IsGiven(int index) => given[index];

    /// <summary>The position of an argument, or -1.</summary>
    public int IndexOf(string name) => definitions.IndexOf(name);
}
