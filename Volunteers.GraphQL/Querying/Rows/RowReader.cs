using System.Globalization;
using System.Linq.Expressions;
using System.Text;
using Volunteers.GraphQL.Execution;
using Volunteers.GraphQL.Querying.Connections;
using Volunteers.GraphQL.Querying.Filtering;
using Volunteers.GraphQL.Querying.Sorting;

namespace Volunteers.GraphQL.Querying.Rows;

/// <summary>Reads the levels of a plan for one request: each with one statement, whatever the number of parents.</summary>
internal sealed class RowReader(ResolverTask context, RowPlan plan, IReadOnlyList<object?> arguments)
{
    private readonly INodeIdSerializer _ids = context.Service<INodeIdSerializer>();

    /// <summary>The rows of the plan's root.</summary>
    public ValueTask<RowSet> ReadAsync() => ReadAsync(plan.Root, new ParentKeys());

    /// <summary>The rows of the plan's root with these keys.</summary>
    public ValueTask<RowSet> ReadAsync(ParentKeys keys) => ReadAsync(plan.Root, keys);

    private async ValueTask<RowSet> ReadAsync(RowLevel level, ParentKeys keys)
    {
        var set = new RowSet(level, _ids, context.Services);
        var request = LevelRequest.Of(context, plan, level);
        if (level.Key is not null && keys.Count == 0)
        {
            set.Page = request.Page is null ? null : new PageReading(request.Page, request.Order, request.Options, []);
            return set;
        }

        var isMany = keys.Count > 1;
        // one row more tells whether there are others
        var others = (level.Parts & (ConnectionParts.HasNextPage | ConnectionParts.HasPreviousPage)) != 0 ? 1 : 0;
        var limit = request.Page is { } page ? page.Size + others : level.Limit;
        var values = new RowValues(
            keys.Count == 0 ? null : isMany ? keys.ToJson() : keys.One(level.Key!.Type),
            limit,
            request.Page?.After ?? [],
            request.Page?.Before ?? [],
            request.Conditions?.Values ?? [],
            arguments);
        if (request.Page is null || (level.Parts & ConnectionParts.FromRows) != 0)
        {
            var shape = request.ShapeOf(isSummary: false, isMany);
            var statement = plan.StatementOf(level, shape, request.Order, values, request.Conditions?.Compose, context.Services);
            var rows = await ReadAsync(statement, values);
            set.Take(rows, statement, isMany ? keys.NumberOf : null, keys.Count);
        }

        if (request.Page is not null)
        {
            set.Page = new PageReading(request.Page, request.Order, request.Options, await SummariesAsync(set, request, values, isMany, keys));
        }

        for (var index = 0; index < level.Children.Count; index++)
        {
            set.Children[index] = await ReadAsync(set, level.Children[index]);
        }

        return set;
    }

    private async ValueTask<RowChildren> ReadAsync(RowSet parents, RowChild child)
    {
        var keys = new ParentKeys();
        var numbers = new int[parents.Count];
        for (var row = 0; row < numbers.Length; row++)
        {
            numbers[row] = keys.Add(parents, row, child.Key);
        }

        try
        {
            return new RowChildren(await ReadAsync(child.Level, keys), numbers, null);
        }
#pragma warning disable CA1031 // what cannot be read is an error of its own field, wherever that stands
        catch (Exception exception) when (exception is not OperationCanceledException)
#pragma warning restore CA1031
        {
            return new RowChildren(null, numbers, ItemFailure.Of(exception));
        }
    }

    private async ValueTask<IReadOnlyList<PageSummary>> SummariesAsync(RowSet set, LevelRequest request, RowValues values, bool isMany, ParentKeys keys)
    {
        var level = set.Level;
        var wanted = level.Parts.HasFlag(ConnectionParts.TotalCount)
            || (request.Page!.After is not null && level.Parts.HasFlag(ConnectionParts.HasPreviousPage))
            || (request.Page.Before is not null && level.Parts.HasFlag(ConnectionParts.HasNextPage));
        if (!wanted)
        {
            return [];
        }

        if (!isMany && set.Count > 0)
        {
            return [new PageSummary(
                set.FigureOf(layout => layout.AnyBefore) is 1, set.FigureOf(layout => layout.AnyAfter) is 1, (int)(set.FigureOf(layout => layout.Total) ?? 0))];
        }

        if (!isMany && request.Page!.After is null && request.Page.Before is null && request.Page.Size > 0 && (level.Parts & ConnectionParts.FromRows) != 0)
        {
            // the page is the whole list
            return [default];
        }

        var statement = plan.StatementOf(
            level, request.ShapeOf(isSummary: true, isMany), request.Order, values with { Limit = null }, request.Conditions?.Compose, context.Services);
        var rows = await ReadAsync(statement, values with { Limit = null });
        var summaries = new PageSummary[Math.Max(keys.Count, 1)];
        for (var row = 0; row < rows.Count; row++)
        {
            var number = isMany ? keys.NumberOf(rows[row, statement.Layout.Parent]) : 0;
            summaries[number] = new PageSummary(Figure(statement.Layout.AnyBefore) != 0, Figure(statement.Layout.AnyAfter) != 0, (int)Figure(statement.Layout.Total));

            long Figure(int column) => column < 0 ? 0 : rows[row, column].Bits;
        }

        return summaries;
    }

    private async ValueTask<RowBuffer> ReadAsync(LevelStatement statement, RowValues values)
    {
        var rows = new RowBuffer(statement.Cells.Count);
        context.Keep(rows);
        await statement.Statement.ReadAsync(context.Services, values.ToArray(), rows, context.RequestAborted);
        return rows;
    }
}

/// <summary>What one request asks of a level: which page, in which order, under which conditions.</summary>
internal sealed class LevelRequest
{
    private readonly string? _orderText;

    private LevelRequest(PageRequest? page, KeysetOrder order, string? orderText, RowConditions? conditions, PagingOptions options)
    {
        Page = page;
        Order = order;
        _orderText = orderText;
        Conditions = conditions;
        Options = options;
    }

    public PageRequest? Page { get; }

    public KeysetOrder Order { get; }

    public RowConditions? Conditions { get; }

    public PagingOptions Options { get; }

    /// <exception cref="GraphQLException">An argument is out of range, a bad cursor or a bad condition.</exception>
    public static LevelRequest Of(ResolverTask context, RowPlan plan, RowLevel level)
    {
        if (level.Field is not { } field)
        {
            return new LevelRequest(null, plan.OrderOf(level, "", null), null, null, PagingOptions.Default);
        }

        var order = field.Sort is null ? null : context.ArgumentOf(level.Selection, "order") as IReadOnlyList<object?>;
        var text = order is { Count: > 0 } ? SortExpression.TextOf(order) ?? "refused" : "";
        var keyset = plan.OrderOf(level, text, order);
        var conditions = field.Filter is { } filter && context.ArgumentOf(level.Selection, "where") is IReadOnlyDictionary<string, object?> { Count: > 0 } where
            ? RowConditions.Of(context, filter, level.RowType, where)
            : null;
        if (field.Paging is not { } paging)
        {
            return new LevelRequest(null, keyset, text.Length == 0 ? null : text, conditions, PagingOptions.Default);
        }

        var options = context.Services.GetService(typeof(PagingOptions)) as PagingOptions ?? PagingOptions.Default;
        var page = PageRequest.Of(
            new PagingArguments(
                context.ArgumentOf(level.Selection, "first") as int?,
                context.ArgumentOf(level.Selection, "after") as string,
                context.ArgumentOf(level.Selection, "last") as int?,
                context.ArgumentOf(level.Selection, "before") as string),
            paging.DefaultSize,
            paging.MaxSize,
            keyset,
            options);
        return new LevelRequest(page, keyset, text.Length == 0 ? null : text, conditions, options);
    }

    public RowShape ShapeOf(bool isSummary, bool isMany) => new(
        isSummary, isMany, Conditions?.Form, _orderText, KeysetOrder.FormOf(Page?.After), KeysetOrder.FormOf(Page?.Before), Page?.Backward == true);
}

/// <summary>A client's conditions, taken apart into their form and their values.</summary>
internal sealed record RowConditions(string Form, IReadOnlyList<object?> Values, Func<IReadOnlyList<object?>, LambdaExpression?> Compose)
{
    public static RowConditions Of(ResolverTask context, FilterModel filter, Type rowType, IReadOnlyDictionary<string, object?> where)
    {
        var folding = context.Service<ITextFolding>();
        var limits = context.Services.GetService(typeof(FilterLimits)) as FilterLimits ?? FilterLimits.Default;
        var ids = FilterIds.Decoder(context);
        var values = new FilterValues();
        _ = FilterExpression.Build(filter, rowType, where, folding, limits, ids, values);
        return new RowConditions(
            FormOf(where), values.Given, others => FilterExpression.Build(filter, rowType, where, folding, limits, ids, new FilterValues(others)));
    }

    /// <summary>All that the condition depends on besides its values: names, nesting, and which values are missing.</summary>
    private static string FormOf(object? value)
    {
        var form = new StringBuilder();
        Add(value);
        return form.ToString();

        void Add(object? part)
        {
            switch (part)
            {
                case null:
                    form.Append('~');
                    break;
                case IReadOnlyDictionary<string, object?> members:
                    form.Append('{');
                    foreach (var (name, member) in members)
                    {
                        form.Append(name).Append(':');
                        Add(member);
                    }

                    form.Append('}');
                    break;
                case System.Collections.IEnumerable items and not string:
                    form.Append('[');
                    var list = items.Cast<object?>().ToList();
                    if (list.Exists(item => item is IReadOnlyDictionary<string, object?>))
                    {
                        list.ForEach(Add);
                    }
                    else if (list.Contains(null))
                    {
                        form.Append('~');
                    }

                    form.Append(']');
                    break;
                case bool truth:
                    form.Append(truth ? 'T' : 'F');
                    break;
                default:
                    form.Append('.');
                    break;
            }
        }
    }
}

/// <summary>The distinct keys of the parents whose rows are read, numbered in the order in which they were met. Keys are whole numbers.</summary>
internal sealed class ParentKeys
{
    private readonly List<long> _keys = [];
    private readonly Dictionary<long, int> _numbers = [];

    public int Count => _keys.Count;

    /// <summary>Adds the key in a row's column.</summary>
    /// <returns>Its number; -1 where there is none.</returns>
    public int Add(RowSet rows, int row, int column) => rows.CellOf(row, column) is { Kind: CellKind.Number, Bits: var key } ? Add(key) : -1;

    /// <summary>Adds a key.</summary>
    public int Add(long key)
    {
        ref var number = ref System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(_numbers, key, out var exists);
        if (!exists)
        {
            number = _keys.Count;
            _keys.Add(key);
        }

        return number;
    }

    /// <summary>The number of the key that a row's cell holds.</summary>
    public int NumberOf(Cell cell) => _numbers[cell.Bits];

    /// <summary>The only key, as a value of its column's type.</summary>
    public object One(Type type) => type == typeof(int) ? checked((int)_keys[0]) : Convert.ChangeType(_keys[0], type, CultureInfo.InvariantCulture);

    /// <summary>All keys as a JSON array.</summary>
    public string ToJson()
    {
        var json = new StringBuilder((_keys.Count * 7) + 2).Append('[');
        for (var index = 0; index < _keys.Count; index++)
        {
            json.Append(index > 0 ? "," : "").Append(CultureInfo.InvariantCulture, $"{_keys[index]}");
        }

        return json.Append(']').ToString();
    }
}
