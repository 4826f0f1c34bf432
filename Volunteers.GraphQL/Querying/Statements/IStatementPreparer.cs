using System.Linq.Expressions;
using Volunteers.GraphQL.Execution;

namespace Volunteers.GraphQL.Querying.Statements;

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
