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
