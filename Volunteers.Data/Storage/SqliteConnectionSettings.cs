using System.Data.Common;
using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;
using SQLitePCL;

namespace Volunteers.Data.Storage;

/// <summary>
/// Sets up every SQLite connection: writers wait for each other, readers never wait, foreign keys hold, and a statement ends when its token
/// is cancelled.
/// </summary>
public sealed class SqliteConnectionSettings : DbConnectionInterceptor
{
    // what is deleted is overwritten, so that somebody who asked to be forgotten is not found in the file;
    // the page cache is small because pages of a mapped file are read in place; it holds what a transaction has changed
    private const string Pragmas =
        """
        PRAGMA busy_timeout = 5000;
        PRAGMA foreign_keys = ON;
        PRAGMA journal_mode = WAL;
        PRAGMA synchronous = NORMAL;
        PRAGMA cache_size = -16384;
        PRAGMA mmap_size = 1073741824;
        PRAGMA temp_store = MEMORY;
        PRAGMA secure_delete = ON;
        """;

    /// <summary>SQLITE_DBCONFIG_ENABLE_QPSG, the query planner stability guarantee (sqlite.org/c3ref/c_dbconfig_defensive.html).</summary>
    private const int PlannerStability = 1007;

    /// <summary>Instructions of SQLite's virtual machine, a few hundred microseconds' worth, between two looks at the token.</summary>
    private const int InstructionsBetweenLooks = 10_000;

    private static readonly ConditionalWeakTable<sqlite3, Running> Settled = [];

    /// <inheritdoc/>
    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData) => Settle(connection);

    /// <inheritdoc/>
    public override Task ConnectionOpenedAsync(
        DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        // nothing here waits: SQLite answers on the thread that asks
        Settle(connection);
        return Task.CompletedTask;
    }

    /// <summary>Settings stay with the native handle, which outlives the connection that it was opened by.</summary>
    private static void Settle(DbConnection connection)
    {
        var handle = ((SqliteConnection)connection).Handle!;
        if (Settled.TryGetValue(handle, out _))
        {
            return;
        }

        using var command = connection.CreateCommand();
        command.CommandText = Pragmas;
        command.ExecuteNonQuery();

        // without it a statement with LIMIT @p is planned anew each time that a value is bound to it, and planning takes far longer than running
        _ = raw.sqlite3_db_config(handle, PlannerStability, 1, out _);
        var running = new Running();
        raw.sqlite3_progress_handler(handle, InstructionsBetweenLooks, static running => ((Running)running).Token.IsCancellationRequested ? 1 : 0, running);
        Settled.AddOrUpdate(handle, running);
    }

    /// <summary>
    /// Ends the statement that is sent next with the error SQLITE_INTERRUPT when <paramref name="token"/> is cancelled while it runs or is read.
    /// </summary>
    /// <remarks>
    /// SQLite itself looks at the token, on the thread that the statement runs on: nothing can reach a statement that was sent later, and a
    /// statement that nobody cancels costs no registration.
    /// </remarks>
    public static void EndWith(DbConnection? connection, CancellationToken token)
    {
        if (connection is SqliteConnection { Handle: { } handle } && Settled.TryGetValue(handle, out var running))
        {
            running.Token = token;
        }
    }

    /// <summary>What the callback of one native connection looks at.</summary>
    private sealed class Running
    {
        public CancellationToken Token { get; set; }
    }
}
