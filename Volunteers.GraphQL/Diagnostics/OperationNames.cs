using System.Collections.Concurrent;

namespace Volunteers.GraphQL.Diagnostics;

/// <summary>The operation names that measurements are told apart by: a bounded number, because clients choose them.</summary>
internal sealed class OperationNames(int capacity)
{
    /// <summary>Stands for every name beyond those.</summary>
    public const string Other = "other";

    private const string Anonymous = "anonymous";
    private const int MaxLength = 100;

    private readonly ConcurrentDictionary<string, string> _names = new(StringComparer.Ordinal);
    private int _count;

    /// <summary>The label for an operation's name; null for an operation without one.</summary>
    public string Of(string? name)
    {
        if (name is null)
        {
            return Anonymous;
        }

        if (_names.TryGetValue(name, out var known))
        {
            return known;
        }

        // Counted first, so that many new names at once cannot pass the bound together.
        if (name.Length > MaxLength || Interlocked.Increment(ref _count) > capacity)
        {
            Interlocked.CompareExchange(ref _count, capacity, capacity + 1);
            return Other;
        }

        return _names.GetOrAdd(name, name);
    }
}
