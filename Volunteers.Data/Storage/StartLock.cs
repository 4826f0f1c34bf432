using System.Data;
using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Volunteers.Data.Storage;

/// <summary>
/// Lets one process at a time make what a database has once: its tables, keys, schedules, demonstration. The others wait, and find it made.
/// Released when the process ends, however it ends.
/// </summary>
public static class StartLock
{
    // seconds that one statement waits for the lock; the server would end it after thirty
    private const int Round = 10;

    /// <param name="db">The database, which need not exist yet.</param>
    /// <param name="waiting">Called once, when another process has the lock.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>The lock, until it is disposed of.</returns>
    public static async Task<IAsyncDisposable> TakeAsync(VolunteersDbContext db, Action waiting, CancellationToken cancellationToken)
    {
        var connection = db.Database.GetConnectionString()!;
        return db.Database.IsSqlite()
            ? await FileLock.TakeAsync(Path.GetFullPath(new SqliteConnectionStringBuilder(connection).DataSource) + ".start", waiting, cancellationToken)
            : await OnServerAsync(new SqlConnectionStringBuilder(connection) { Pooling = false }, waiting, cancellationToken);
    }

    private static async Task<SqlConnection> OnServerAsync(SqlConnectionStringBuilder server, Action waiting, CancellationToken cancellationToken)
    {
        var resource = $"Volunteers.Start:{server.InitialCatalog}";
        var connection = await OpenAsync(server, cancellationToken);
        try
        {
            for (var round = 0; !await IsGrantedAsync(connection, resource, round == 0 ? 0 : Round, cancellationToken); round++)
            {
                if (round == 0)
                {
                    waiting();
                }
            }

            return connection;
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }

    /// <summary>A session in master, because the database may be about to be made; in the database itself for a user that is known only there.</summary>
    private static async Task<SqlConnection> OpenAsync(SqlConnectionStringBuilder server, CancellationToken cancellationToken)
    {
        var master = new SqlConnection(new SqlConnectionStringBuilder(server.ConnectionString) { InitialCatalog = "master" }.ConnectionString);
        try
        {
            await master.OpenAsync(cancellationToken);
            return master;
        }
        catch (SqlException e) when (e.Number is 916 or 4060 or 18456)
        {
            await master.DisposeAsync();
            var own = new SqlConnection(server.ConnectionString);
            await own.OpenAsync(cancellationToken);
            return own;
        }
    }

    /// <remarks>https://learn.microsoft.com/sql/relational-databases/system-stored-procedures/sp-getapplock-transact-sql: from 0 it is granted, -1 is a timeout.</remarks>
    private static async Task<bool> IsGrantedAsync(SqlConnection connection, string resource, int seconds, CancellationToken cancellationToken)
    {
        await using var command = connection.CreateCommand();
        command.CommandType = CommandType.StoredProcedure;
        command.CommandText = "sp_getapplock";
        command.Parameters.AddWithValue("@Resource", resource);
        command.Parameters.AddWithValue("@LockMode", "Exclusive");
        command.Parameters.AddWithValue("@LockOwner", "Session");
        command.Parameters.AddWithValue("@LockTimeout", seconds * 1000);
        var result = command.Parameters.Add("@Result", SqlDbType.Int);
        result.Direction = ParameterDirection.ReturnValue;
        await command.ExecuteNonQueryAsync(cancellationToken);
        return (int)result.Value switch
        {
            >= 0 => true,
            -1 => false,
            var refused => throw new InvalidOperationException($"SQL Server refused the lock that keeps others waiting at start (sp_getapplock: {refused})."),
        };
    }
}
