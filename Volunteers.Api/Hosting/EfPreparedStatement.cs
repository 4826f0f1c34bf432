#pragma warning disable EF1001 // see EfStatementPreparer

using System.Data.Common;
using System.Linq.Expressions;
using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Query;
using Microsoft.EntityFrameworkCore.Query.Internal;
using Microsoft.EntityFrameworkCore.Storage;
using Volunteers.Data;
using Volunteers.Data.Access;
using Volunteers.Data.Storage;
using Volunteers.GraphQL.Execution;
using Volunteers.GraphQL.Querying.Statements;

namespace Volunteers.Api.Hosting;

/// <summary>
/// A compiled query of which only the command is used. EF Core makes the command for the caller's access scope and values; interceptors and
/// logs see it as they see every other. On SQLite the command is kept with the scope, which alone decides what access filters add to it.
/// </summary>
internal sealed class EfPreparedStatement(
    Func<QueryContext, IAsyncEnumerable<StatementRow>> compiled, string[] parameters, IReadOnlyList<LambdaExpression> readers, EfDirectStatements? direct)
    : IPreparedStatement
{
    private readonly ConditionalWeakTable<AccessScope, SqliteBoundStatement> _bound = [];

    /// <inheritdoc/>
    public IReadOnlyList<LambdaExpression> Readers { get; } = readers;

    /// <inheritdoc/>
    public async ValueTask<IStatementResult> ExecuteAsync(IResolverContext context, IReadOnlyList<object?> values, CancellationToken cancellationToken)
    {
        var db = context.ResolverService<VolunteersDbContext>();
        cancellationToken.ThrowIfCancellationRequested();
        if (_bound.TryGetValue(db.AccessScope, out var bound) && direct?.Execute(db, bound, values, cancellationToken) is { } known)
        {
            return known;
        }

        var services = ((IInfrastructure<IServiceProvider>)db).Instance;
        var query = ((IQueryContextFactory)services.GetService(typeof(IQueryContextFactory))!).Create();
        for (var i = 0; i < parameters.Length; i++)
        {
            query.Parameters.Add(parameters[i], values[i]);
        }

        var connection = (IRelationalConnection)services.GetService(typeof(IRelationalConnection))!;
        await connection.OpenAsync(cancellationToken);
        try
        {
            var command = ((IRelationalQueryingEnumerable)compiled(query)).CreateDbCommand();
            if (direct is not null && SqliteBoundStatement.Of(command, parameters, values) is { } made)
            {
                _bound.AddOrUpdate(db.AccessScope, made);
            }

            var reader = await ExecuteAsync(db, services, connection, command, cancellationToken);
            return new EfStatementResult(reader, command, connection);
        }
        catch
        {
            await connection.CloseAsync();
            throw;
        }
    }

    private static async ValueTask<DbDataReader> ExecuteAsync(
        DbContext db, IServiceProvider services, IRelationalConnection connection, DbCommand command, CancellationToken cancellationToken)
    {
        var logger = (IRelationalCommandDiagnosticsLogger)services.GetService(typeof(IRelationalCommandDiagnosticsLogger))!;
        var start = TimeProvider.System.GetUtcNow();
        if (!logger.ShouldLogCommandExecute(start))
        {
            return await command.ExecuteReaderAsync(cancellationToken);
        }

        var id = Guid.CreateVersion7();
        var watch = System.Diagnostics.Stopwatch.GetTimestamp();
        try
        {
            var suppressed = await logger.CommandReaderExecutingAsync(
                connection, command, command.CommandText, db, id, connection.ConnectionId, start, CommandSource.LinqQuery, cancellationToken);
            var reader = suppressed.HasResult ? suppressed.Result : await command.ExecuteReaderAsync(cancellationToken);
            return await logger.CommandReaderExecutedAsync(
                connection, command, command.CommandText, db, id, connection.ConnectionId, reader, start,
                System.Diagnostics.Stopwatch.GetElapsedTime(watch), CommandSource.LinqQuery, cancellationToken);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            await logger.CommandErrorAsync(
                connection, command, command.CommandText, db, DbCommandMethod.ExecuteReader, id, connection.ConnectionId, exception, start,
                System.Diagnostics.Stopwatch.GetElapsedTime(watch), CommandSource.LinqQuery, cancellationToken);
            throw;
        }
    }
}
