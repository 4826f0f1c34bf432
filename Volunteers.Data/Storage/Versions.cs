using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace Volunteers.Data.Storage;

/// <summary>Keeps the concurrency tokens.</summary>
internal static class Versions
{
    /// <summary>Counts one up in every versioned record that changed and did not do so itself.</summary>
    public static void Advance(ChangeTracker tracker)
    {
        foreach (var entry in tracker.Entries<IVersioned>())
        {
            var version = entry.Property(e => e.Version);
            if (entry.State == EntityState.Modified && !version.IsModified)
            {
                version.CurrentValue++;
            }
        }
    }
}
