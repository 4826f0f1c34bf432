using System.Data.Common;
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

        return InterceptionResult<int>.SuppressWithResult(
            await SqliteWriteQueue.InTurnAsync(command.Connection!, () => command.ExecuteNonQueryAsync(cancellationToken), cancellationToken));
    }
}
