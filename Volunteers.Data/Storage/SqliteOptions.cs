#pragma warning disable EF1001 // see KeptSqliteConnection

using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Sqlite.Storage.Internal;

namespace Volunteers.Data.Storage;

/// <summary>How pooled contexts use a SQLite file.</summary>
internal static class SqliteOptions
{
    private static readonly SqliteConnectionSettings Settings = new();
    private static readonly SqlitePreparedStatements Statements = new();
    private static readonly SqliteSingleWrites Writes = new();

    /// <summary>Each context keeps its connection open, set up, with its statements prepared, and writes in its turn.</summary>
    public static DbContextOptionsBuilder KeepSqliteOpen(this DbContextOptionsBuilder options) =>
        options.AddInterceptors(Settings, Statements, Writes).ReplaceService<ISqliteRelationalConnection, KeptSqliteConnection>();
}
