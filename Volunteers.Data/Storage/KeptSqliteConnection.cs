#pragma warning disable EF1001 // EF Core has no other place at which the connection of a pooled context can be kept

using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Sqlite.Storage.Internal;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace Volunteers.Data.Storage;

/// <summary>
/// The connection of a pooled context to a SQLite file: opened once, closed with the context. Opening costs more than most statements
/// do, and what was prepared on an open connection stays prepared.
/// </summary>
internal sealed class KeptSqliteConnection(
    RelationalConnectionDependencies dependencies, IRawSqlCommandBuilder commands, IDiagnosticsLogger<DbLoggerCategory.Infrastructure> logger)
    : SqliteRelationalConnection(dependencies, commands, logger)
{
    /// <inheritdoc/>
    protected override void OpenDbConnection(bool errorsExpected)
    {
        base.OpenDbConnection(errorsExpected);
        Remember();
    }

    /// <inheritdoc/>
    protected override async Task OpenDbConnectionAsync(bool errorsExpected, CancellationToken cancellationToken)
    {
        await base.OpenDbConnectionAsync(errorsExpected, cancellationToken);
        Remember();
    }

    /// <summary>Does nothing: disposing closes.</summary>
    protected override void CloseDbConnection()
    {
    }

    /// <summary>Does nothing: disposing closes.</summary>
    protected override Task CloseDbConnectionAsync() => Task.CompletedTask;

    private void Remember() => Dependencies.ContextOptions.FindExtension<CoreOptionsExtension>()?.ApplicationServiceProvider?
        .GetService<KeptSqliteConnections>()?.Add(DbConnection);
}
