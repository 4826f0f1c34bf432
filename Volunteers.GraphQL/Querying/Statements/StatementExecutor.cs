using System.Data.Common;
using System.Linq.Expressions;
using Volunteers.GraphQL.Execution;

namespace Volunteers.GraphQL.Querying.Statements;

/// <summary>
/// Runs the queries of one field as statements that were translated before, and reads their rows without anything between; what cannot be
/// prepared runs on <paramref name="ordinary"/>.
/// </summary>
internal sealed class StatementExecutor(IResolverContext context, IStatementPreparer preparer, IQueryableExecutor ordinary) : IQueryableExecutor
{
    /// <summary>What runs the queries of a resolver: with statements translated before where somebody translates, otherwise the ordinary way.</summary>
    public static IQueryableExecutor Of(IResolverContext context)
    {
        var ordinary = context.Services.GetService(typeof(IQueryableExecutor)) as IQueryableExecutor ?? DefaultQueryableExecutor.Instance;
        return context.Services.GetService(typeof(IStatementPreparer)) is IStatementPreparer preparer && context is not ResolverTask { TakesOrdinaryWay: true }
            ? new StatementExecutor(context, preparer, ordinary)
            : ordinary;
    }

    public bool PrefersSubqueryForEachParent => ordinary.PrefersSubqueryForEachParent;

    public async ValueTask<IReadOnlyList<T>> ToListAsync<T>(IQueryable<T> query, CancellationToken cancellationToken)
    {
        var values = new List<object?>();
        return Find<T>(query.Expression, values) is { Prepared: { } prepared } statement
            && await RunAsync(statement, prepared, values, cancellationToken) is { } rows
            ? rows
            : await ordinary.ToListAsync(query, cancellationToken);
    }

    /// <summary>Reads what <paramref name="compose"/> makes of a resolver's query; composes only what is not known yet.</summary>
    /// <param name="source">The resolver's query.</param>
    /// <param name="form">With the selection, all that the composed query depends on besides its values.</param>
    /// <param name="keys">The value of the parameter of role <see cref="ParameterRole.Keys"/>, if there is one.</param>
    /// <param name="limit">The value of the parameter of role <see cref="ParameterRole.Limit"/>, if there is one.</param>
    /// <param name="after">The values of the parameters of role <see cref="ParameterRole.Cursor"/>, if there are any.</param>
    /// <param name="compose">Makes the query, and what its rows are understood with.</param>
    public async ValueTask<(IReadOnlyList<TRow> Rows, TState State)> ReadAsync<TRow, TState>(
        IQueryable source,
        QueryForm form,
        object? keys,
        int? limit,
        IReadOnlyList<object?>? after,
        Func<(IQueryable<TRow> Query, TState State)> compose,
        CancellationToken cancellationToken)
        where TState : class
    {
        var cache = StatementCache.Of(context.Selection);
        var values = new List<object?>();
        if (cache.FindComposed(source.Expression, form, values) is { Statement: Statement<TRow> { Prepared: { } prepared } statement } composed
            && await RunAsync(statement, prepared, composed.Arguments(values, keys, limit, after), cancellationToken) is { } known)
        {
            return (known, (TState)composed.State!);
        }

        var (query, state) = compose();
        if (Find<TRow>(query.Expression, values) is { Prepared: { } found } made)
        {
            if (ComposedStatement.Of(source.Expression, form, query.Expression, made, state) is { } learnt)
            {
                cache.Add(learnt);
            }

            if (await RunAsync(made, found, values, cancellationToken) is { } rows)
            {
                return (rows, state);
            }
        }

        return (await ordinary.ToListAsync(query, cancellationToken), state);
    }

    /// <summary>What was understood of pages of <paramref name="source"/> in this order before; null when none was read yet.</summary>
    public TState? StateOfPages<TState>(IQueryable source, string order)
        where TState : class => StatementCache.Of(context.Selection).FindPage(source.Expression, order)?.State as TState;

    public async ValueTask<IReadOnlyList<TRow>> ToListAsync<TSource, TArgument, TRow>(
        StatementQuery<TSource, TArgument, TRow> query, TSource source, TArgument argument, CancellationToken cancellationToken)
    {
        var cache = StatementCache.Of(context.Selection);
        if (cache.FindWritten(query) is Statement<TRow> { Prepared: { } prepared } statement
            && await RunAsync(statement, prepared, Repeated(argument, statement.Pattern.Parameters.Count), cancellationToken) is { } known)
        {
            return known;
        }

        var composed = query.Of(source, argument);
        var values = new List<object?>();
        if (Find<TRow>(composed.Expression, values) is { Prepared: { } found } made)
        {
            // it captures its argument alone: every value of the statement is that
            if (values.TrueForAll(value => Equals(value, argument)))
            {
                cache.Add(query, made);
            }

            if (await RunAsync(made, found, values, cancellationToken) is { } rows)
            {
                return rows;
            }
        }

        return await ordinary.ToListAsync(composed, cancellationToken);
    }

    public ValueTask<int> CountAsync<T>(IQueryable<T> query, CancellationToken cancellationToken) => ordinary.CountAsync(query, cancellationToken);

    public async ValueTask<T?> FirstOrDefaultAsync<T>(IQueryable<T> query, CancellationToken cancellationToken)
    {
        var rows = await ToListAsync(query.Take(1), cancellationToken);
        return rows.Count > 0 ? rows[0] : default;
    }

    private static object?[] Repeated(object? value, int times)
    {
        var values = new object?[times];
        Array.Fill(values, value);
        return values;
    }

    /// <returns>Null when the columns did not come as they were asked for.</returns>
    private async ValueTask<List<T>?> RunAsync<T>(
        Statement<T> statement, IPreparedStatement prepared, IReadOnlyList<object?> values, CancellationToken cancellationToken)
    {
        await using var result = await prepared.ExecuteAsync(context, values, cancellationToken);
        return statement.Fits(result.Reader) ? await ReadRowsAsync(result.Reader, statement.Read!, cancellationToken) : null;
    }

    private static async ValueTask<List<T>> ReadRowsAsync<T>(DbDataReader reader, Func<DbDataReader, T> read, CancellationToken cancellationToken)
    {
        var rows = new List<T>();
        while (await reader.ReadAsync(cancellationToken))
        {
            rows.Add(read(reader));
        }

        return rows;
    }

    private Statement<T>? Find<T>(Expression query, List<object?> values)
    {
        var cache = StatementCache.Of(context.Selection);
        if (cache.Find(query, typeof(T), values) is Statement<T> known)
        {
            return known;
        }

        if (!cache.HasRoom || !cache.IsWorthPreparing() || ExpressionPattern.Of(query) is not { } pattern)
        {
            return null;
        }

        var made = Make<T>(pattern);
        cache.Add(made);
        return pattern.TryMatch(query, values) ? made : null;
    }

    private Statement<T> Make<T>(ExpressionPattern pattern)
    {
        if (SelectorOf(pattern.Body) is { } selector
            && RowSplitter.Of(selector) is { } split
            && preparer.Prepare(context, Flatten(pattern.Body, split.Selector), pattern.Parameters, split.Columns) is { } prepared)
        {
            return new Statement<T>(pattern, prepared, split.Compile<T>(prepared.Readers), split.Columns.Count);
        }

        return new Statement<T>(pattern, null, null, 0);
    }

    /// <summary>The selector that makes the query's rows; null when it makes none, or is not at the end.</summary>
    private static LambdaExpression? SelectorOf(Expression query) => query is not MethodCallExpression call || call.Method.DeclaringType != typeof(Queryable)
        ? null
        : call.Method.Name switch
        {
            nameof(Queryable.Select) when call.Arguments[1] is UnaryExpression { Operand: LambdaExpression { Parameters.Count: 1 } selector } => selector,
            nameof(Queryable.Take) => SelectorOf(call.Arguments[0]),
            _ => null,
        };

    /// <summary>The query with flat rows instead of its own.</summary>
    private static Expression Flatten(Expression query, LambdaExpression selector)
    {
        var call = (MethodCallExpression)query;
        var generic = call.Method.GetGenericMethodDefinition();
        return call.Method.Name == nameof(Queryable.Take)
            ? Expression.Call(generic.MakeGenericMethod(typeof(StatementRow)), Flatten(call.Arguments[0], selector), call.Arguments[1])
            : Expression.Call(
                generic.MakeGenericMethod(selector.Parameters[0].Type, typeof(StatementRow)), call.Arguments[0], Expression.Quote(selector));
    }

    /// <summary>A query's pattern with its translation, if it has one.</summary>
    private sealed class Statement<T>(ExpressionPattern pattern, IPreparedStatement? prepared, Func<DbDataReader, T>? read, int columns)
        : StatementCache.Statement(typeof(T), pattern)
    {
        private volatile IPreparedStatement? _prepared = prepared;
        private volatile bool _checked;

        /// <summary>Null when the query runs the ordinary way.</summary>
        public IPreparedStatement? Prepared => _prepared;

        public Func<DbDataReader, T>? Read { get; } = read;

        /// <summary>Looks once whether the columns came as they were asked for; otherwise the statement is not used again.</summary>
        public bool Fits(DbDataReader reader)
        {
            if (_checked)
            {
                return true;
            }

            var fits = reader.FieldCount == columns && Enumerable.Range(0, columns).All(index => reader.GetName(index) == $"C{index}");
            if (fits)
            {
                _checked = true;
            }
            else
            {
                _prepared = null;
            }

            return fits;
        }
    }
}
