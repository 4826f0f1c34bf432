using Volunteers.GraphQL.Diagnostics;

namespace Volunteers.GraphQL.Execution;

/// <summary>
/// What both kinds of loader share: each key is loaded once per request, and all keys asked for before the request can go no further are
/// loaded together. Derive from <see cref="BatchDataLoader{TKey, TValue}"/> or <see cref="GroupedDataLoader{TKey, TValue}"/>.
/// </summary>
/// <typeparam name="TKey">The key's type; compared by its default equality.</typeparam>
/// <typeparam name="TResult">What is answered for one key.</typeparam>
public abstract class DataLoader<TKey, TResult> : IDataLoader
    where TKey : notnull
{
    private readonly Lock _lock = new();
    private readonly Dictionary<TKey, Promise> _promises = [];
    private List<Promise> _pending = [];
    private IBatchScheduler? _scheduler;
    private CancellationToken _requestAborted;

    private protected DataLoader()
    {
    }

    /// <summary>Answers what belongs to <paramref name="key"/>, together with all other keys that are asked for at the same level.</summary>
    public Task<TResult> LoadAsync(TKey key, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        Task<TResult> task;
        bool isFirst;
        lock (_lock)
        {
            isFirst = _pending.Count == 0;
            task = Ask(key);
            isFirst &= _pending.Count > 0;
        }

        if (isFirst)
        {
            _scheduler!.Schedule(this);
        }

        return task;
    }

    /// <summary>Answers what belongs to each of <paramref name="keys"/>, in their order.</summary>
    public async Task<IReadOnlyList<TResult>> LoadAsync(IReadOnlyCollection<TKey> keys, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(keys);
        cancellationToken.ThrowIfCancellationRequested();
        Task<TResult>[] tasks;
        bool isFirst;
        lock (_lock)
        {
            isFirst = _pending.Count == 0;
            tasks = [.. keys.Select(Ask)];
            isFirst &= _pending.Count > 0;
        }

        if (isFirst)
        {
            _scheduler!.Schedule(this);
        }

        return await Task.WhenAll(tasks);
    }

    /// <summary>Remembers an answer that came by another way, unless the key was asked for already.</summary>
    public void Prime(TKey key, TResult value)
    {
        lock (_lock)
        {
            if (!_promises.ContainsKey(key))
            {
                var promise = new Promise(key);
                promise.IsReleased = true;
                promise.SetResult(value);
                _promises.Add(key, promise);
            }
        }
    }

    /// <summary>Forgets every answer, so that a mutation's payload sees what the mutation wrote.</summary>
    public void Clear()
    {
        lock (_lock)
        {
            _promises.Clear();
            foreach (var promise in _pending)
            {
                _promises.Add(promise.Key, promise);
            }
        }
    }

    void IDataLoader.Forget() => Clear();

    void IDataLoader.Attach(IBatchScheduler scheduler, CancellationToken requestAborted)
    {
        _scheduler = scheduler;
        _requestAborted = requestAborted;
    }

    async Task IDataLoader.DispatchAsync()
    {
        List<Promise> batch;
        lock (_lock)
        {
            batch = _pending;
            _pending = [];
        }

        using var span = ResolverSpans.StartBatch(this, batch.Count);
        try
        {
            var keys = new TKey[batch.Count];
            for (var index = 0; index < keys.Length; index++)
            {
                keys[index] = batch[index].Key;
            }

            var find = await LoadKeysAsync(keys, _requestAborted);

            // who waited for an answer goes on within the next lines, and is not this batch
            ExecutionUnit.Current = null;
            foreach (var promise in batch)
            {
                Release(promise);
                promise.SetResult(find(promise.Key));
            }
        }
#pragma warning disable CA1031 // whoever asked for a key receives the failure, whatever it is
        catch (Exception exception)
#pragma warning restore CA1031
        {
            ExecutionUnit.Current = null;
            foreach (var promise in batch)
            {
                if (!promise.Task.IsCompleted)
                {
                    Release(promise);
                    promise.SetException(exception);
                }
            }
        }
    }

    /// <summary>The promise of a key, made when it is first asked for; called under the lock.</summary>
    private Task<TResult> Ask(TKey key)
    {
        _scheduler ??= new YieldingBatchScheduler();
        if (!_promises.TryGetValue(key, out var promise))
        {
            promise = new Promise(key);
            _promises.Add(key, promise);
            _pending.Add(promise);
        }

        if (!promise.IsReleased)
        {
            promise.Waiters.Add(_scheduler.Block());
        }

        return promise.Task;
    }

    /// <summary>Loads all keys at once and answers how to find the result of each.</summary>
    private protected abstract Task<Func<TKey, TResult>> LoadKeysAsync(IReadOnlyList<TKey> keys, CancellationToken cancellationToken);

    private void Release(Promise promise)
    {
        List<ExecutionUnit?> waiters;
        lock (_lock)
        {
            waiters = promise.Waiters;
            promise.Waiters = [];
            promise.IsReleased = true;
        }

        foreach (var unit in waiters)
        {
            _scheduler!.Unblock(unit);
        }
    }

    private sealed class Promise(TKey key) : TaskCompletionSource<TResult>
    {
        public TKey Key { get; } = key;

        public List<ExecutionUnit?> Waiters { get; set; } = [];

        /// <summary>Whether those who wait were told; the result follows at once.</summary>
        public bool IsReleased { get; set; }
    }
}
