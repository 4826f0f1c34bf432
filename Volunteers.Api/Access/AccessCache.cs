using System.Collections.Concurrent;
using Volunteers.Data.Access;

namespace Volunteers.Api.Access;

/// <summary>
/// Keeps for a moment what was read about who is asking. Forgotten at once when this process changes who may do what, and
/// <see cref="KeptFor"/> after reading otherwise: so long can another process's change remain unnoticed.
/// </summary>
public sealed class AccessCache
{
    /// <summary>How long an answer is good.</summary>
    public static readonly TimeSpan KeptFor = TimeSpan.FromSeconds(2);

    private const int Capacity = 4096;

    private readonly ConcurrentDictionary<string, Entry> _entries = new(StringComparer.Ordinal);
    private readonly TimeProvider _clock;
    private readonly Func<long> _changes;

    /// <param name="clock">Tells how long ago something was read.</param>
    public AccessCache(TimeProvider clock)
        : this(clock, static () => AccessChanges.Count)
    {
    }

    internal AccessCache(TimeProvider clock, Func<long> changes)
    {
        _clock = clock;
        _changes = changes;
    }

    /// <summary>What is known under <paramref name="key"/>, or what <paramref name="read"/> answers; null is not kept.</summary>
    public async ValueTask<T?> GetOrReadAsync<T>(string key, Func<Task<T?>> read)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(read);
        var now = _clock.GetTimestamp();
        var changes = _changes();
        if (_entries.TryGetValue(key, out var entry) && entry.Changes == changes && _clock.GetElapsedTime(entry.ReadAt, now) < KeptFor)
        {
            return (T)entry.Value;
        }

        var value = await read();
        if (value is not null)
        {
            if (_entries.Count >= Capacity)
            {
                _entries.Clear();
            }

            // counted before it was read: a change meanwhile makes it useless
            _entries[key] = new Entry(value, changes, now);
        }

        return value;
    }

    private sealed record Entry(object Value, long Changes, long ReadAt);
}
