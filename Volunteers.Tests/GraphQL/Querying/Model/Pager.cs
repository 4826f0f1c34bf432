using Volunteers.GraphQL.Querying;
using Volunteers.GraphQL.Querying.Connections;

namespace Volunteers.Tests.GraphQL.Querying.Model;

/// <summary>Reads pages as a client does: from cursor to cursor.</summary>
internal static class Pager
{
    public static ValueTask<Connection<T>> ReadAsync<T>(
        IQueryable<T> source,
        KeysetOrder order,
        PagingArguments arguments,
        ConnectionParts parts = ConnectionParts.All,
        IQueryableExecutor? executor = null)
    {
        var page = PageRequest.Of(arguments, 10, 100, order, PagingOptions.Default);
        var query = new PageQuery<T>(order, page, parts, null, PagingOptions.Default);
        return ConnectionReader.ReadAsync(source, query, executor ?? new EfExecutor(), CancellationToken.None);
    }

    public static async Task<IReadOnlyList<T>> WalkForwardAsync<T>(
        IQueryable<T> source, KeysetOrder order, int size, IQueryableExecutor? executor = null)
    {
        var rows = new List<T>();
        var page = await ReadAsync(source, order, new PagingArguments(First: size), executor: executor);
        rows.AddRange(page.Nodes);
        while (page.PageInfo.HasNextPage)
        {
            page = await ReadAsync(source, order, new PagingArguments(First: size, After: page.PageInfo.EndCursor), executor: executor);
            rows.AddRange(page.Nodes);
        }

        return rows;
    }

    public static async Task<IReadOnlyList<T>> WalkBackwardAsync<T>(IQueryable<T> source, KeysetOrder order, int size)
    {
        var rows = new List<T>();
        var page = await ReadAsync(source, order, new PagingArguments(Last: size));
        rows.InsertRange(0, page.Nodes);
        while (page.PageInfo.HasPreviousPage)
        {
            page = await ReadAsync(source, order, new PagingArguments(Last: size, Before: page.PageInfo.StartCursor));
            rows.InsertRange(0, page.Nodes);
        }

        return rows;
    }
}
