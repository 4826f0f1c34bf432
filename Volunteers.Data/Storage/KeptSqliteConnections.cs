using System.Data.Common;
using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;

namespace Volunteers.Data.Storage;

/// <summary>
/// The connections that pooled contexts keep open, so that they are closed when the application's services end. EF Core does not dispose
/// the services of contexts that lie in its pool then, and a file that stays open cannot be replaced by a backup.
/// </summary>
internal sealed class KeptSqliteConnections : IDisposable
{
    private readonly ConditionalWeakTable<DbConnection, object> _open = [];

    public void Add(DbConnection connection) => _open.AddOrUpdate(connection, _open);

    public void Dispose()
    {
        foreach (var (connection, _) in _open)
        {
            connection.Dispose();
            SqliteConnection.ClearPool((SqliteConnection)connection);
        }

        _open.Clear();
    }
}
