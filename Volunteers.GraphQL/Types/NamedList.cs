using System.Collections;

namespace Volunteers.GraphQL.Types;

/// <summary>An immutable list in definition order whose items are also found by name.</summary>
/// <typeparam name="T">The items' type.</typeparam>
public sealed class NamedList<T> : IReadOnlyList<T>
    where T : class, INamed
{
    private readonly T[] _items;
    private readonly Dictionary<string, int> _indexes;

    /// <param name="items">Items; where two have one name the first is found, and <see cref="Duplicates"/> holds the others.</param>
    public NamedList(IEnumerable<T> items)
    {
        _items = [.. items];
        _indexes = new Dictionary<string, int>(_items.Length, StringComparer.Ordinal);
        List<T>? duplicates = null;
        for (var index = 0; index < _items.Length; index++)
        {
            if (!_indexes.TryAdd(_items[index].Name, index))
            {
                (duplicates ??= []).Add(_items[index]);
            }
        }

        Duplicates = duplicates ?? [];
    }

    /// <summary>A list of nothing.</summary>
    public static NamedList<T> Empty { get; } = new([]);

    /// <summary>Items whose name another item had before them: an error that schema validation reports.</summary>
    public IReadOnlyList<T> Duplicates { get; }

    /// <inheritdoc/>
    public int Count => _items.Length;

    /// <inheritdoc/>
    public T this[int index] => _items[index];

    /// <summary>The item named <paramref name="name"/>.</summary>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public T this[string name] => Find(name) ?? throw new KeyNotFoundException($"There is no \"{name}\".");

    /// <summary>The item named <paramref name="name"/>, or null.</summary>
    public T? Find(string name) => _indexes.TryGetValue(name, out var index) ? _items[index] : null;

    /// <summary>The position of the item named <paramref name="name"/>, or -1.</summary>
    public int IndexOf(string name) => _indexes.TryGetValue(name, out var index) ? index : -1;

    /// <summary>Whether there is an item named <paramref name="name"/>.</summary>
    public bool Contains(string name) => _indexes.ContainsKey(name);

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)_items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _items.GetEnumerator();
}

/// <summary>Something in a schema that is found by its name.</summary>
public interface INamed
{
    /// <summary>The name, unique among its siblings.</summary>
    string Name { get; }
}
