#pragma warning disable EF1001 // EF Core has no other place at which the connection of a pooled context can be kept

using System.Data;
using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Sqlite.Storage.Internal;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace Volunteers.Data.Storage;

/// <summary>
/// The connection of a pooled context to a SQLite file: opened once, closed with the context. Opening costs more than most statements
/// do, and what was prepared on an open connection stays prepared. Its transactions, all of which write, take their turn in the file's
/// <see cref="SqliteWriteQueue"/>.
/// </summary>
internal sealed class KeptSqliteConnection(
    RelationalConnectionDependencies dependencies, IRawSqlCommandBuilder commands, IDiagnosticsLogger<DbLoggerCategory.Infrastructure> logger)
    : SqliteRelationalConnection(dependencies, commands, logger)
{
    private SqliteWriteQueue? _turn;

    /// <summary>Ends the transaction when there is none to use: that is how EF Core tells of every end, disposal included.</summary>
    public override IDbContextTransaction? UseTransaction(DbTransaction? transaction, Guid transactionId)
    {
        var used = base.UseTransaction(transaction, transactionId);
        GiveBack(transaction);
        return used;
    }

    /// <inheritdoc cref="UseTransaction(DbTransaction?, Guid)"/>
    public override async Task<IDbContextTransaction?> UseTransactionAsync(
        DbTransaction? transaction, Guid transactionId, CancellationToken cancellationToken = default)
    {
        var used = await base.UseTransactionAsync(transaction, transactionId, cancellationToken);
        GiveBack(transaction);
        return used;
    }

    /// <inheritdoc/>
    protected override DbTransaction ConnectionBeginTransaction(IsolationLevel isolationLevel) =>
        ConnectionBeginTransactionAsync(isolationLevel).AsTask().GetAwaiter().GetResult();

    /// <inheritdoc/>
    protected override async ValueTask<DbTransaction> ConnectionBeginTransactionAsync(
        IsolationLevel isolationLevel, CancellationToken cancellationToken = default)
    {
        var queue = SqliteWriteQueue.Of(DbConnection);
        await queue.EnterAsync(cancellationToken);
        _turn = queue;
        try
        {
            return await base.ConnectionBeginTransactionAsync(isolationLevel, cancellationToken);
        }
        catch (Exception exception)
        {
            GiveBack(null);
            if (exception is SqliteException locked && SqliteWriteQueue.IsLockedByAnother(locked))
            {
                throw new DatabaseBusyException();
            }

            throw;
        }
    }

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

    private void GiveBack(DbTransaction? still)
    {
        if (still is null)
        {
            Interlocked.Exchange(ref _turn, null)?.Leave();
        }
    }

    private void Remember() => Dependencies.ContextOptions.FindExtension<CoreOptionsExtension>()?.ApplicationServiceProvider?
        .GetService<KeptSqliteConnections>()?.Add(DbConnection);
}
