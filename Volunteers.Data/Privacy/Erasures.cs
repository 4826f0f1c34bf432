using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Volunteers.Data.Access;

namespace Volunteers.Data.Privacy;

/// <summary>Erases people for good: their records, then their files, then what the database file still held of them.</summary>
public sealed class Erasures(IVolunteersDbContextFactory databases, IConfiguration configuration, TimeProvider clock)
{
    private string DataDirectory => Path.GetFullPath(configuration["DataDirectory"] ?? "data");

    /// <param name="by">Who decided it.</param>
    /// <inheritdoc cref="VolunteerErasure.EraseAsync" path="/exception"/>
    public async Task EraseAsync(int volunteerId, string? reason, Actor by, DateOnly today, CancellationToken cancellationToken)
    {
        await using var db = databases.Create(AccessScope.SystemFor(by));
        var erased = await VolunteerErasure.EraseAsync(db, volunteerId, reason, by, clock.GetUtcNow(), today, cancellationToken);
        Remove("uploads", erased.Files.Uploads);
        Remove("newsletters", erased.Files.Issues);
        if (db is SqliteVolunteersDbContext)
        {
            // the log of writes would keep the pages as they were until it is written over
            await db.Database.ExecuteSqlRawAsync("PRAGMA wal_checkpoint(TRUNCATE)", CancellationToken.None);
        }
    }

    private void Remove(string folder, IEnumerable<string> names)
    {
        foreach (var name in names)
        {
            var path = Path.Combine(DataDirectory, folder, Path.GetFileName(name));
            if (File.Exists(path))
            {
                File.Delete(path);
            }
        }
    }
}
