namespace Volunteers.GraphQL.Execution;

/// <summary>Loads at most one value for each key: the object behind a foreign key.</summary>
/// <typeparam name="TKey">The key's type.</typeparam>
/// <typeparam name="TValue">The value's type.</typeparam>
public abstract class BatchDataLoader<TKey, TValue> : DataLoader<TKey, TValue?>
    where TKey : notnull
{
    /// <summary>Loads the values of all keys with one statement. A key without a value is left out.</summary>
    /// <param name="keys">Distinct keys, at least one.</param>
    /// <param name="cancellationToken">Cancelled with the request.</param>
    protected abstract Task<IReadOnlyDictionary<TKey, TValue>> LoadBatchAsync(
        IReadOnlyList<TKey> keys, CancellationToken cancellationToken);

    /// <summary>The value of <paramref name="key"/>, which must exist.</summary>
    /// <exception cref="KeyNotFoundException">There is none: a foreign key without its object, which is a bug.</exception>
    public async Task<TValue> LoadRequiredAsync(TKey key, CancellationToken cancellationToken = default) =>
        await LoadAsync(key, cancellationToken)
            ?? throw new KeyNotFoundException($"{GetType().Name} found nothing for a key that must exist.");

    private protected sealed override async Task<Func<TKey, TValue?>> LoadKeysAsync(
        IReadOnlyList<TKey> keys, CancellationToken cancellationToken)
    {
        var values = await LoadBatchAsync(keys, cancellationToken);
        return key => values.TryGetValue(key, out var value) ? value : default;
    }
}

/// <summary>Loads any number of values for each key: the children of a parent.</summary>
/// <typeparam name="TKey">The key's type.</typeparam>
/// <typeparam name="TValue">The type of one value.</typeparam>
public abstract class GroupedDataLoader<TKey, TValue> : DataLoader<TKey, TValue[]>
    where TKey : notnull
{
    /// <summary>Loads the values of all keys with one statement. A key without values is left out.</summary>
    /// <param name="keys">Distinct keys, at least one.</param>
    /// <param name="cancellationToken">Cancelled with the request.</param>
    protected abstract Task<ILookup<TKey, TValue>> LoadBatchAsync(IReadOnlyList<TKey> keys, CancellationToken cancellationToken);

    private protected sealed override async Task<Func<TKey, TValue[]>> LoadKeysAsync(
        IReadOnlyList<TKey> keys, CancellationToken cancellationToken)
    {
        var values = await LoadBatchAsync(keys, cancellationToken);
        return key => [.. values[key]];
    }
}
