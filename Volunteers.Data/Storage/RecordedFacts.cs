using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace Volunteers.Data.Storage;

/// <summary>Dates what is written down: a fact has a day of its own, and it matters besides when somebody entered it.</summary>
internal static class RecordedFacts
{
    /// <summary>Says of every new fact that does not say so itself that it was recorded now.</summary>
    public static void Date(ChangeTracker tracker, DateTimeOffset now)
    {
        foreach (var entry in tracker.Entries<IRecordedFact>().Where(entry => entry.State == EntityState.Added))
        {
            var at = entry.Property(fact => fact.RecordedAt);
            at.CurrentValue ??= now;
        }
    }
}
