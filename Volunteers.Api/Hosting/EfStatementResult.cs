using System.Data.Common;
using System.Runtime.InteropServices;
using Microsoft.EntityFrameworkCore.Storage;
using Volunteers.Data.Storage;
using Volunteers.GraphQL.Querying.Statements;

namespace Volunteers.Api.Hosting;

/// <summary>An open reader with the command and connection that it reads from.</summary>
internal sealed class EfStatementResult(DbDataReader reader, DbCommand command, IRelationalConnection connection) : IStatementResult
{
    private SafeHandle? _held = SqliteColumns.Hold(reader);

    /// <inheritdoc/>
    public DbDataReader Reader => reader;

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        try
        {
            await reader.DisposeAsync();
        }
        finally
        {
            SqliteColumns.Release(Interlocked.Exchange(ref _held, null));
        }

        command.Parameters.Clear();
        await command.DisposeAsync();
        await connection.CloseAsync();
    }
}
