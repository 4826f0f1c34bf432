using System.Linq.Expressions;
using System.Reflection;

namespace Volunteers.GraphQL.Querying.Connections;

/// <summary>
/// Reads the children of many parents: one statement for a page of each (or all children of each), one more only for <c>totalCount</c>.
/// </summary>
/// <remarks>
/// The limit for each parent is a row number over the children of these parents only, or a subquery for each parent where that is faster.
/// Taking a few rows inside a projection of the parents looks simpler, but numbers the whole table.
/// </remarks>
internal static class BatchedReader
{
    /// <summary>Keys in one statement; beyond that several statements are sent. SQL Server takes 2,100 parameters.</summary>
    public const int KeysPerStatement = 1000;

    /// <summary>A page of children for each parent.</summary>
    public static async ValueTask<IReadOnlyDictionary<object, Connection<T>>> ReadPagesAsync<T>(
        IQueryable<T> source,
        ParentKey parent,
        IReadOnlyList<object> keys,
        PageQuery<T> query,
        IQueryableExecutor executor,
        CancellationToken cancellationToken)
    {
        var pages = new Dictionary<object, Connection<T>>(keys.Count);
        foreach (var chunk in keys.Chunk(KeysPerStatement))
        {
            if (chunk.Length == 1)
            {
                pages[chunk[0]] = await ConnectionReader.ReadAsync(
                    source.Where(parent.IsOneOf<T>(chunk)), query, executor, cancellationToken);
                continue;
            }

            await ReadChunkAsync(source, parent, chunk, query, executor, pages, cancellationToken);
        }

        return pages;
    }

    /// <summary>All children of all parents, or with <paramref name="limit"/> the first of each, in the children's order.</summary>
    public static async ValueTask<List<PageRow<T>>> ReadListsAsync<T>(
        IQueryable<T> source,
        ParentKey parent,
        IReadOnlyList<object> keys,
        KeysetOrder order,
        Expression<Func<T, T>>? projection,
        int? limit,
        IQueryableExecutor executor,
        CancellationToken cancellationToken)
    {
        var query = ListQuery(order, projection);
        var all = new List<PageRow<T>>();
        foreach (var chunk in keys.Chunk(KeysPerStatement))
        {
            all.AddRange(await executor.ToListAsync(ListRows(source, parent, chunk, query, limit, executor.PrefersSubqueryForEachParent), cancellationToken));
        }

        return all;
    }

    /// <summary>What <see cref="ListRows"/> reads of each child.</summary>
    public static PageQuery<T> ListQuery<T>(KeysetOrder order, Expression<Func<T, T>>? projection) =>
        new(order, new PageRequest(0, Backward: false, null, null), ConnectionParts.Rows, projection, PagingOptions.Default);

    /// <summary>All children of the parents with <paramref name="keys"/>, or with <paramref name="limit"/> the first of each.</summary>
    public static IQueryable<PageRow<T>> ListRows<T>(
        IQueryable<T> source, ParentKey parent, IReadOnlyList<object> keys, PageQuery<T> query, int? limit, bool subqueries)
    {
        var children = source.Where(parent.IsOneOf<T>(keys));
        return limit is null
            ? query.Order.Apply(children, reversed: false).Select(query.RowSelector(parent.Child, null, null))
            : LimitedRows(children, source, parent, keys, query, limit.Value, subqueries);
    }

    private static async ValueTask ReadChunkAsync<T>(
        IQueryable<T> source,
        ParentKey parent,
        object[] keys,
        PageQuery<T> query,
        IQueryableExecutor executor,
        Dictionary<object, Connection<T>> pages,
        CancellationToken cancellationToken)
    {
        var children = source.Where(parent.IsOneOf<T>(keys));
        var rows = Enumerable.Empty<PageRow<T>>().ToLookup(_ => new object());
        var before = new HashSet<object>();
        var after = new HashSet<object>();
        if ((query.Parts & ConnectionParts.FromRows) != 0)
        {
            var limited = LimitedRows(query.Range(children), source, parent, keys, query, query.Page.Size + 1, executor.PrefersSubqueryForEachParent);
            rows = (await executor.ToListAsync(limited, cancellationToken)).ToLookup(row => row.Parent!);
            if (query.LooksBefore)
            {
                before = await ParentsAsync(children.Where(query.AtOrBeforeAfter()), parent, executor, cancellationToken);
            }

            if (query.LooksAfter)
            {
                after = await ParentsAsync(children.Where(query.AtOrAfterBefore()), parent, executor, cancellationToken);
            }
        }

        var counts = query.Parts.HasFlag(ConnectionParts.TotalCount)
            ? await CountAsync(children, parent, executor, cancellationToken)
            : [];
        foreach (var key in keys)
        {
            pages[key] = query.ToConnection(
                rows[key].ToArray(), before.Contains(key), after.Contains(key), counts.GetValueOrDefault(key));
        }
    }

    /// <summary>For each distinct parent its first children.</summary>
    /// <param name="children">The filtered children of all parents.</param>
    /// <param name="source">The children of whatever parent.</param>
    /// <param name="parent">Where a child holds its parent's key.</param>
    /// <param name="keys">The parents' keys.</param>
    /// <param name="query">Order and columns.</param>
    /// <param name="limit">How many of each parent.</param>
    /// <param name="subqueries">
    /// Translated as a subquery for each parent, which needs rows with a key; otherwise as a join with numbered rows.
    /// </param>
    internal static IQueryable<PageRow<T>> LimitedRows<T>(
        IQueryable<T> children, IQueryable<T> source, ParentKey parent, IReadOnlyList<object> keys, PageQuery<T> query, int limit, bool subqueries)
    {
        var row = Expression.Parameter(typeof(T), "row");
        var parentOf = parent.RequiredOf(row);
        var key = parentOf.Type;

        // with a subquery the key alone finds the row, and a list of parents beside it would only mislead the database
        subqueries &= KeysetOrder.HasKey(typeof(T));
        var candidates = subqueries ? query.Range(source) : children;
        var one = Expression.Parameter(key, "parent");
        var own = Expression.Call(
            typeof(Queryable),
            nameof(Queryable.Where),
            [typeof(T)],
            candidates.Expression,
            Expression.Quote(Expression.Lambda<Func<T, bool>>(Expression.Equal(parentOf, one), row)));
        var ordered = query.Order.Apply(own, typeof(T), query.Page.Backward, typeof(Queryable), "OrderBy");
        var first = Expression.Call(typeof(Queryable), nameof(Queryable.Take), [typeof(T)], ordered, ParameterBox.Of(limit, ParameterRole.Limit));
        var selected = subqueries
            ? ChosenBy(ParentsOf(children, parent, keys), one, first, source.Expression)
            : Expression.Call(
                typeof(Queryable),
                nameof(Queryable.SelectMany),
                [key, typeof(T)],
                DistinctParents(children, parent),
                Expression.Quote(Expression.Lambda(typeof(Func<,>).MakeGenericType(key, typeof(IEnumerable<T>)), first, one)));

        // neither a row number nor a subquery orders what it chooses
        var rows = children.Provider.CreateQuery<T>(selected);
        return query.Order.Apply(rows, query.Page.Backward).Select(query.RowSelector(parent.Child, null, null));
    }

    /// <summary>The parents of <paramref name="children"/>, each once.</summary>
    private static MethodCallExpression DistinctParents<T>(IQueryable<T> children, ParentKey parent)
    {
        var row = Expression.Parameter(typeof(T), "row");
        var parentOf = parent.RequiredOf(row);
        var parents = Expression.Call(
            typeof(Queryable), nameof(Queryable.Select), [typeof(T), parentOf.Type], children.Expression, Expression.Quote(Expression.Lambda(parentOf, row)));
        return Expression.Call(typeof(Queryable), nameof(Queryable.Distinct), [parentOf.Type], parents);
    }

    /// <summary>
    /// The parents with <paramref name="keys"/>. They are known, so that not all of their children need to be read to find them; but a query needs a
    /// table to begin with: one child of any of them, and if there is none nothing is found, as it should be.
    /// </summary>
    private static Expression ParentsOf<T>(IQueryable<T> children, ParentKey parent, IReadOnlyList<object> keys)
    {
        if (parent.Type != ExpressionParts.NonNullable(parent.Type))
        {
            return DistinctParents(children, parent);
        }

        var row = Expression.Parameter(typeof(T), "row");
        var byParent = Expression.Quote(Expression.Lambda(ExpressionParts.Inline(parent.Child, row), row));
        var ordered = QueryMethods.Call(typeof(Queryable), nameof(Queryable.OrderBy), typeof(T), parent.Type, children.Expression, byParent);
        var any = Expression.Call(typeof(Queryable), nameof(Queryable.Take), [typeof(T)], ordered, Expression.Constant(1));
        var list = ValueList.Of(parent.Type, keys);
        var parentKey = Expression.Parameter(parent.Type, "parent");
        var always = Expression.Constant(1);
        return Expression.Call(
            typeof(Queryable),
            nameof(Queryable.Join),
            [typeof(T), parent.Type, always.Type, parent.Type],
            any,
            ParameterBox.Of(list.GetType(), list, ParameterRole.Keys),
            Expression.Quote(Expression.Lambda(always, row)),
            Expression.Quote(Expression.Lambda(always, parentKey)),
            Expression.Quote(Expression.Lambda(parentKey, row, parentKey)));
    }

    /// <summary>The rows that are among the first of some parent.</summary>
    /// <param name="parents">The parents' keys.</param>
    /// <param name="parent">Stands for one of them in <paramref name="first"/>.</param>
    /// <param name="first">Its first rows.</param>
    /// <param name="children">The rows of all.</param>
    private static Expression ChosenBy(Expression parents, ParameterExpression parent, MethodCallExpression first, Expression children)
    {
        var type = first.Type.GetGenericArguments()[0];
        var child = Expression.Parameter(type, "child");
        var pair = typeof(ParentAndChild<,>).MakeGenericType(parent.Type, type);
        var (ofParent, ofChild) = (pair.GetProperty(nameof(ParentAndChild<,>.Parent))!, pair.GetProperty(nameof(ParentAndChild<,>.Child))!);
        var pairs = Expression.Call(
            typeof(Queryable),
            nameof(Queryable.SelectMany),
            [parent.Type, type, pair],
            parents,
            Expression.Quote(Expression.Lambda(typeof(Func<,>).MakeGenericType(parent.Type, typeof(IEnumerable<>).MakeGenericType(type)), children, parent)),
            Expression.Quote(Expression.Lambda(
                Expression.MemberInit(Expression.New(pair), Expression.Bind(ofParent, parent), Expression.Bind(ofChild, child)), parent, child)));

        var candidate = Expression.Parameter(pair, "pair");
        var row = Expression.Parameter(type, "row");
        var id = Expression.Property(row, "Id");
        var firstOfParent = ExpressionParts.Inline(Expression.Lambda(first, parent), Expression.Property(candidate, ofParent));
        var ids = Expression.Call(
            typeof(Queryable), nameof(Queryable.Select), [type, id.Type], firstOfParent, Expression.Quote(Expression.Lambda(id, row)));
        var isFirst = Expression.Call(
            typeof(Queryable), nameof(Queryable.Contains), [id.Type], ids, Expression.Property(Expression.Property(candidate, ofChild), "Id"));
        var chosen = Expression.Call(typeof(Queryable), nameof(Queryable.Where), [pair], pairs, Expression.Quote(Expression.Lambda(isFirst, candidate)));
        var result = Expression.Parameter(pair, "pair");
        return Expression.Call(
            typeof(Queryable), nameof(Queryable.Select), [pair, type], chosen, Expression.Quote(Expression.Lambda(Expression.Property(result, ofChild), result)));
    }

    private static async ValueTask<HashSet<object>> ParentsAsync<T>(
        IQueryable<T> children, ParentKey parent, IQueryableExecutor executor, CancellationToken cancellationToken)
    {
        var keys = await executor.ToListAsync(children.Select(ParentSelector<T>(parent)).Distinct(), cancellationToken);
        return [.. keys.Select(row => row.Key!)];
    }

    private static Expression<Func<T, KeyCount>> ParentSelector<T>(ParentKey parent)
    {
        var row = Expression.Parameter(typeof(T), "row");
        var key = Expression.Convert(ExpressionParts.Inline(parent.Child, row), typeof(object));
        return Expression.Lambda<Func<T, KeyCount>>(
            Expression.MemberInit(
                Expression.New(typeof(KeyCount)), Expression.Bind(typeof(KeyCount).GetProperty(nameof(KeyCount.Key))!, key)),
            row);
    }

    /// <summary>How many children each parent has.</summary>
    public static async ValueTask<Dictionary<object, int>> CountAsync<T>(
        IQueryable<T> children, ParentKey parent, IQueryableExecutor executor, CancellationToken cancellationToken)
    {
        var counts = (IQueryable<KeyCount>)typeof(BatchedReader)
            .GetMethod(nameof(Counts), BindingFlags.NonPublic | BindingFlags.Static)!
            .MakeGenericMethod(typeof(T), parent.Type)
            .Invoke(null, [children, parent.Child])!;
        var rows = await executor.ToListAsync(counts, cancellationToken);
        return rows.ToDictionary(row => row.Key!, row => row.Count);
    }

    private static IQueryable<KeyCount> Counts<T, TKey>(IQueryable<T> children, Expression<Func<T, TKey>> parent) =>
        children.GroupBy(parent).Select(group => new KeyCount { Key = group.Key, Count = group.Count() });

    private sealed class KeyCount
    {
        public object? Key { get; set; }

        public int Count { get; set; }
    }

    private sealed class ParentAndChild<TKey, T>
    {
        public TKey? Parent { get; set; }

        public T? Child { get; set; }
    }
}
