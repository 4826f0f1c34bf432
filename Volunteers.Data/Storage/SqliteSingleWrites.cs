using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Volunteers.Data.Storage;

/// <summary>Statements that write without a transaction around them (ExecuteUpdate, ExecuteDelete) take their turn in the file's <see cref="SqliteWriteQueue"/>.</summary>
internal sealed class SqliteSingleWrites : DbCommandInterceptor
{
    /// <inheritdoc/>
    public override InterceptionResult<int> NonQueryExecuting(DbCommand command, CommandEventData eventData, InterceptionResult<int> result) =>
        NonQueryExecutingAsync(command, eventData, result).AsTask().GetAwaiter().GetResult();

    /// <inheritdoc/>
    public override async ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        if (result.HasResult || command.Transaction is not null)
        {
            return result;
        }

        var queue = SqliteWriteQueue.Of(command.Connection!);
        await queue.EnterAsync(cancellationToken);
        try
        {
            return InterceptionResult<int>.SuppressWithResult(await command.ExecuteNonQueryAsync(cancellationToken));
        }
        catch (SqliteException exception) when (SqliteWriteQueue.IsLockedByAnother(exception))
        {
            throw new DatabaseBusyException();
        }
        finally
        {
            queue.Leave();
        }
    }
}
