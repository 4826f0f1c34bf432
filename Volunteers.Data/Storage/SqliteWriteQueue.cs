using System.Collections.Concurrent;
using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using SQLitePCL;

namespace Volunteers.Data.Storage;

/// <summary>
/// The writers of one SQLite file in this process, one at a time and in the order in which they asked. SQLite itself lets a writer look
/// again after ever longer pauses: the last to come may be the next to write, and a thread sleeps for each that waits. Only writers of other processes
/// are still waited for like that, by the writer at the head of the queue.
/// </summary>
internal static class SqliteWriteQueue
{
    /// <summary>As long as a request may take: a long import is waited for, a forgotten transaction not for ever.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    // those who wait asynchronously are let in one by one, first come first served
    private static readonly ConcurrentDictionary<string, SemaphoreSlim> Files = new(StringComparer.Ordinal);

    /// <inheritdoc cref="InTurnAsync{T}(DbConnection, Func{Task{T}}, CancellationToken)"/>
    public static async Task<T> InTurnAsync<T>(VolunteersDbContext db, Func<Task<T>> write, CancellationToken cancellationToken)
    {
        // only an open connection knows the full name of its file
        await db.Database.OpenConnectionAsync(cancellationToken);
        try
        {
            return await InTurnAsync(db.Database.GetDbConnection(), write, cancellationToken);
        }
        finally
        {
            await db.Database.CloseConnectionAsync();
        }
    }

    /// <summary>Writes when everybody who asked before has written.</summary>
    /// <exception cref="DatabaseBusyException">The turn did not come, or another process kept the file locked for longer than a statement waits.</exception>
    public static async Task<T> InTurnAsync<T>(DbConnection connection, Func<Task<T>> write, CancellationToken cancellationToken)
    {
        var turn = Files.GetOrAdd(connection.DataSource, _ => new SemaphoreSlim(1, 1));
        if (!await turn.WaitAsync(Patience, cancellationToken))
        {
            throw new DatabaseBusyException();
        }

        try
        {
            return await write();
        }
        catch (SqliteException exception) when (exception.SqliteErrorCode == raw.SQLITE_BUSY)
        {
            throw new DatabaseBusyException();
        }
        finally
        {
            turn.Release();
        }
    }
}
