using System.Linq.Expressions;
using Volunteers.GraphQL.Querying.Connections;

namespace Volunteers.GraphQL.Querying.Rows;

/// <summary>All that the text of a level's statement depends on besides the plan.</summary>
/// <param name="IsSummary">Whether it answers counts instead of rows.</param>
/// <param name="IsMany">Whether it is for many parents at once.</param>
/// <param name="Where">The client's conditions without their values; null for none.</param>
/// <param name="Order">The client's order; null for the declared one.</param>
/// <param name="After">Which values the position has after which the page begins: see <see cref="KeysetOrder.FormOf"/>.</param>
/// <param name="Before">The same of the position that it ends before.</param>
/// <param name="Backward">Whether the page is read from its end.</param>
internal readonly record struct RowShape(bool IsSummary, bool IsMany, string? Where, string? Order, string? After, string? Before, bool Backward);

/// <summary>The values that a level's statement is sent with.</summary>
/// <param name="Keys">The key of one parent, or a JSON array of those of many; null at the root.</param>
/// <param name="Limit">Rows at most, of each parent; null for all.</param>
/// <param name="After">The position after which the page begins.</param>
/// <param name="Before">The position that it ends before.</param>
/// <param name="Where">The values of the client's conditions.</param>
/// <param name="Arguments">What the plan's expressions depend on.</param>
internal sealed record RowValues(
    object? Keys, int? Limit, IReadOnlyList<object?> After, IReadOnlyList<object?> Before, IReadOnlyList<object?> Where, IReadOnlyList<object?> Arguments)
{
    /// <summary>The values one after the other.</summary>
    public object?[] ToArray() => [Keys, Limit, .. After, .. Before, .. Where, .. Arguments];

    /// <summary>Other values in the places of these.</summary>
    public RowValues From(IReadOnlyList<object?> values)
    {
        var next = 2;
        return new RowValues(values[0], (int?)values[1], Take(After), Take(Before), Take(Where), Take(Arguments));

        object?[] Take(IReadOnlyList<object?> some)
        {
            var taken = new object?[some.Count];
            for (var index = 0; index < taken.Length; index++)
            {
                taken[index] = values[next++];
            }

            return taken;
        }
    }
}

/// <summary>Where a statement's columns are beside those of the plan; -1 where they are not.</summary>
internal sealed record RowLayout(int Parent, IReadOnlyList<int> Position, int AnyBefore, int AnyAfter, int Total);

/// <summary>Composes the query of a level.</summary>
/// <param name="source">Where rows come from.</param>
/// <param name="level">The level.</param>
/// <param name="shape">What of the query depends on the request.</param>
/// <param name="order">The order of the rows.</param>
/// <param name="conditions">From the values of the client's conditions to <c>row => condition</c>; null for none.</param>
internal sealed class RowComposer(
    IRowSource source, RowLevel level, RowShape shape, KeysetOrder order, Func<IReadOnlyList<object?>, LambdaExpression?>? conditions)
{
    private readonly List<Expression> _columns = [];

    /// <summary>The columns, after composing.</summary>
    public IReadOnlyList<Expression> Columns => _columns;

    /// <summary>Where they are.</summary>
    public RowLayout Layout { get; private set; } = new(-1, [], -1, -1, -1);

    /// <summary>The query with these values: <c>source => IQueryable&lt;RowColumns&gt;</c>.</summary>
    public LambdaExpression Compose(RowValues values)
    {
        _columns.Clear();
        var where = conditions?.Invoke(values.Where);
        return Expression.Lambda(shape.IsSummary ? Summary(values, where) : Rows(values, where), level.Source);
    }

    private MethodCallExpression Rows(RowValues values, LambdaExpression? where)
    {
        var joins = new List<RowJoin>(level.Joins);
        var joiner = new RelationJoiner(source, level.Row, joins);
        var keys = order.Keys.Select(key => joiner.Visit(key.ValueOf(level.Row))!).ToList();
        var limitsEach = shape.IsMany && values.Limit is not null;
        var condition = limitsEach ? null : joiner.Visit(InRange(values, where, level.Row));
        condition = ExpressionParts.And(condition, level.Required is { } required ? ExpressionParts.IsNotNull(Nullable(required)) : null);

        var (query, places) = Begin(values, where);
        foreach (var join in joins)
        {
            query = Join(query, join, places);
        }

        var item = Expression.Parameter(RowExpressions.ElementOf(query.Type), "item");
        var map = places.ToDictionary(place => place.Key, place => Follow(item, place.Value));
        if (level.Key is { } own && !shape.IsMany)
        {
            map.Add(own, ParameterBox.Of(own.Type, values.Keys));
        }

        if (condition is not null)
        {
            query = RowExpressions.Where(query, item, RowExpressions.Replace(condition, map));
        }

        var method = "OrderBy";
        for (var index = 0; index < keys.Count; index++)
        {
            var descending = (order.Keys[index].Direction == Sorting.SortDirection.Desc) != shape.Backward;
            var key = RowExpressions.Replace(keys[index], map);
            query = RowExpressions.Call(descending ? method + "Descending" : method, [item.Type, key.Type], query, Expression.Lambda(key, item));
            method = "ThenBy";
        }

        if (values.Limit is { } limit && !shape.IsMany)
        {
            query = RowExpressions.Call(nameof(Queryable.Take), [item.Type], query, ParameterBox.Of(limit));
        }

        _columns.AddRange(level.Columns);
        if (_columns.Count == 0)
        {
            // of what has no columns, rows cannot be counted
            Add(Expression.Property(level.Row, source.KeyOf(level.RowType)));
        }

        var layout = new RowLayout(shape.IsMany ? Add(level.Key!) : -1, [], -1, -1, -1);
        if (level.Parts.HasFlag(ConnectionParts.Cursors) && level.Field?.Paging is not null)
        {
            layout = layout with { Position = keys.ConvertAll(key => RowExpressions.AddDistinct(_columns, key)) };
        }

        if (!shape.IsMany && level.Field?.Paging is not null)
        {
            var one = OneRows(values);
            layout = layout with
            {
                AnyBefore = LooksBefore ? Add(Any(one, where, values.After, reversed: true)) : -1,
                AnyAfter = LooksAfter ? Add(Any(one, where, values.Before, reversed: false)) : -1,
                Total = level.Parts.HasFlag(ConnectionParts.TotalCount) ? Add(Count(one, where)) : -1,
            };
        }

        Layout = layout;
        return Select(query, item, _columns.Select(column => RowExpressions.Replace(column, map)));
    }

    /// <summary>Counts, and whether there are rows outside the page, of each parent: a statement of its own where no row can say it.</summary>
    private MethodCallExpression Summary(RowValues values, LambdaExpression? where)
    {
        var key = shape.IsMany ? level.Key! : Expression.Parameter(typeof(int), "none");
        var rows = shape.IsMany ? level.Rows : OneRows(values);
        var query = Keys(key.Type, (string?)(shape.IsMany ? values.Keys : null));
        Layout = new RowLayout(
            Add(key),
            [],
            LooksBefore ? Add(Any(rows, where, values.After, reversed: true)) : -1,
            LooksAfter ? Add(Any(rows, where, values.Before, reversed: false)) : -1,
            level.Parts.HasFlag(ConnectionParts.TotalCount) ? Add(Count(rows, where)) : -1);
        return Select(query, key, _columns);
    }

    private bool LooksBefore => shape.After is not null && level.Parts.HasFlag(ConnectionParts.HasPreviousPage);

    private bool LooksAfter => shape.Before is not null && level.Parts.HasFlag(ConnectionParts.HasNextPage);

    /// <summary>The rows before anything is joined, and where each parameter of the plan is found in them.</summary>
    private (Expression Query, Dictionary<ParameterExpression, List<string>> Places) Begin(RowValues values, LambdaExpression? where)
    {
        if (!shape.IsMany)
        {
            return (OneRows(values), new() { [level.Row] = [] });
        }

        var key = level.Key!;
        var keys = Keys(key.Type, (string)values.Keys!);
        var all = level.Rows;
        if (values.Limit is { } limit)
        {
            var first = First(values, where, limit);
            if (source.NumbersRows)
            {
                all = first;
            }
            else
            {
                // each of the table's rows beside each key, of which only those are looked at whose key is among the first of that parent's
                all = source.RowsOf(level.Source, level.RowType);
                var chosen = Pair(keys, key, all, level.Row);
                var item = Expression.Parameter(RowExpressions.ElementOf(chosen.Type), "item");
                var id = source.KeyOf(level.RowType);
                var row = Expression.Parameter(level.RowType, "row");
                var ids = RowExpressions.Call(
                    nameof(Queryable.Select),
                    [level.RowType, id.PropertyType],
                    RowExpressions.Replace(first, new Dictionary<ParameterExpression, Expression> { [key] = Follow(item, ["Outer"]) }),
                    Expression.Lambda(Expression.Property(row, id), row));
                var isFirst = RowExpressions.Call(nameof(Queryable.Contains), [id.PropertyType], ids, Expression.Property(Follow(item, ["Inner"]), id));
                return (RowExpressions.Where(chosen, item, isFirst), new() { [key] = ["Outer"], [level.Row] = ["Inner"] });
            }
        }

        return (Pair(keys, key, all, level.Row), new() { [key] = ["Outer"], [level.Row] = ["Inner"] });
    }

    /// <summary>The first rows of one parent.</summary>
    private MethodCallExpression First(RowValues values, LambdaExpression? where, int limit)
    {
        var row = Expression.Parameter(level.RowType, "row");
        var rows = InRange(values, where, row) is { } range ? RowExpressions.Where(level.Rows, row, range) : level.Rows;
        return RowExpressions.Call(
            nameof(Queryable.Take), [level.RowType], order.Apply(rows, level.RowType, shape.Backward, typeof(Queryable), "OrderBy"), ParameterBox.Of(limit));
    }

    private Expression OneRows(RowValues values) => level.Key is { } key
        ? RowExpressions.Replace(level.Rows, new Dictionary<ParameterExpression, Expression> { [key] = ParameterBox.Of(key.Type, values.Keys) })
        : level.Rows;

    private Expression? InRange(RowValues values, LambdaExpression? where, ParameterExpression row)
    {
        var range = where is null ? null : RowExpressions.Inline(where, row);
        range = ExpressionParts.And(range, shape.After is null ? null : order.Beyond(row, values.After, reversed: false, inclusive: false));
        return ExpressionParts.And(range, shape.Before is null ? null : order.Beyond(row, values.Before, reversed: true, inclusive: false));
    }

    private Expression Any(Expression rows, LambdaExpression? where, IReadOnlyList<object?> position, bool reversed)
    {
        var row = Expression.Parameter(level.RowType, "row");
        var condition = ExpressionParts.And(where is null ? null : RowExpressions.Inline(where, row), order.Beyond(row, position, reversed, inclusive: true))!;
        return RowExpressions.Call(nameof(Queryable.Any), [level.RowType], rows, Expression.Lambda(condition, row));
    }

    private MethodCallExpression Count(Expression rows, LambdaExpression? where)
    {
        // without any condition a mapper would count the table at once, in a statement of its own, and send the number
        var row = Expression.Parameter(level.RowType, "row");
        var key = Expression.Property(row, source.KeyOf(level.RowType));
        return RowExpressions.Call(
            nameof(Queryable.Count),
            [level.RowType],
            RowExpressions.Where(rows, row, where is null ? Expression.Equal(key, key) : RowExpressions.Inline(where, row)));
    }

    private Expression Join(Expression query, RowJoin join, Dictionary<ParameterExpression, List<string>> places)
    {
        var item = Expression.Parameter(RowExpressions.ElementOf(query.Type), "item");
        var outer = RowExpressions.Replace(join.Outer, places.ToDictionary(place => place.Key, place => Follow(item, place.Value)));
        Expression inner = Expression.Property(join.Row, join.Inner);
        var key = ExpressionParts.IsNullable(outer.Type) ? outer.Type : inner.Type;
        var pair = typeof(RowPair<,>).MakeGenericType(item.Type, join.Row.Type);
        foreach (var path in places.Values)
        {
            path.Insert(0, "Outer");
        }

        places.Add(join.Row, ["Inner"]);
        return RowExpressions.Call(
            nameof(Queryable.LeftJoin),
            [item.Type, join.Row.Type, key, pair],
            query,
            source.RowsOf(level.Source, join.Row.Type),
            Expression.Lambda(RowExpressions.ConvertTo(outer, key), item),
            Expression.Lambda(RowExpressions.ConvertTo(inner, key), join.Row),
            Expression.Lambda(MakePair(pair, item, join.Row), item, join.Row));
    }

    private static MethodCallExpression Pair(Expression keys, ParameterExpression key, Expression rows, ParameterExpression row)
    {
        var pair = typeof(RowPair<,>).MakeGenericType(key.Type, row.Type);
        return RowExpressions.Call(
            nameof(Queryable.SelectMany),
            [key.Type, row.Type, pair],
            keys,
            Expression.Lambda(typeof(Func<,>).MakeGenericType(key.Type, typeof(IEnumerable<>).MakeGenericType(row.Type)), rows, key),
            Expression.Lambda(MakePair(pair, key, row), key, row));
    }

    private static MemberInitExpression MakePair(Type pair, Expression outer, Expression inner) => Expression.MemberInit(
        Expression.New(pair), Expression.Bind(pair.GetProperty("Outer")!, outer), Expression.Bind(pair.GetProperty("Inner")!, inner));

    private static Expression Follow(Expression item, IEnumerable<string> path) => path.Aggregate(item, Expression.Property);

    private static MethodCallExpression Keys(Type type, string? json) =>
        Expression.Call(typeof(RowKeys), nameof(RowKeys.Of), [type], Expression.Constant(json, typeof(string)));

    private static MethodCallExpression Select(Expression query, ParameterExpression item, IEnumerable<Expression> columns)
    {
        var bindings = columns.Select((column, index) => (MemberBinding)Expression.Bind(
            typeof(RowColumns).GetProperty($"C{index}") ?? throw new InvalidOperationException($"More than {RowColumns.Max} columns are selected at once."),
            Expression.Convert(column, typeof(object))));
        return RowExpressions.Call(
            nameof(Queryable.Select),
            [item.Type, typeof(RowColumns)],
            query,
            Expression.Lambda(Expression.MemberInit(Expression.New(typeof(RowColumns)), bindings), item));
    }

    private static Expression Nullable(Expression value) =>
        ExpressionParts.IsNullable(value.Type) ? value : Expression.Convert(value, typeof(Nullable<>).MakeGenericType(value.Type));

    private int Add(Expression column)
    {
        _columns.Add(column);
        return _columns.Count - 1;
    }
}

/// <summary>What a join makes of two rows.</summary>
internal sealed class RowPair<TOuter, TInner>
{
    public TOuter Outer { get; init; } = default!;

    public TInner Inner { get; init; } = default!;
}
