#pragma warning disable EF1001 // see KeptSqliteConnection

using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Sqlite.Storage.Internal;

namespace Volunteers.Data.Storage;

/// <summary>How pooled contexts use a SQLite file.</summary>
internal static class SqliteOptions
{
    private static readonly SqliteConnectionSettings Settings = new();
    private static readonly SqlitePreparedStatements Statements = new();

    /// <summary>Each context keeps its connection open, set up, and with its statements prepared.</summary>
    public static DbContextOptionsBuilder KeepSqliteOpen(this DbContextOptionsBuilder options) =>
        options.AddInterceptors(Settings, Statements).ReplaceService<ISqliteRelationalConnection, KeptSqliteConnection>();
}
