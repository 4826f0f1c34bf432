using System.Collections.Concurrent;
using System.Data.Common;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Volunteers.Data.Storage;

/// <summary>
/// The writers of one SQLite file in this process, one at a time and in the order in which they asked. SQLite itself lets a writer look
/// again after ever longer pauses: whoever came last may be next, and a thread sleeps for each that waits. Only writers of other processes
/// are still waited for like that, by whoever's turn it is.
/// </summary>
internal sealed class SqliteWriteQueue
{
    /// <summary>As long as a request may take: a long import is waited for, a forgotten transaction not for ever.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private static readonly ConcurrentDictionary<string, SqliteWriteQueue> Files = new(StringComparer.Ordinal);

    // those who wait asynchronously are let in one by one, first come first served
    private readonly SemaphoreSlim _turn = new(1, 1);

    private SqliteWriteQueue()
    {
    }

    /// <summary>The queue of the file that an open connection is to.</summary>
    public static SqliteWriteQueue Of(DbConnection connection) => Files.GetOrAdd(connection.DataSource, _ => new SqliteWriteQueue());

    /// <summary>Waits for the turn; <see cref="Leave"/> gives it back.</summary>
    /// <exception cref="DatabaseBusyException">It did not come.</exception>
    public async Task EnterAsync(CancellationToken cancellationToken)
    {
        if (!await _turn.WaitAsync(Patience, cancellationToken))
        {
            throw new DatabaseBusyException();
        }
    }

    /// <summary>The turn is the next writer's.</summary>
    public void Leave() => _turn.Release();

    /// <summary>Whether another process kept the file locked for longer than a statement waits.</summary>
    public static bool IsLockedByAnother(SqliteException exception) => exception.SqliteErrorCode == raw.SQLITE_BUSY;
}
