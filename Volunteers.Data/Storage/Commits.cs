#pragma warning disable EF1001 // saving some of what is tracked, and forgetting what a failed attempt was given, have no public way

using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.EntityFrameworkCore.Update;

namespace Volunteers.Data.Storage;

/// <summary>Transactions that are safe to try again.</summary>
internal static class Commits
{
    /// <summary>
    /// Runs <paramref name="write"/> in a transaction under the provider's execution strategy: again after a transient fault or as a deadlock's
    /// victim, and not again when the connection was lost during a commit that did happen.
    /// </summary>
    public static Task<T> RunAsync<T>(
        VolunteersDbContext db, Guid context, Func<CancellationToken, Task<T>> write, CancellationToken cancellationToken)
    {
        var strategy = db.Database.CreateExecutionStrategy();
        var marks = strategy.RetriesOnFailure;
        var save = Guid.CreateVersion7();
        return strategy.ExecuteInTransactionAsync(
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

    /// <summary>
    /// Forgets the numbers that the database gave to new records in an attempt that came to nothing. EF Core forgets them too, but orders
    /// the records by them still, and would insert parts before their whole.
    /// </summary>
    public static void DiscardNumbers(this VolunteersDbContext db)
    {
        foreach (var entry in db.ChangeTracker.Entries())
        {
            entry.GetInfrastructure().DiscardStoreGeneratedValues();
        }

        db.ChangeTracker.DetectChanges();
    }

    /// <summary>Saves what <paramref name="more"/> adds, or reads and changes, and nothing else of what is tracked; then it is tracked no more.</summary>
    public static async Task SaveMoreAsync(this VolunteersDbContext db, Func<Task> more, CancellationToken cancellationToken)
    {
        var before = db.ChangeTracker.Entries().Select(e => e.Entity).ToHashSet(ReferenceEqualityComparer.Instance);
        try
        {
            await more();
            db.ChangeTracker.DetectChanges();
            await db.GetService<IDatabase>().SaveChangesAsync(
                [.. New().Where(e => e.State != EntityState.Unchanged).Select(e => (IUpdateEntry)e.GetInfrastructure())], cancellationToken);
        }
        finally
        {
            New().ForEach(e => e.State = EntityState.Detached);
        }

        List<EntityEntry> New() => [.. db.ChangeTracker.Entries().Where(e => !before.Contains(e.Entity))];
    }

    private static async Task MarkAsync(VolunteersDbContext db, Guid context, Guid save, CancellationToken cancellationToken)
    {
        if (await db.SaveMarks.Where(m => m.Id == context).ExecuteUpdateAsync(set => set.SetProperty(m => m.Save, save), cancellationToken) == 0)
        {
            await db.SaveMoreAsync(() => Task.FromResult(db.SaveMarks.Add(new SaveMark { Id = context, Save = save })), cancellationToken);
        }
    }
}
