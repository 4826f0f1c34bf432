namespace Volunteers.GraphQL.Querying;

/// <summary>
/// Runs a composed query. The library builds expressions only; whoever owns the data source (an object-relational mapper, a list in
/// memory) registers an implementation that materialises them asynchronously.
/// </summary>
/// <remarks>
/// A resolver that reads by itself takes one as a parameter: its queries are then translated once, as those of connections and batched
/// fields are. Each call is one round trip. Implementations must honour cancellation and must not change the expression.
/// </remarks>
public interface IQueryableExecutor
{
    /// <summary>
    /// Whether the first rows of each of many parents are found faster by a subquery for each parent than by numbering the rows of all. SQLite
    /// then reads no more of an index than it keeps; what a server makes of it is up to its optimiser.
    /// </summary>
    bool PrefersSubqueryForEachParent => false;

    /// <summary>Reads every row of <paramref name="query"/>, in its order.</summary>
    ValueTask<IReadOnlyList<T>> ToListAsync<T>(IQueryable<T> query, CancellationToken cancellationToken);

    /// <summary>Counts the rows of <paramref name="query"/> without reading them.</summary>
    ValueTask<int> CountAsync<T>(IQueryable<T> query, CancellationToken cancellationToken);

    /// <summary>The first row of <paramref name="query"/>, or the default of <typeparamref name="T"/> when it has none.</summary>
    ValueTask<T?> FirstOrDefaultAsync<T>(IQueryable<T> query, CancellationToken cancellationToken);

    /// <summary>Reads every row of a query that is written once, in its order.</summary>
    ValueTask<IReadOnlyList<TRow>> ToListAsync<TSource, TArgument, TRow>(
        StatementQuery<TSource, TArgument, TRow> query, TSource source, TArgument argument, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(query);
        return ToListAsync(query.Of(source, argument), cancellationToken);
    }
}
