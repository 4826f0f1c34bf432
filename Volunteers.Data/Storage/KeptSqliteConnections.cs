using System.Data.Common;
using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Volunteers.Data.Storage;

/// <summary>
/// Gives each pooled context a connection to the SQLite file that is opened once and closed with the context: opening costs more than most
/// statements do, and what was prepared on an open connection stays prepared.
/// </summary>
/// <remarks>
/// Disposed with the application's services, and closes then what is still open: EF Core does not dispose the services of contexts that lie
/// in its pool, and a file that stays open cannot be replaced by a backup.
/// </remarks>
internal sealed class KeptSqliteConnections : DbConnectionInterceptor, IDisposable
{
    private readonly ConditionalWeakTable<DbConnection, object> _connections = [];

    /// <inheritdoc/>
    public override InterceptionResult<DbConnection> ConnectionCreating(ConnectionCreatingEventData eventData, InterceptionResult<DbConnection> result)
    {
        var connection = new KeptConnection(eventData.ConnectionString);
        _connections.Add(connection, _connections);

        // a context that is given a connection adds the functions that EF Core's statements call, such as the sum of decimals
        using var context = new DbContext(new DbContextOptionsBuilder().UseSqlite(connection).Options);
        return InterceptionResult<DbConnection>.SuppressWithResult(context.Database.GetDbConnection());
    }

    public void Dispose()
    {
        foreach (var (connection, _) in _connections)
        {
            connection.Dispose();
            SqliteConnection.ClearPool((SqliteConnection)connection);
        }

        _connections.Clear();
    }

    /// <summary>A context closes its connection each time that it returns to its pool; only disposing closes this one.</summary>
    private sealed class KeptConnection(string? connectionString) : SqliteConnection(connectionString)
    {
        private bool _ends;

        public override void Close()
        {
            if (_ends)
            {
                base.Close();
            }
        }

        protected override void Dispose(bool disposing)
        {
            _ends = true;
            base.Dispose(disposing);
        }
    }
}
