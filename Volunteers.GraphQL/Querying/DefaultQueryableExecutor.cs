namespace Volunteers.GraphQL.Querying;

/// <summary>Runs queries over lists in memory, and over sources that are themselves <see cref="IAsyncEnumerable{T}"/>.</summary>
public sealed class DefaultQueryableExecutor : IQueryableExecutor
{
    internal static readonly DefaultQueryableExecutor Instance = new();

    /// <inheritdoc/>
    public async ValueTask<IReadOnlyList<T>> ToListAsync<T>(IQueryable<T> query, CancellationToken cancellationToken)
    {
        if (query is not IAsyncEnumerable<T> rows)
        {
            cancellationToken.ThrowIfCancellationRequested();
            return query.ToList();
        }

        var list = new List<T>();
        await foreach (var row in rows.WithCancellation(cancellationToken))
        {
            list.Add(row);
        }

        return list;
    }

    /// <inheritdoc/>
    public ValueTask<int> CountAsync<T>(IQueryable<T> query, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return new ValueTask<int>(query.Count());
    }

    /// <inheritdoc/>
    public async ValueTask<T?> FirstOrDefaultAsync<T>(IQueryable<T> query, CancellationToken cancellationToken)
    {
        var rows = await ToListAsync(query.Take(1), cancellationToken);
        return rows.Count > 0 ? rows[0] : default;
    }
}
