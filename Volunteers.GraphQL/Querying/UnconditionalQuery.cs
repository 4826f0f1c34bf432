using System.Linq.Expressions;
using Volunteers.GraphQL.Execution;
using Volunteers.GraphQL.Querying.Connections;
using Volunteers.GraphQL.Querying.Statements;

namespace Volunteers.GraphQL.Querying;

/// <summary>
/// Reads a resolver's query for a field that was asked without condition and order, as most are: what is made of the query then follows from the
/// selection, and from which of its values a cursor has, so that it need not be composed again.
/// </summary>
internal sealed class UnconditionalQuery<T>(IResolverContext context, QuerySettings settings, StatementExecutor executor)
{
    /// <summary>Null where the field has a condition or an order, or another cursor than that of a list's next page, or where nobody translates statements.</summary>
    public static UnconditionalQuery<T>? Of(IResolverContext context, QuerySettings settings, IQueryableExecutor executor) =>
        executor is StatementExecutor statements
        && (settings.Filter is null || context.ArgumentValue<object>("where") is null)
        && (settings.Sort is null || context.ArgumentValue<IReadOnlyList<object?>>("order") is not { Count: > 0 })
        && (settings.Paging is null
            || ((settings.Batching is null || !IsGiven(context, "after")) && !IsGiven(context, "before") && context.ArgumentValue<int?>("last") is null))
            ? new UnconditionalQuery<T>(context, settings, statements)
            : null;

    /// <summary>Every row, or the first.</summary>
    public async ValueTask<object?> ReadAsync(IQueryable<T> source)
    {
        var form = new QueryForm(settings.Single ? QueryKind.First : QueryKind.List, ForManyKeys: false);
        var (rows, _) = await executor.ReadAsync(source, form, null, null, null, Compose, context.RequestAborted);
        return settings.Single ? rows.Count > 0 ? rows[0] : default(object?) : rows;

        (IQueryable<T> Query, IReadOnlyList<OrderKey> Order) Compose()
        {
            var (query, columns) = DefaultOrder.Extract(source);
            query = columns.Count > 0 ? KeysetOrder.OfList(typeof(T), columns).Apply(query, reversed: false) : query;
            query = ProjectionOf(source) is { } projection ? query.Select(projection) : query;
            return (settings.Single ? query.Take(1) : query, columns);
        }
    }

    /// <summary>The order of the resolver's query, to read a cursor with; null when none is given.</summary>
    public KeysetOrder? OrderForCursor(IQueryable<T> source) => IsGiven(context, "after")
        ? executor.StateOfPages<KeysetOrder>(source) ?? KeysetOrder.Of(typeof(T), DefaultOrder.Extract(source).Keys)
        : null;

    /// <summary>The first page, or the one after a cursor.</summary>
    public async ValueTask<Connection<T>> ReadPageAsync(IQueryable<T> source, PageQuery<T> page)
    {
        if ((page.Parts & ConnectionParts.FromRows) == 0)
        {
            return page.ToConnection([], anyBefore: false, anyAfter: false, await CountAsync(source, page));
        }

        var after = page.Page.After;
        var form = new QueryForm(QueryKind.Page, ForManyKeys: false, KeysetOrder.FormOf(after));
        if (form.After < 0)
        {
            var query = DefaultOrder.Extract(source).Query;
            return await ConnectionReader.ReadAsync(query, page with { Projection = ProjectionOf(source) }, executor, context.RequestAborted);
        }

        var (rows, order) = await executor.ReadAsync(source, form, null, page.Page.Size + 1, after, Compose, context.RequestAborted);
        page = page with { Order = order };
        var anyBefore = rows.Count > 0
            ? rows[0].AnyBefore
            : page.LooksBefore && await ConnectionReader.AnyAsync(DefaultOrder.Extract(source).Query, page.AtOrBeforeAfter(), executor, context.RequestAborted);
        return page.ToConnection(rows, anyBefore, anyAfter: false, await CountAsync(source, page));

        (IQueryable<PageRow<T>> Query, KeysetOrder Order) Compose()
        {
            var (query, columns) = DefaultOrder.Extract(source);
            var order = KeysetOrder.Of(typeof(T), columns);
            return ((page with { Order = order, Projection = ProjectionOf(source) }).Rows(query), order);
        }
    }

    /// <summary>The children of all parents, or the first of each, in the children's order.</summary>
    public async ValueTask<IReadOnlyList<PageRow<T>>> ReadListsAsync(IQueryable<T> source, ParentKey parent, IReadOnlyList<object> keys, int? limit)
    {
        var form = new QueryForm(limit is null ? QueryKind.List : QueryKind.First, keys.Count > 1);
        var (rows, _) = await executor.ReadAsync(source, form, parent.Argument(keys), limit, null, Compose, context.RequestAborted);
        return rows;

        (IQueryable<PageRow<T>> Query, KeysetOrder Order) Compose()
        {
            var (query, columns) = DefaultOrder.Extract(source);
            var order = KeysetOrder.OfList(typeof(T), columns);
            return (
                BatchedReader.ListRows(query, parent, keys, BatchedReader.ListQuery(order, ProjectionOf(source)), limit, executor.PrefersSubqueryForEachParent),
                order);
        }
    }

    /// <summary>The first page of each parent's children, in the order of <paramref name="keys"/>.</summary>
    public async ValueTask<object?[]> ReadPagesAsync(IQueryable<T> source, ParentKey parent, IReadOnlyList<object> keys, PageQuery<T> page)
    {
        if (keys.Count == 1)
        {
            return [await ReadOnlyPageAsync(source, parent, keys, page)];
        }

        IReadOnlyList<PageRow<T>> rows = [];
        if ((page.Parts & ConnectionParts.FromRows) != 0)
        {
            (rows, var order) = await executor.ReadAsync(
                source, new QueryForm(QueryKind.Page, ForManyKeys: true), parent.Argument(keys), page.Page.Size + 1, null, Compose, context.RequestAborted);
            page = page with { Order = order };
        }

        var counts = page.Parts.HasFlag(ConnectionParts.TotalCount)
            ? await BatchedReader.CountAsync(ChildrenOf(source, parent, keys), parent, executor, context.RequestAborted)
            : [];
        var byParent = rows.ToLookup(row => row.Parent!);
        return [.. keys.Select(key => page.ToConnection(byParent[key].ToArray(), anyBefore: false, anyAfter: false, counts.GetValueOrDefault(key)))];

        (IQueryable<PageRow<T>> Query, KeysetOrder Order) Compose()
        {
            var (query, columns) = DefaultOrder.Extract(source);
            var order = KeysetOrder.Of(typeof(T), columns);
            return (
                BatchedReader.LimitedRows(
                    query.Where(parent.IsOneOf<T>(keys)), query, parent, page with { Order = order, Projection = ProjectionOf(source) }, page.Page.Size + 1, executor.PrefersSubqueryForEachParent),
                order);
        }
    }

    private async ValueTask<Connection<T>> ReadOnlyPageAsync(IQueryable<T> source, ParentKey parent, IReadOnlyList<object> keys, PageQuery<T> page)
    {
        IReadOnlyList<PageRow<T>> rows = [];
        if ((page.Parts & ConnectionParts.FromRows) != 0)
        {
            (rows, var order) = await executor.ReadAsync(
                source, new QueryForm(QueryKind.Page, ForManyKeys: false), parent.Argument(keys), page.Page.Size + 1, null, Compose, context.RequestAborted);
            page = page with { Order = order };
        }

        var count = page.Parts.HasFlag(ConnectionParts.TotalCount)
            ? await executor.CountAsync(ChildrenOf(source, parent, keys), context.RequestAborted)
            : 0;
        return page.ToConnection(rows, anyBefore: false, anyAfter: false, count);

        (IQueryable<PageRow<T>> Query, KeysetOrder Order) Compose()
        {
            var (query, columns) = DefaultOrder.Extract(source);
            var order = KeysetOrder.Of(typeof(T), columns);
            return ((page with { Order = order, Projection = ProjectionOf(source) }).Rows(query.Where(parent.IsOneOf<T>(keys))), order);
        }
    }

    private Expression<Func<T, T>>? ProjectionOf(IQueryable<T> source) => QueryShape<T>.Of(context.Selection, settings).Projection.For(context, source);

    private async ValueTask<int> CountAsync(IQueryable<T> source, PageQuery<T> page) =>
        page.Parts.HasFlag(ConnectionParts.TotalCount) ? await executor.CountAsync(DefaultOrder.Extract(source).Query, context.RequestAborted) : 0;

    private static IQueryable<T> ChildrenOf(IQueryable<T> source, ParentKey parent, IReadOnlyList<object> keys) =>
        DefaultOrder.Extract(source).Query.Where(parent.IsOneOf<T>(keys));

    private static bool IsGiven(IResolverContext context, string cursor) => context.ArgumentValue<string>(cursor) is not null;
}
