using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace Volunteers.Data.Storage;

/// <summary>The keys that new records have, and parts of them point to, until the database gives them theirs.</summary>
internal sealed class TemporaryKeys
{
    private readonly ChangeTracker _tracker;
    private readonly List<(PropertyEntry Property, object? Value)> _keys;

    private TemporaryKeys(ChangeTracker tracker)
    {
        _tracker = tracker;
        _keys = [.. tracker.Entries().SelectMany(e => e.Properties).Where(p => p.IsTemporary).Select(p => (p, p.CurrentValue))];
    }

    /// <summary>Remembers them, before a save.</summary>
    public static TemporaryKeys Of(ChangeTracker tracker) => new(tracker);

    /// <summary>
    /// Takes back what the database gave in an attempt that came to nothing. EF Core forgets it by itself, but too late for its own fix-up,
    /// and would insert parts with the numbers of wholes that are not there.
    /// </summary>
    public void Restore()
    {
        foreach (var (property, value) in _keys.Where(key => !key.Property.IsTemporary))
        {
            property.CurrentValue = value;
            property.IsTemporary = true;
        }

        _tracker.DetectChanges();
    }
}
