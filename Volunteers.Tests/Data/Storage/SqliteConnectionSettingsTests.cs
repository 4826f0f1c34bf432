using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using SQLitePCL;
using Volunteers.Data.Storage;

namespace Volunteers.Tests.Data.Storage;

public sealed class SqliteConnectionSettingsTests
{
    /// <summary>SQLITE_STMTSTATUS_REPREPARE (sqlite.org/c3ref/c_stmtstatus_counter.html).</summary>
    private const int PreparedAgain = 5;

    [Fact]
    public void Statement_IsPlannedOnce_WhateverItsLimit()
    {
        // arrange
        using var context = new DbContext(
            new DbContextOptionsBuilder().UseSqlite("Data Source=:memory:").AddInterceptors(new SqliteConnectionSettings()).Options);
        context.Database.OpenConnection();
        var connection = (SqliteConnection)context.Database.GetDbConnection();
        using var command = connection.CreateCommand();
        command.CommandText = "CREATE TABLE t (id INTEGER PRIMARY KEY, name TEXT); CREATE INDEX i ON t (name); INSERT INTO t (name) VALUES ('a'), ('b'), ('c'), ('d')";
        command.ExecuteNonQuery();
        Assert.Equal(raw.SQLITE_OK, raw.sqlite3_prepare_v2(connection.Handle!, "SELECT id FROM t ORDER BY name LIMIT ?", out var prepared));
        using var _ = prepared;

        // act
        var rows = 0;
        for (var value = 0; value < 20; value++)
        {
            Assert.Equal(raw.SQLITE_OK, raw.sqlite3_bind_int(prepared, 1, value % 7));
            while (raw.sqlite3_step(prepared) == raw.SQLITE_ROW)
            {
                rows++;
            }

            Assert.Equal(raw.SQLITE_OK, raw.sqlite3_reset(prepared));
        }

        // assert
        Assert.NotEqual(0, rows);
        Assert.Equal(0, raw.sqlite3_stmt_status(prepared, PreparedAgain, 0));
    }
}
