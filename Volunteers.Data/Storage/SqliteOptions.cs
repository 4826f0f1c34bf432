using Microsoft.EntityFrameworkCore;

namespace Volunteers.Data.Storage;

/// <summary>How pooled contexts use a SQLite file.</summary>
internal static class SqliteOptions
{
    private static readonly SqliteConnectionSettings Settings = new();
    private static readonly SqlitePreparedStatements Statements = new();
    private static readonly SqliteSingleWrites Writes = new();

    /// <summary>Each context keeps its connection open, set up, with its statements prepared, and writes in its turn.</summary>
    public static DbContextOptionsBuilder KeepSqliteOpen(this DbContextOptionsBuilder options, KeptSqliteConnections connections) =>
        options.AddInterceptors(connections, Settings, Statements, Writes);
}
