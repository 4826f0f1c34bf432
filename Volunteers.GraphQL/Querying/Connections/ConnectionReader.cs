using System.Linq.Expressions;

namespace Volunteers.GraphQL.Querying.Connections;

/// <summary>Reads the page of one list: one statement for the rows, which counts the list as well, one more only where there was no row.</summary>
internal static class ConnectionReader
{
    public static async ValueTask<Connection<T>> ReadAsync<T>(
        IQueryable<T> source, PageQuery<T> query, IQueryableExecutor executor, CancellationToken cancellationToken)
    {
        IReadOnlyList<PageRow<T>> rows = [];
        var anyBefore = false;
        var anyAfter = false;
        if ((query.Parts & ConnectionParts.FromRows) != 0)
        {
            rows = await executor.ToListAsync(query.Rows(source), cancellationToken);
            if (rows.Count > 0)
            {
                (anyBefore, anyAfter) = (rows[0].AnyBefore, rows[0].AnyAfter);
            }
            else
            {
                anyBefore = query.LooksBefore && await AnyAsync(source, query.AtOrBeforeAfter(), executor, cancellationToken);
                anyAfter = query.LooksAfter && await AnyAsync(source, query.AtOrAfterBefore(), executor, cancellationToken);
            }
        }

        var totalCount = query.TotalCountOf(rows) ?? await executor.CountAsync(source, cancellationToken);
        return query.ToConnection(rows, anyBefore, anyAfter, totalCount);
    }

    public static async ValueTask<bool> AnyAsync<T>(
        IQueryable<T> source, Expression<Func<T, bool>> predicate, IQueryableExecutor executor, CancellationToken cancellationToken) =>
        await executor.FirstOrDefaultAsync(source.Where(predicate).Select(_ => true), cancellationToken);
}
