#pragma warning disable EF1001 // IQueryCompiler is what EF.CompileAsyncQuery is made of; that one takes its expression at compile time only

using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Query;
using Microsoft.EntityFrameworkCore.Query.Internal;
using Volunteers.Data;
using Volunteers.GraphQL.Execution;
using Volunteers.GraphQL.Querying.Statements;

namespace Volunteers.Api.Hosting;

/// <summary>
/// Has EF Core translate a query once, as a compiled query, with everything that it adds to queries: access filters, conversions of
/// values, parameters for lists.
/// </summary>
public sealed class EfStatementPreparer : IStatementPreparer
{
    /// <inheritdoc/>
    public IPreparedStatement? Prepare(
        IResolverContext context, Expression query, IReadOnlyList<ParameterExpression> parameters, IReadOnlyList<LambdaExpression> columns)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(query);
        ArgumentNullException.ThrowIfNull(columns);
        var db = context.ResolverService<VolunteersDbContext>();
        var readers = new List<LambdaExpression>(columns.Count);
        foreach (var column in columns)
        {
            if (EfColumnReader.Of(db, column) is not { } reader)
            {
                return null;
            }

            readers.Add(reader);
        }

        var body = new Parameterised(parameters).Visit(query);
        try
        {
            var compiled = db.GetService<IQueryCompiler>().CreateCompiledAsyncQuery<IAsyncEnumerable<StatementRow>>(body);
            return new EfPreparedStatement(compiled, [.. parameters.Select(parameter => parameter.Name!)], readers, EfDirectStatements.Of(db));
        }
        catch (InvalidOperationException)
        {
            // not translatable in this form; the ordinary way says why if it is not in any
            return null;
        }
    }

    private sealed class Parameterised(IReadOnlyList<ParameterExpression> parameters) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) =>
            parameters.Contains(node) ? new QueryParameterExpression(node.Name!, node.Type) : node;

        protected override Expression VisitExtension(Expression node) => node;
    }
}
