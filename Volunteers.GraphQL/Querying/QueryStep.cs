using System.Runtime.InteropServices;
using Volunteers.GraphQL.Annotations;
using Volunteers.GraphQL.Execution;
using Volunteers.GraphQL.Querying.Connections;
using Volunteers.GraphQL.Querying.Filtering;
using Volunteers.GraphQL.Querying.Statements;

namespace Volunteers.GraphQL.Querying;

/// <summary>
/// Composes the resolver's query with the field's arguments and selection, runs it, and leaves the connection, list or object. With
/// <see cref="UseBatchingAttribute"/> it does so once for all parents of a level.
/// </summary>
internal sealed class QueryStep<T>(QuerySettings settings) : IQueryStep
{
    private ParentKey? _parent;
    private ParentKeyReader? _keys;

    public FieldDelegate Wrap(FieldDelegate resolver)
    {
        settings.Source = resolver;
        if (settings.Batching is null)
        {
            return context => RunAsync(context, resolver);
        }

        _parent = ParentKey.Of(typeof(T), settings.Batching.ChildMember);
        _keys = new ParentKeyReader(settings.Batching.ParentKey);
        return context => RunLevelAsync(context, resolver);
    }

    /// <summary>Reads the children of all parents of a level at once, and leaves what each parent's field has.</summary>
    private async ValueTask RunLevelAsync(IResolverContext context, FieldDelegate resolver)
    {
        var parents = context.Parents;
        var answers = new object?[parents.Count];
        var keyOf = _keys!.Of(parents);
        var places = new Dictionary<object, int>(parents.Count);
        var order = new int[parents.Count];
        for (var index = 0; index < order.Length; index++)
        {
            order[index] = -1;
            if (parents[index] is { } parent && keyOf(parent) is { } key)
            {
                ref var place = ref CollectionsMarshal.GetValueRefOrAddDefault(places, key, out var known);
                order[index] = place = known ? place : places.Count - 1;
            }
        }

        object?[] found = places.Count == 0 ? [] : await ReadLevelAsync(context, resolver, [.. places.Keys], places);
        for (var index = 0; index < order.Length; index++)
        {
            answers[index] = order[index] < 0 ? Empty() : found[order[index]];
        }

        context.Result = answers;
    }

    /// <summary>What the parents of <paramref name="keys"/> have, in the same order.</summary>
    /// <param name="context">The level's field.</param>
    /// <param name="resolver">Makes the query that speaks for all parents.</param>
    /// <param name="keys">The parents' keys, none twice.</param>
    /// <param name="places">Where in the answer each key's belongs.</param>
    private async Task<object?[]> ReadLevelAsync(
        IResolverContext context, FieldDelegate resolver, IReadOnlyList<object> keys, Dictionary<object, int> places)
    {
        await resolver(context);
        var source = AsQueryable(context.Result);
        var executor = ExecutorOf(context, source);
        if (keys.Count <= BatchedReader.KeysPerStatement && UnconditionalQuery<T>.Of(context, settings, executor) is { } known)
        {
            return settings.Paging is not null
                ? await known.ReadPagesAsync(source, _parent!, keys, PageOf(context, null, null, QueryShape<T>.Of(context.Selection, settings)))
                : Spread(await known.ReadListsAsync(source, _parent!, keys, LimitOfLists), places);
        }

        var shape = QueryShape<T>.Of(context.Selection, settings);
        var (query, columns) = Compose(context, source);
        if (settings.Paging is not null)
        {
            var page = PageOf(context, source, KeysetOrder.Of(typeof(T), columns), shape);
            var pages = await BatchedReader.ReadPagesAsync(query, _parent!, keys, page, executor, context.RequestAborted);
            return [.. keys.Select(key => pages[key])];
        }

        return Spread(
            await BatchedReader.ReadListsAsync(
                query, _parent!, keys, KeysetOrder.OfList(typeof(T), columns), shape.Projection.For(context, source), LimitOfLists, executor, context.RequestAborted),
            places);
    }

    /// <summary>How many children of each parent are read; by its own key a row has no rivals.</summary>
    private int? LimitOfLists => settings.Single && settings.Batching!.ChildMember != "Id" ? 1 : null;

    private object?[] Spread(IReadOnlyList<PageRow<T>> rows, Dictionary<object, int> places) =>
        settings.Single ? First(rows, places) : Lists(rows, places);

    private static object?[] First(IReadOnlyList<PageRow<T>> rows, Dictionary<object, int> places)
    {
        var first = new object?[places.Count];
        foreach (var row in rows)
        {
            first[places[row.Parent!]] ??= row.Node;
        }

        return first;
    }

    private static object?[] Lists(IReadOnlyList<PageRow<T>> rows, Dictionary<object, int> places)
    {
        var lists = new object?[places.Count];
        foreach (var row in rows)
        {
            ((List<T>)(lists[places[row.Parent!]] ??= new List<T>())).Add(row.Node!);
        }

        for (var index = 0; index < lists.Length; index++)
        {
            lists[index] ??= Array.Empty<T>();
        }

        return lists;
    }

    /// <summary>What the field has of a parent that refers to nothing.</summary>
    private object? Empty() =>
        settings.Single
            ? null
            : settings.Paging is null ? Array.Empty<T>() : new Connection<T>([], new PageInfo(false, false));

    private async ValueTask RunAsync(IResolverContext context, FieldDelegate resolver)
    {
        await resolver(context);
        if (context.Result is null or Connection<T>)
        {
            return;
        }

        var source = AsQueryable(context.Result);
        var executor = ExecutorOf(context, source);
        var shape = QueryShape<T>.Of(context.Selection, settings);
        if (UnconditionalQuery<T>.Of(context, settings, executor) is { } known)
        {
            context.Result = settings.Paging is not null
                ? await known.ReadPageAsync(source, PageOf(context, null, known.OrderForCursor(source), shape))
                : await known.ReadAsync(source);
            return;
        }

        var (query, columns) = Compose(context, source);
        if (settings.Paging is not null)
        {
            var page = PageOf(context, source, KeysetOrder.Of(typeof(T), columns), shape);
            context.Result = await ConnectionReader.ReadAsync(query, page, executor, context.RequestAborted);
            return;
        }

        if (columns.Count > 0)
        {
            query = KeysetOrder.OfList(typeof(T), columns).Apply(query, reversed: false);
        }

        if (shape.Projection.For(context, source) is { } projection)
        {
            query = query.Select(projection);
        }

        context.Result = settings.Single
            ? await executor.FirstOrDefaultAsync(query, context.RequestAborted)
            : await executor.ToListAsync(query, context.RequestAborted);
    }

    /// <summary>The filtered query and the columns to order it by: the client's, or the resolver's own.</summary>
    private (IQueryable<T> Query, IReadOnlyList<OrderKey> Columns) Compose(IResolverContext context, IQueryable<T> query)
    {
        if (settings.Filter is { } filter && context.ArgumentValue<IReadOnlyDictionary<string, object?>>("where") is { } where)
        {
            var condition = FilterExpression.Build<T>(
                filter,
                where,
                context.Services.GetService(typeof(ITextFolding)) as ITextFolding ?? LowerCaseFolding.Instance,
                context.Services.GetService(typeof(FilterLimits)) as FilterLimits ?? FilterLimits.Default,
                (id, type) => FilterIds.Decode(context, id, type));
            if (condition is not null)
            {
                query = query.Where(condition);
            }
        }

        return UnconditionalQuery<T>.Ordered(context, settings, query);
    }

    /// <param name="context">The field, with its arguments.</param>
    /// <param name="source">The resolver's query; null where the projection is found out later.</param>
    /// <param name="order">What cursors are read with; null where there is none to read, and the order is found out later.</param>
    /// <param name="shape">What is selected.</param>
    private PageQuery<T> PageOf(IResolverContext context, IQueryable<T>? source, KeysetOrder? order, QueryShape<T> shape)
    {
        var paging = settings.Paging!;
        var options = context.Services.GetService(typeof(PagingOptions)) as PagingOptions ?? PagingOptions.Default;
        var arguments = new PagingArguments(
            context.ArgumentValue<int?>("first"),
            context.ArgumentValue<string>("after"),
            context.ArgumentValue<int?>("last"),
            context.ArgumentValue<string>("before"));
        var page = PageRequest.Of(arguments, paging.DefaultPageSize, paging.MaxPageSize, order!, options);
        return new PageQuery<T>(order!, page, shape.Parts, source is null ? null : shape.Projection.For(context, source), options);
    }

    private static IQueryable<T> AsQueryable(object? result) => result switch
    {
        IQueryable<T> query => query,
        IEnumerable<T> rows => rows.AsQueryable(),
        _ => Array.Empty<T>().AsQueryable(),
    };

    private static IQueryableExecutor ExecutorOf(IResolverContext context, IQueryable<T> query) =>
        query.Provider is EnumerableQuery ? DefaultQueryableExecutor.Instance : StatementExecutor.Of(context);
}
