using System.Data;
using System.Data.Common;
using System.Diagnostics;
using System.Runtime.InteropServices;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Volunteers.Data;
using Volunteers.Data.Storage;
using Volunteers.GraphQL.Querying.Statements;

namespace Volunteers.Api.Hosting;

/// <summary>
/// Sends statements of a SQLite file that EF Core made before, without EF Core. Only while nobody but us listens to its commands: whoever logs,
/// traces or intercepts them sees them as ever.
/// </summary>
internal sealed class EfDirectStatements
{
    private readonly IStatementObserver? _observer;
    private readonly ILogger _log;
    private readonly DiagnosticListener _diagnostics;

    private EfDirectStatements(IStatementObserver? observer, ILogger log, DiagnosticListener diagnostics)
    {
        _observer = observer;
        _log = log;
        _diagnostics = diagnostics;
    }

    /// <summary>Null where the contexts do not keep a SQLite connection open, or somebody else intercepts their commands.</summary>
    public static EfDirectStatements? Of(VolunteersDbContext db)
    {
        var services = ((IInfrastructure<IServiceProvider>)db).Instance;
        var options = services.GetRequiredService<IDbContextOptions>().FindExtension<CoreOptionsExtension>();
        if (!db.Database.IsSqlite()
            || options?.Interceptors is not { } interceptors
            || !interceptors.OfType<SqlitePreparedStatements>().Any()
            || interceptors.Any(interceptor => interceptor is not (SqlitePreparedStatements or SqliteConnectionSettings or StatementInterceptor)))
        {
            return null;
        }

        var logger = services.GetRequiredService<IRelationalCommandDiagnosticsLogger>();
        return new EfDirectStatements(
            interceptors.OfType<StatementInterceptor>().Any() ? options.ApplicationServiceProvider?.GetService<IStatementObserver>() : null,
            logger.Logger,
            (DiagnosticListener)logger.DiagnosticSource);
    }

    /// <summary>Runs the statement on the connection of <paramref name="db"/>.</summary>
    /// <returns>Null when EF Core must send it.</returns>
    public IStatementResult? Execute(
        VolunteersDbContext db, SqliteBoundStatement statement, IReadOnlyList<object?> values, CancellationToken cancellationToken)
    {
        if (_log.IsEnabled(LogLevel.Information)
            || _diagnostics.IsEnabled()
            || values.Contains(null)
            || db.Database.CurrentTransaction is not null
            || db.Database.GetDbConnection() is not SqliteConnection { State: ConnectionState.Open } connection
            || SqlitePreparedStatements.Execute(connection, statement, values, cancellationToken) is not { } reader)
        {
            return null;
        }

        _observer?.Sending();
        return new Result(reader);
    }

    private sealed class Result(DbDataReader reader) : IStatementResult
    {
        private SafeHandle? _held = SqliteColumns.Hold(reader);

        public DbDataReader Reader => reader;

        public async ValueTask DisposeAsync()
        {
            try
            {
                await reader.DisposeAsync();
            }
            finally
            {
                SqliteColumns.Release(Interlocked.Exchange(ref _held, null));
            }
        }
    }
}
