using System.Linq.Expressions;
using System.Reflection;

namespace Volunteers.GraphQL.Querying.Connections;

/// <summary>Composes the statement of a page.</summary>
/// <param name="Order">The order of the list.</param>
/// <param name="Page">Which rows of it.</param>
/// <param name="Parts">What the client selected.</param>
/// <param name="Projection">From the row to its selected columns; null reads whole rows.</param>
/// <param name="Options">The cursors' key.</param>
internal sealed record PageQuery<T>(
    KeysetOrder Order, PageRequest Page, ConnectionParts Parts, Expression<Func<T, T>>? Projection, PagingOptions Options)
{
    private static readonly MethodInfo AnyMethod =
        ((Func<IQueryable<T>, Expression<Func<T, bool>>, bool>)Queryable.Any).Method;

    private static readonly MethodInfo CountMethod = ((Func<IQueryable<T>, int>)Queryable.Count).Method;

    private static readonly MethodInfo TakeMethod = ((Func<IQueryable<PageRow<T>>, int, IQueryable<PageRow<T>>>)Queryable.Take).Method;

    /// <summary>Whether rows at or before <c>after</c> must be looked for.</summary>
    public bool LooksBefore => Page.After is not null && Parts.HasFlag(ConnectionParts.HasPreviousPage);

    /// <summary>Whether rows at or after <c>before</c> must be looked for.</summary>
    public bool LooksAfter => Page.Before is not null && Parts.HasFlag(ConnectionParts.HasNextPage);

    /// <summary>How many rows the whole list has, as far as <see cref="Rows"/> told: null where there was no row to tell it.</summary>
    public int? TotalCountOf(IReadOnlyList<PageRow<T>> rows) =>
        !Parts.HasFlag(ConnectionParts.TotalCount) ? 0
        : rows.Count > 0 ? rows[0].TotalCount
        : Page.After is null && Page.Before is null && (Parts & ConnectionParts.FromRows) != 0 ? 0 : null;

    /// <summary>The rows between the two cursors, unordered.</summary>
    public IQueryable<T> Range(IQueryable<T> source)
    {
        if (Page.After is { } after)
        {
            source = source.Where(Order.Beyond<T>(after, reversed: false, inclusive: false));
        }

        if (Page.Before is { } before)
        {
            source = source.Where(Order.Beyond<T>(before, reversed: true, inclusive: false));
        }

        return source;
    }

    /// <summary>The rows at or before the position of <c>after</c>.</summary>
    public Expression<Func<T, bool>> AtOrBeforeAfter() => Order.Beyond<T>(Page.After!, reversed: true, inclusive: true);

    /// <summary>The rows at or after the position of <c>before</c>.</summary>
    public Expression<Func<T, bool>> AtOrAfterBefore() => Order.Beyond<T>(Page.Before!, reversed: false, inclusive: true);

    /// <summary>One row more than the page, in reading order of the statement: backwards for a page from the end.</summary>
    public IQueryable<PageRow<T>> Rows(IQueryable<T> source)
    {
        var rows = Order.Apply(Range(source), Page.Backward)
            .Select(RowSelector(
                parent: null,
                LooksBefore ? Any(source, AtOrBeforeAfter()) : null,
                LooksAfter ? Any(source, AtOrAfterBefore()) : null,
                Parts.HasFlag(ConnectionParts.TotalCount) ? Count(source) : null));

        // the size is a parameter, or each size would be a query of its own
        return rows.Provider.CreateQuery<PageRow<T>>(Expression.Call(TakeMethod, rows.Expression, ParameterBox.Of(Page.Size + 1, ParameterRole.Limit)));
    }

    /// <summary>From the row to what one statement reads of it.</summary>
    public Expression<Func<T, PageRow<T>>> RowSelector(LambdaExpression? parent, Expression? anyBefore, Expression? anyAfter, Expression? totalCount = null)
    {
        var row = Expression.Parameter(typeof(T), "row");
        var bindings = new List<MemberBinding>(6);
        if (Parts.HasFlag(ConnectionParts.Rows))
        {
            Bind(nameof(PageRow<>.Node), Projection is null ? row : ExpressionParts.Inline(Projection, row));
        }

        if (Parts.HasFlag(ConnectionParts.Cursors) || bindings.Count == 0)
        {
            Bind(
                nameof(PageRow<>.Position),
                Expression.NewArrayInit(
                    typeof(object), Order.Keys.Select(key => Expression.Convert(key.ValueOf(row), typeof(object)))));
        }

        if (parent is not null)
        {
            Bind(nameof(PageRow<>.Parent), Expression.Convert(ExpressionParts.Inline(parent, row), typeof(object)));
        }

        if (anyBefore is not null)
        {
            Bind(nameof(PageRow<>.AnyBefore), anyBefore);
        }

        if (anyAfter is not null)
        {
            Bind(nameof(PageRow<>.AnyAfter), anyAfter);
        }

        if (totalCount is not null)
        {
            Bind(nameof(PageRow<>.TotalCount), totalCount);
        }

        return Expression.Lambda<Func<T, PageRow<T>>>(Expression.MemberInit(Expression.New(typeof(PageRow<T>)), bindings), row);

        void Bind(string property, Expression value) =>
            bindings.Add(Expression.Bind(typeof(PageRow<T>).GetProperty(property)!, value));
    }

    /// <summary>Makes the page of the rows that <see cref="Rows"/> read.</summary>
    /// <param name="rows">At most one more than the page.</param>
    /// <param name="anyBefore">Whether rows at or before <c>after</c> exist; meaningful where <see cref="LooksBefore"/>.</param>
    /// <param name="anyAfter">Whether rows at or after <c>before</c> exist; meaningful where <see cref="LooksAfter"/>.</param>
    /// <param name="totalCount">Rows in the whole list, if asked for.</param>
    public Connection<T> ToConnection(IReadOnlyList<PageRow<T>> rows, bool anyBefore, bool anyAfter, int totalCount)
    {
        var count = Math.Min(rows.Count, Page.Size);
        var edges = new Edge<T>[count];
        for (var i = 0; i < count; i++)
        {
            var row = rows[Page.Backward ? count - 1 - i : i];
            edges[i] = row.Position is { } position
                ? new Edge<T>(row.Node!, () => CursorCodec.Encode(Order, position, Options))
                : new Edge<T>(row.Node!, NoCursor);
        }

        var more = rows.Count > Page.Size;
        var cursors = Parts.HasFlag(ConnectionParts.Cursors) && count > 0;
        return new Connection<T>(
            edges,
            new PageInfo(
                HasNextPage: Page.Backward ? anyAfter : more || anyAfter,
                HasPreviousPage: Page.Backward ? more || anyBefore : anyBefore,
                cursors ? edges[0].Cursor : null,
                cursors ? edges[^1].Cursor : null),
            totalCount);
    }

    private static string NoCursor() => throw new System.Diagnostics.UnreachableException("The cursor was not selected.");

    /// <summary>A database counts once for all rows; of rows in memory it is done here, or each would count again.</summary>
    private static Expression Count(IQueryable<T> source) =>
        source.Provider is EnumerableQuery ? Expression.Constant(source.Count()) : Expression.Call(CountMethod, source.Expression);

    private static MethodCallExpression Any(IQueryable<T> source, Expression<Func<T, bool>> predicate) =>
        Expression.Call(AnyMethod, source.Expression, Expression.Quote(predicate));
}
