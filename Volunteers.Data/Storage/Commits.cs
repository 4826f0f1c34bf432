using Microsoft.EntityFrameworkCore;

namespace Volunteers.Data.Storage;

/// <summary>Transactions that are safe to try again.</summary>
internal static class Commits
{
    /// <summary>
    /// Runs <paramref name="write"/> in a transaction under the provider's execution strategy: again after a transient fault or as a deadlock's
    /// victim, and not again when the connection was lost during a commit that did happen. On a SQLite file it waits for its turn first.
    /// </summary>
    public static Task<T> RunAsync<T>(
        VolunteersDbContext db, Guid context, Func<CancellationToken, Task<T>> write, CancellationToken cancellationToken)
    {
        var strategy = db.Database.CreateExecutionStrategy();
        var marks = strategy.RetriesOnFailure;
        var save = Guid.CreateVersion7();
        return db.Database.IsSqlite() ? SqliteWriteQueue.InTurnAsync(db, RunAsync, cancellationToken) : RunAsync();

        Task<T> RunAsync() => strategy.ExecuteInTransactionAsync(
            async token =>
            {
                var result = await write(token);
                if (marks)
                {
                    await MarkAsync(db, context, save, token);
                }

                return result;
            },
            token => db.SaveMarks.AnyAsync(m => m.Id == context && m.Save == save, token),
            cancellationToken);
    }

    private static async Task MarkAsync(VolunteersDbContext db, Guid context, Guid save, CancellationToken cancellationToken)
    {
        if (await db.SaveMarks.Where(m => m.Id == context).ExecuteUpdateAsync(set => set.SetProperty(m => m.Save, save), cancellationToken) == 0)
        {
            await db.FollowUpAsync(
                following =>
                {
                    following.Add(new SaveMark { Id = context, Save = save });
                    return following.SaveChangesAsync(cancellationToken);
                },
                cancellationToken);
        }
    }
}
