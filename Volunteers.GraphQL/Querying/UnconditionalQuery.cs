using System.Linq.Expressions;
using Volunteers.GraphQL.Execution;
using Volunteers.GraphQL.Querying.Connections;
using Volunteers.GraphQL.Querying.Sorting;
using Volunteers.GraphQL.Querying.Statements;

namespace Volunteers.GraphQL.Querying;

/// <summary>
/// Reads a resolver's query for a field that was asked without condition, as most are: what is made of the query then follows from the selection, the
/// order, and which of its values a cursor has, so that it need not be composed again.
/// </summary>
/// <param name="context">The field, with its arguments.</param>
/// <param name="settings">What its attributes ask for.</param>
/// <param name="executor">Knows statements that were composed before.</param>
/// <param name="orderText">The order that was asked for, as <see cref="QueryForm.Order"/>.</param>
internal sealed class UnconditionalQuery<T>(IResolverContext context, QuerySettings settings, StatementExecutor executor, string orderText)
{
    /// <summary>Null where the field has a condition, or another cursor than that of a list's next page, or where nobody translates statements.</summary>
    public static UnconditionalQuery<T>? Of(IResolverContext context, QuerySettings settings, IQueryableExecutor executor) =>
        executor is StatementExecutor statements
        && (settings.Filter is null || context.ArgumentValue<object>("where") is null)
        && (settings.Paging is null
            || ((settings.Batching is null || !IsGiven(context, "after")) && !IsGiven(context, "before") && context.ArgumentValue<int?>("last") is null))
        && SortExpression.TextOf(settings.Sort is null ? null : context.ArgumentValue<IReadOnlyList<object?>>("order")) is { } order
            ? new UnconditionalQuery<T>(context, settings, statements, order)
            : null;

    /// <summary>The query without its own order, and what to order it by: what the client asked for, or that.</summary>
    public static (IQueryable<T> Query, IReadOnlyList<OrderKey> Columns) Ordered(IResolverContext context, QuerySettings settings, IQueryable<T> source)
    {
        var (unordered, own) = DefaultOrder.Extract(source);
        return settings.Sort is { } sort && context.ArgumentValue<IReadOnlyList<object?>>("order") is { Count: > 0 } order
            ? (unordered, SortExpression.Build(sort, order))
            : (unordered, own);
    }

    /// <summary>Every row, or the first.</summary>
    public async ValueTask<object?> ReadAsync(IQueryable<T> source)
    {
        var form = new QueryForm(settings.Single ? QueryKind.First : QueryKind.List, ForManyKeys: false, orderText);
        var (rows, _) = await executor.ReadAsync(source, form, null, null, null, Compose, context.RequestAborted);
        return settings.Single ? rows.Count > 0 ? rows[0] : default(object?) : rows;

        (IQueryable<T> Query, IReadOnlyList<OrderKey> Order) Compose()
        {
            var (query, columns) = Ordered(context, settings, source);
            query = columns.Count > 0 ? KeysetOrder.OfList(typeof(T), columns).Apply(query, reversed: false) : query;
            query = ProjectionOf(source) is { } projection ? query.Select(projection) : query;
            return (settings.Single ? query.Take(1) : query, columns);
        }
    }

    /// <summary>The order of the resolver's query, to read a cursor with; null when none is given.</summary>
    public KeysetOrder? OrderForCursor(IQueryable<T> source) => IsGiven(context, "after")
        ? executor.StateOfPages<KeysetOrder>(source, orderText) ?? KeysetOrder.Of(typeof(T), Ordered(context, settings, source).Columns)
        : null;

    /// <summary>The first page, or the one after a cursor; of the children of one parent where <paramref name="key"/> is given.</summary>
    public async ValueTask<Connection<T>> ReadPageAsync(IQueryable<T> source, PageQuery<T> page, ParentKey? parent = null, object? key = null)
    {
        var after = page.Page.After;
        var form = new QueryForm(QueryKind.Page, ForManyKeys: false, orderText, KeysetOrder.FormOf(after));
        if (form.After < 0)
        {
            return await ConnectionReader.ReadAsync(OwnRows(), page with { Projection = ProjectionOf(source) }, executor, context.RequestAborted);
        }

        IReadOnlyList<PageRow<T>> rows = [];
        if ((page.Parts & ConnectionParts.FromRows) != 0)
        {
            (rows, var order) = await executor.ReadAsync(source, form, key, page.Page.Size + 1, after, Compose, context.RequestAborted);
            page = page with { Order = order };
        }

        var anyBefore = rows.Count > 0
            ? rows[0].AnyBefore
            : page.LooksBefore && await ConnectionReader.AnyAsync(OwnRows(), page.AtOrBeforeAfter(), executor, context.RequestAborted);
        var totalCount = page.TotalCountOf(rows) ?? await executor.CountAsync(OwnRows(), context.RequestAborted);
        return page.ToConnection(rows, anyBefore, anyAfter: false, totalCount);

        IQueryable<T> OwnRows() => Own(DefaultOrder.Extract(source).Query);

        IQueryable<T> Own(IQueryable<T> query) => parent is null ? query : query.Where(parent.IsOneOf<T>([key!]));

        (IQueryable<PageRow<T>> Query, KeysetOrder Order) Compose()
        {
            var (query, columns) = Ordered(context, settings, source);
            var order = KeysetOrder.Of(typeof(T), columns);
            return ((page with { Order = order, Projection = ProjectionOf(source) }).Rows(Own(query)), order);
        }
    }

    /// <summary>The children of all parents, or the first of each, in the children's order.</summary>
    public async ValueTask<IReadOnlyList<PageRow<T>>> ReadListsAsync(IQueryable<T> source, ParentKey parent, IReadOnlyList<object> keys, int? limit)
    {
        var form = new QueryForm(limit is null ? QueryKind.List : QueryKind.First, keys.Count > 1, orderText);
        var (rows, _) = await executor.ReadAsync(source, form, parent.Argument(keys), limit, null, Compose, context.RequestAborted);
        return rows;

        (IQueryable<PageRow<T>> Query, KeysetOrder Order) Compose()
        {
            var (query, columns) = Ordered(context, settings, source);
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
            return [await ReadPageAsync(source, page, parent, keys[0])];
        }

        IReadOnlyList<PageRow<T>> rows = [];
        if ((page.Parts & ConnectionParts.FromRows) != 0)
        {
            (rows, var order) = await executor.ReadAsync(
                source, new QueryForm(QueryKind.Page, ForManyKeys: true, orderText), parent.Argument(keys), page.Page.Size + 1, null, Compose, context.RequestAborted);
            page = page with { Order = order };
        }

        var counts = page.Parts.HasFlag(ConnectionParts.TotalCount)
            ? await BatchedReader.CountAsync(ChildrenOf(source, parent, keys), parent, executor, context.RequestAborted)
            : [];
        var byParent = rows.ToLookup(row => row.Parent!);
        return [.. keys.Select(key => page.ToConnection(byParent[key].ToArray(), anyBefore: false, anyAfter: false, counts.GetValueOrDefault(key)))];

        (IQueryable<PageRow<T>> Query, KeysetOrder Order) Compose()
        {
            var (query, columns) = Ordered(context, settings, source);
            var order = KeysetOrder.Of(typeof(T), columns);
            return (
                BatchedReader.LimitedRows(
                    query.Where(parent.IsOneOf<T>(keys)), query, parent, keys, page with { Order = order, Projection = ProjectionOf(source) }, page.Page.Size + 1, executor.PrefersSubqueryForEachParent),
                order);
        }
    }

    private Expression<Func<T, T>>? ProjectionOf(IQueryable<T> source) => QueryShape<T>.Of(context.Selection, settings).Projection.For(context, source);

    private static IQueryable<T> ChildrenOf(IQueryable<T> source, ParentKey parent, IReadOnlyList<object> keys) =>
        DefaultOrder.Extract(source).Query.Where(parent.IsOneOf<T>(keys));

    private static bool IsGiven(IResolverContext context, string cursor) => context.ArgumentValue<string>(cursor) is not null;
}
