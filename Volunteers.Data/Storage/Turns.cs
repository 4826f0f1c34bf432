using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using SQLitePCL;

namespace Volunteers.Data.Storage;

/// <summary>Changes that many people make at once and of which only the order matters: each is made on what the one before it left.</summary>
public static class Turns
{
    private const int MostTries = 8;

    /// <summary>
    /// Runs a unit of work in one transaction, and again on a fresh view when it met another: it changed what the other had changed, or
    /// added what the other had added. Units that <see cref="LockAsync"/> what they are about wait for each other instead.
    /// </summary>
    /// <exception cref="StaleRecordException">It met another each time.</exception>
    public static async Task<T> InTurnAsync<T>(
        this VolunteersDbContext db, Func<CancellationToken, Task<T>> unit, CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await db.InTransactionAsync(unit, cancellationToken);
            }
            catch (Exception exception) when (exception is StaleRecordException || (exception is DbUpdateException refused && AddedByAnother(refused)))
            {
                if (attempt == MostTries)
                {
                    throw new StaleRecordException();
                }
            }

            // a random part, so that two that collided do not collide again
            await Task.Delay(TimeSpan.FromMilliseconds(Random.Shared.Next(10 << attempt)), cancellationToken);
        }
    }

    /// <summary>Makes every other unit of work that locks the same record wait until this one has ended; to be called before reading it. What the caller may not see is not locked.</summary>
    /// <exception cref="InvalidOperationException">There is no unit of work.</exception>
    public static async Task LockAsync<T>(this VolunteersDbContext db, int id, CancellationToken cancellationToken)
        where T : class, IVersioned
    {
        if (db.Database.CurrentTransaction is null)
        {
            throw new InvalidOperationException($"Lock a {typeof(T).Name} within {nameof(InTurnAsync)} only: a lock ends with its transaction.");
        }

        await db.Set<T>().Where(r => EF.Property<int>(r, "Id") == id).ExecuteUpdateAsync(
            set => set.SetProperty(r => EF.Property<int>(r, nameof(IVersioned.Version)), r => EF.Property<int>(r, nameof(IVersioned.Version))),
            cancellationToken);
    }

    /// <summary>Whether a row that had to be the only one of its kind was there already.</summary>
    internal static bool AddedByAnother(DbUpdateException exception) => exception switch
    {
        { InnerException: SqliteException sqlite } => sqlite.SqliteExtendedErrorCode == raw.SQLITE_CONSTRAINT_UNIQUE,
        { InnerException: SqlException server } => server.Number is 2601 or 2627,
        _ => false,
    };
}
