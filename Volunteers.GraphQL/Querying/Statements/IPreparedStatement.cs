using System.Data.Common;
using System.Linq.Expressions;
using Volunteers.GraphQL.Execution;

namespace Volunteers.GraphQL.Querying.Statements;

/// <summary>A translated query. Immutable, shared by requests.</summary>
public interface IPreparedStatement
{
    /// <summary>
    /// For each column how its value is read: a function of a <see cref="System.Data.Common.DbDataReader"/> and the column's ordinal, which answers the type that
    /// the column's expression has, and the default of that type for a database null.
    /// </summary>
    IReadOnlyList<LambdaExpression> Readers { get; }

    /// <summary>Sends the statement. The column named C0 is the first of the columns, and so on.</summary>
    /// <param name="context">The field that asks; lends its services, which stay its own.</param>
    /// <param name="values">The parameters' values, in order.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    ValueTask<IStatementResult> ExecuteAsync(IResolverContext context, IReadOnlyList<object?> values, CancellationToken cancellationToken);
}

/// <summary>
/// Translates a composed query to one statement, once. Whoever owns the data source registers an implementation beside its
/// <see cref="IQueryableExecutor"/>; without one, and for what it does not translate, queries run the ordinary way.
/// </summary>
public interface IStatementPreparer
{
    /// <summary>Translates <paramref name="query"/>.</summary>
    /// <param name="context">The field whose resolver made the query; lends its services.</param>
    /// <param name="query">An expression that answers <see cref="StatementRow"/>s; holds <paramref name="parameters"/> in the place of values.</param>
    /// <param name="parameters">The values that are given with each execution, lists of them included.</param>
    /// <param name="columns">From the row of the source to the value of each property of <see cref="StatementRow"/>, in order.</param>
    /// <returns>Null when the query is not one statement with these columns.</returns>
    IPreparedStatement? Prepare(
        IResolverContext context,
        Expression query,
        IReadOnlyList<ParameterExpression> parameters,
        IReadOnlyList<LambdaExpression> columns);
}

/// <summary>The rows of a statement that was sent, and what must be given back when they were read.</summary>
public interface IStatementResult : IAsyncDisposable
{
    /// <summary>The rows, before the first.</summary>
    DbDataReader Reader { get; }
}
