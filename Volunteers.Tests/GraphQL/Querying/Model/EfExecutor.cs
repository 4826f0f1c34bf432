using Microsoft.EntityFrameworkCore;
using Volunteers.GraphQL.Querying;

namespace Volunteers.Tests.GraphQL.Querying.Model;

/// <summary>Runs queries through EF Core, as an application does.</summary>
public sealed class EfExecutor(bool subqueries = false) : IQueryableExecutor
{
    public bool PrefersSubqueryForEachParent => subqueries;

    public async ValueTask<IReadOnlyList<T>> ToListAsync<T>(IQueryable<T> query, CancellationToken cancellationToken) =>
        await query.ToListAsync(cancellationToken);

    public async ValueTask<int> CountAsync<T>(IQueryable<T> query, CancellationToken cancellationToken) =>
        await query.CountAsync(cancellationToken);

    public async ValueTask<T?> FirstOrDefaultAsync<T>(IQueryable<T> query, CancellationToken cancellationToken) =>
        await query.FirstOrDefaultAsync(cancellationToken);
}
