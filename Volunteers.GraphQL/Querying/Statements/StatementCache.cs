using System.Runtime.CompilerServices;
using Volunteers.GraphQL.Execution;

namespace Volunteers.GraphQL.Querying.Statements;

/// <summary>The statements that one selection of a plan was answered with, one for each shape of its arguments.</summary>
internal sealed class StatementCache
{
    /// <summary>Shapes kept; of a field with more, the others run the ordinary way.</summary>
    private const int Capacity = 16;

    private static readonly ConditionalWeakTable<Selection, StatementCache> Known = [];

    /// <summary>
    /// How often a selection is answered the ordinary way first. Translating takes tens of milliseconds, and a document that a client writes anew for
    /// each request, with values in its text, never comes back.
    /// </summary>
    private const int OrdinaryTimes = 2;

    private volatile Statement[] _statements = [];
    private volatile ComposedStatement[] _composed = [];
    private volatile (object Query, Statement Statement)[] _written = [];
    private int _asked;

    public static StatementCache Of(Selection selection) => Known.GetOrCreateValue(selection);

    /// <summary>The statement whose pattern <paramref name="expression"/> is of, and its values.</summary>
    public Statement? Find(System.Linq.Expressions.Expression expression, Type rowType, List<object?> values)
    {
        foreach (var statement in _statements)
        {
            if (statement.RowType == rowType && statement.Pattern.TryMatch(expression, values))
            {
                return statement;
            }
        }

        return null;
    }

    /// <summary>What became of the resolver's query <paramref name="source"/> when it was last composed in this form, and its values.</summary>
    public ComposedStatement? FindComposed(System.Linq.Expressions.Expression source, in QueryForm form, List<object?> values)
    {
        foreach (var composed in _composed)
        {
            if (composed.Answers(source, form, values))
            {
                return composed;
            }
        }

        return null;
    }

    /// <summary>What became of pages of the resolver's query <paramref name="source"/> in this order, with whatever cursor.</summary>
    public ComposedStatement? FindPage(System.Linq.Expressions.Expression source, string order)
    {
        var values = new List<object?>();
        foreach (var composed in _composed)
        {
            if (composed.Form.Kind == QueryKind.Page && composed.Form.Order == order && composed.Answers(source, composed.Form, values))
            {
                return composed;
            }
        }

        return null;
    }

    /// <summary>What a <see cref="StatementQuery{TSource, TArgument, TRow}"/> became.</summary>
    public Statement? FindWritten(object query)
    {
        foreach (var (known, statement) in _written)
        {
            if (ReferenceEquals(known, query))
            {
                return statement;
            }
        }

        return null;
    }

    /// <summary>Whether another statement would be kept.</summary>
    public bool HasRoom => _statements.Length < Capacity;

    /// <summary>Whether the selection came back often enough to translate what it asks; counts the call.</summary>
    public bool IsWorthPreparing() => Volatile.Read(ref _asked) >= OrdinaryTimes || Interlocked.Increment(ref _asked) > OrdinaryTimes;

    public void Add(Statement statement)
    {
        lock (this)
        {
            if (HasRoom)
            {
                _statements = [.. _statements, statement];
            }
        }
    }

    /// <summary>Remembers what became of a resolver's query.</summary>
    public void Add(ComposedStatement composed)
    {
        lock (this)
        {
            if (_composed.Length < Capacity)
            {
                _composed = [.. _composed, composed];
            }
        }
    }

    /// <summary>Remembers what a <see cref="StatementQuery{TSource, TArgument, TRow}"/> became.</summary>
    public void Add(object query, Statement statement)
    {
        lock (this)
        {
            if (_written.Length < Capacity)
            {
                _written = [.. _written, (query, statement)];
            }
        }
    }

    /// <summary>A shape that was met before.</summary>
    /// <param name="rowType">What its rows are made into.</param>
    /// <param name="pattern">The query without its values.</param>
    internal class Statement(Type rowType, ExpressionPattern pattern)
    {
        public Type RowType { get; } = rowType;

        public ExpressionPattern Pattern { get; } = pattern;
    }
}
