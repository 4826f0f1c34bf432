using Microsoft.EntityFrameworkCore;
using Volunteers.GraphQL.Querying;

namespace Volunteers.Api.Hosting;

/// <summary>Runs the queries that the GraphQL library composes through EF Core.</summary>
/// <param name="configuration"><c>Database:Provider</c>; SQLite when there is none.</param>
public sealed class EfQueryableExecutor(IConfiguration? configuration = null) : IQueryableExecutor
{
    /// <inheritdoc/>
    public bool PrefersSubqueryForEachParent { get; } =
        !string.Equals(configuration?["Database:Provider"], "SqlServer", StringComparison.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public async ValueTask<IReadOnlyList<T>> ToListAsync<T>(IQueryable<T> query, CancellationToken cancellationToken) =>
        await query.ToListAsync(cancellationToken);

    /// <inheritdoc/>
    public async ValueTask<int> CountAsync<T>(IQueryable<T> query, CancellationToken cancellationToken) =>
        await query.CountAsync(cancellationToken);

    /// <inheritdoc/>
    public async ValueTask<T?> FirstOrDefaultAsync<T>(IQueryable<T> query, CancellationToken cancellationToken) =>
        await query.FirstOrDefaultAsync(cancellationToken);
}
