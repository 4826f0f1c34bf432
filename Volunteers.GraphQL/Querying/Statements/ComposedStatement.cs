using System.Linq.Expressions;

namespace Volunteers.GraphQL.Querying.Statements;

/// <summary>
/// What became of a resolver's query: with which statement it was answered once filter, order, limit and keys were put on it. The same query of
/// the same resolver need not be composed again.
/// </summary>
internal sealed class ComposedStatement
{
    private const int Limit = -1;
    private const int Keys = -2;
    private const int FirstOfCursor = -3;

    private readonly ExpressionPattern _source;
    private readonly int[] _arguments;

    private ComposedStatement(ExpressionPattern source, QueryForm form, StatementCache.Statement statement, object? state, int[] arguments)
    {
        _source = source;
        _arguments = arguments;
        Form = form;
        Statement = statement;
        State = state;
    }

    /// <summary>How the query was composed.</summary>
    public QueryForm Form { get; }

    /// <summary>What it became.</summary>
    public StatementCache.Statement Statement { get; }

    /// <summary>What whoever composed it wants to know again.</summary>
    public object? State { get; }

    /// <summary>Learns from a query that was composed in full.</summary>
    /// <param name="source">The resolver's own query.</param>
    /// <param name="form">How it was composed.</param>
    /// <param name="composed">What came of it.</param>
    /// <param name="statement">What that was translated to.</param>
    /// <param name="state">Kept as <see cref="State"/>.</param>
    /// <returns>Null when some value of the composed query is neither the resolver's nor known to be a limit or a key.</returns>
    public static ComposedStatement? Of(Expression source, QueryForm form, Expression composed, StatementCache.Statement statement, object? state)
    {
        if (ExpressionPattern.Of(source) is not { } pattern)
        {
            return null;
        }

        var own = ExpressionPattern.Captures(source);
        var all = ExpressionPattern.Captures(composed);
        var arguments = new int[all.Count];
        for (var index = 0; index < arguments.Length; index++)
        {
            var (root, path) = all[index];
            var place = IndexOf(own, root, path);
            if (place < 0)
            {
                place = root is IParameterBox box ? PlaceOf(box) : int.MinValue;
            }

            if (place == int.MinValue)
            {
                return null;
            }

            arguments[index] = place;
        }

        return new ComposedStatement(pattern, form, statement, state, arguments);
    }

    /// <summary>Whether <paramref name="source"/> composed in the same form would be answered by <see cref="Statement"/>.</summary>
    /// <param name="values">Receives the values of <paramref name="source"/>.</param>
    public bool Answers(Expression source, in QueryForm form, List<object?> values) => Form == form && _source.TryMatch(source, values);

    /// <summary>The statement's values.</summary>
    /// <param name="values">Those of the resolver's query.</param>
    /// <param name="keys">The key or list of keys.</param>
    /// <param name="limit">How many rows at most.</param>
    /// <param name="after">The position that the page begins after.</param>
    public object?[] Arguments(List<object?> values, object? keys, int? limit, IReadOnlyList<object?>? after)
    {
        var arguments = new object?[_arguments.Length];
        for (var index = 0; index < arguments.Length; index++)
        {
            arguments[index] = _arguments[index] switch
            {
                Keys => keys,
                Limit => limit,
                <= FirstOfCursor and var place => after![FirstOfCursor - place],
                var place => values[place],
            };
        }

        return arguments;
    }

    private static int PlaceOf(IParameterBox box) => box.Role switch
    {
        ParameterRole.Keys => Keys,
        ParameterRole.Limit => Limit,
        ParameterRole.Cursor => FirstOfCursor - box.Index,
        _ => int.MinValue,
    };

    private static int IndexOf(IReadOnlyList<(object? Root, string Path)> captures, object? root, string path)
    {
        for (var index = 0; index < captures.Count; index++)
        {
            if (ReferenceEquals(captures[index].Root, root) && captures[index].Path == path)
            {
                return index;
            }
        }

        return -1;
    }
}
