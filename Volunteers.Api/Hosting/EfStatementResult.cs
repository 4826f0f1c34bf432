using System.Data.Common;
using Microsoft.EntityFrameworkCore.Storage;
using Volunteers.GraphQL.Querying.Statements;

namespace Volunteers.Api.Hosting;

/// <summary>An open reader with the command and connection that it reads from.</summary>
internal sealed class EfStatementResult(DbDataReader reader, DbCommand command, IRelationalConnection connection) : IStatementResult
{
    /// <inheritdoc/>
    public DbDataReader Reader => reader;

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await reader.DisposeAsync();
        command.Parameters.Clear();
        await command.DisposeAsync();
        await connection.CloseAsync();
    }
}
