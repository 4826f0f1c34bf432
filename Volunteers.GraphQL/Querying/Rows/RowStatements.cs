using System.Collections.Concurrent;
using System.Linq.Expressions;
using Volunteers.GraphQL.Execution;
using Volunteers.GraphQL.Querying.Connections;
using Volunteers.GraphQL.Querying.Sorting;
using Volunteers.GraphQL.Types;

namespace Volunteers.GraphQL.Querying.Rows;

/// <summary>A statement of a level, with the readers of its columns.</summary>
internal sealed record LevelStatement(IRowStatement Statement, IReadOnlyList<CellReader> Cells, RowLayout Layout);

/// <summary>A plan for one form of the parameters of its fields, and the statements that were made for it.</summary>
/// <param name="source">Where rows come from.</param>
/// <param name="build">Plans again, with other values of the same form.</param>
/// <param name="sample">The values that it was planned with.</param>
internal sealed class RowPlan(IRowSource source, Func<IReadOnlyList<object?>, RowLevel> build, IReadOnlyList<object?> sample)
{
    /// <summary>Statements of one level. More forms than this are asked for by nobody in earnest, and are made each time.</summary>
    private const int Capacity = 200;

    private readonly ConcurrentDictionary<(RowLevel Level, RowShape Shape, ulong Form), LevelStatement> _statements = new();
    private readonly ConcurrentDictionary<(RowLevel Level, string Order), KeysetOrder> _orders = new();

    public RowLevel Root { get; } = build(sample);

    /// <summary>The order of a level: the client's, or its own.</summary>
    /// <param name="text">See <see cref="SortExpression.TextOf"/>; empty for its own.</param>
    public KeysetOrder OrderOf(RowLevel level, string text, IReadOnlyList<object?>? order)
    {
        if (_orders.TryGetValue((level, text), out var known))
        {
            return known;
        }

        var columns = text.Length == 0 ? level.Order : SortExpression.Build(level.Field!.Sort!, order!);
        var keyset = level.Field?.Paging is null ? KeysetOrder.OfList(level.RowType, columns) : KeysetOrder.Of(level.RowType, columns);
        return _orders.GetOrAdd((level, text), keyset);
    }

    /// <summary>The statement of a level in this shape; made when it is first asked for.</summary>
    public LevelStatement StatementOf(
        RowLevel level, RowShape shape, KeysetOrder order, RowValues values, Func<IReadOnlyList<object?>, LambdaExpression?>? conditions, IServiceProvider services)
    {
        var key = (level, shape, source.FormOf(services));
        if (_statements.TryGetValue(key, out var known))
        {
            return known;
        }

        var made = Make(level, shape, order, values, conditions, services);
        return _statements.Count < Capacity ? _statements.GetOrAdd(key, made) : made;
    }

    private LevelStatement Make(
        RowLevel level, RowShape shape, KeysetOrder order, RowValues values, Func<IReadOnlyList<object?>, LambdaExpression?>? conditions, IServiceProvider services)
    {
        var composer = new RowComposer(source, level, shape, order, conditions);
        _ = composer.Compose(values);
        var statement = source.Prepare(
            new RowQuery(Compose, [.. composer.Columns.Select(column => new RowColumn(column))], values.ToArray(), level.IgnoresFilters, $"{level.Selection.Field}"),
            services);
        return new LevelStatement(statement, [.. statement.Columns.Select((mapping, index) => new CellReader(mapping, composer.Columns[index].Type))], composer.Layout);

        LambdaExpression Compose(IReadOnlyList<object?> inputs)
        {
            var others = values.From(inputs);
            if (others.Arguments.SequenceEqual(sample))
            {
                return new RowComposer(source, level, shape, order, conditions).Compose(others);
            }

            var planned = At(build(others.Arguments), PathTo(Root, level)!);
            var ordered = shape.Order is null
                ? (planned.Field?.Paging is null ? KeysetOrder.OfList(planned.RowType, planned.Order) : KeysetOrder.Of(planned.RowType, planned.Order))
                : order;
            return new RowComposer(source, planned, shape, ordered, conditions).Compose(others);
        }
    }

    private static RowLevel At(RowLevel level, IEnumerable<int> path) => path.Aggregate(level, (at, child) => at.Children[child].Level);

    private static List<int>? PathTo(RowLevel from, RowLevel to)
    {
        if (from == to)
        {
            return [];
        }

        for (var index = 0; index < from.Children.Count; index++)
        {
            if (PathTo(from.Children[index].Level, to) is { } path)
            {
                path.Insert(0, index);
                return path;
            }
        }

        return null;
    }
}

/// <summary>The plans of one selection, by the form of the values that its fields' expressions depend on: how many there are, which are null, and what truth values are.</summary>
internal sealed class RowPlans(IRowSource source, Func<RowPlanner, RowLevel> build)
{
    private const int Capacity = 100;

    private readonly ConcurrentDictionary<string, RowPlan> _plans = new(StringComparer.Ordinal);
    private IReadOnlyList<Selection>? _dependent;

    /// <summary>The plan for a request, and the values for its parameters.</summary>
    public (RowPlan Plan, IReadOnlyList<object?> Arguments) For(ResolverTask context)
    {
        if (_dependent is null)
        {
            var found = new List<Selection>();
            _ = build(new RowPlanner(source, context.Schema, selection =>
            {
                if (FieldOf(selection).Parameters.Count > 0 && !found.Contains(selection))
                {
                    found.Add(selection);
                }

                return [.. ValuesOf(context, selection).Select((value, index) =>
                {
                    var inputs = new List<object?>();
                    FieldOf(selection).Parameters[index].Split(value, inputs);
                    return FieldOf(selection).Parameters[index].Join([.. inputs]);
                })];
            }));
            _dependent = found;
        }

        if (_dependent.Count == 0)
        {
            return (_plans.TryGetValue("", out var plain) ? plain : _plans.GetOrAdd("", Make(context.Schema, [], [])), []);
        }

        var inputs = new List<object?>();
        var counts = new List<int>();
        foreach (var selection in _dependent)
        {
            var values = ValuesOf(context, selection);
            for (var index = 0; index < values.Length; index++)
            {
                counts.Add(FieldOf(selection).Parameters[index].Split(values[index], inputs));
            }
        }

        var form = string.Create(null, $"{string.Join(',', counts)}:{string.Concat(inputs.Select(input => input switch { null => '~', true => 'T', false => 'F', _ => '.' }))}");
        if (!_plans.TryGetValue(form, out var plan))
        {
            plan = Make(context.Schema, inputs, counts);
            plan = _plans.Count < Capacity ? _plans.GetOrAdd(form, plan) : plan;
        }

        return (plan, inputs);
    }

    private RowPlan Make(GraphQLSchema schema, IReadOnlyList<object?> inputs, IReadOnlyList<int> counts)
    {
        return new RowPlan(source, Build, inputs);

        RowLevel Build(IReadOnlyList<object?> values)
        {
            var joined = new Dictionary<Selection, object?[]>();
            var (input, count) = (0, 0);
            foreach (var selection in _dependent!)
            {
                joined.Add(selection, [.. FieldOf(selection).Parameters.Select(parameter =>
                {
                    var length = counts[count++];
                    var value = parameter.Join([.. values.Skip(input).Take(length)]);
                    input += length;
                    return value;
                })]);
            }

            return build(new RowPlanner(source, schema, selection => joined.GetValueOrDefault(selection, [])));
        }
    }

    private static RowField FieldOf(Selection selection) => selection.Field.Features.Get<RowField>()!;

    private static object?[] ValuesOf(ResolverTask context, Selection selection) => [.. FieldOf(selection).Parameters.Select(parameter =>
        parameter.Argument is { } name ? context.ArgumentOf(selection, name) : context.Services.GetService(parameter.Type))];
}
