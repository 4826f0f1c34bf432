using System.Text.Json;
using Volunteers.GraphQL.Execution;
using Volunteers.GraphQL.Types;

namespace Volunteers.GraphQL.Querying.Rows;

/// <summary>The rows that one statement of a request answered, by parent.</summary>
internal sealed class RowSet(RowLevel level, INodeIdSerializer ids, IServiceProvider services)
{
    /// <summary>Rows of which there are none.</summary>
    private static readonly RowObject[] None = [];

    private object? _requestValue;
    private RowBuffer? _rows;
    private LevelStatement? _statement;
    private RowObject[] _objects = None;

    /// <summary>The first row of each parent among <see cref="_order"/>; null where there is but one parent.</summary>
    private int[]? _starts;
    private int[]? _order;

    public RowLevel Level => level;

    /// <summary>A value of the request.</summary>
    public object? RequestValueOf(Type type) => _requestValue is { } known && known.GetType() == type ? known : _requestValue = services.GetService(type);

    public int Count => _objects.Length;

    /// <summary>What of the list is a page; null where it is answered as a whole.</summary>
    public PageReading? Page { get; set; }

    /// <summary>What was read for the rows by statements of their own, in the order of the level's children.</summary>
    public RowChildren[] Children { get; } = new RowChildren[level.Children.Count];

    /// <summary>Takes the rows that were read.</summary>
    /// <param name="groupOf">From the cell of a row's parent to that parent's number; null where there is but one.</param>
    /// <param name="groups">How many parents there are.</param>
    public void Take(RowBuffer rows, LevelStatement statement, Func<Cell, int>? groupOf, int groups)
    {
        (_rows, _statement) = (rows, statement);
        var objects = new RowObject[rows.Count];
        for (var index = 0; index < objects.Length; index++)
        {
            objects[index] = new RowObject(this, index);
        }

        _objects = objects;
        if (groupOf is null)
        {
            return;
        }

        var group = new int[objects.Length];
        var starts = new int[groups + 1];
        for (var index = 0; index < group.Length; index++)
        {
            group[index] = groupOf(rows[index, statement.Layout.Parent]);
            starts[group[index] + 1]++;
        }

        for (var index = 1; index < starts.Length; index++)
        {
            starts[index] += starts[index - 1];
        }

        var next = starts.AsSpan(0, groups).ToArray();
        var order = new int[objects.Length];
        for (var index = 0; index < group.Length; index++)
        {
            order[next[group[index]]++] = index;
        }

        (_starts, _order) = (starts, order);
    }

    /// <summary>The objects of a parent's rows.</summary>
    public RowObject[] ObjectsOf(int parent)
    {
        if (_starts is null)
        {
            return _objects;
        }

        var (start, end) = (_starts[parent], _starts[parent + 1]);
        if (start == end)
        {
            return None;
        }

        var objects = new RowObject[end - start];
        for (var index = 0; index < objects.Length; index++)
        {
            objects[index] = _objects[_order![start + index]];
        }

        return objects;
    }

    public ref readonly Cell CellOf(int row, int column) => ref _rows![row, column];

    public object? ValueOf(int row, int column) => _statement!.Cells[column].Read(_rows!, CellOf(row, column));

    public object? ValueOf(int row, ColumnSlot slot)
    {
        ref readonly var cell = ref CellOf(row, slot.Column);
        return slot.IdOf is { } type && cell.Kind != CellKind.Null
            ? _statement!.Cells[slot.Column].IdOf(_rows!, cell, type, ids)
            : _statement!.Cells[slot.Column].Read(_rows!, cell);
    }

    public bool TryWrite(int row, ColumnSlot slot, Utf8JsonWriter writer)
    {
        ref readonly var cell = ref CellOf(row, slot.Column);
        if (cell.Kind == CellKind.Null || slot.IsList)
        {
            return false;
        }

        var reader = _statement!.Cells[slot.Column];
        if (slot.IdOf is { } type)
        {
            reader.WriteId(_rows!, cell, type, ids, writer);
        }
        else
        {
            reader.Write(_rows!, cell, slot.Leaf, writer);
        }

        return true;
    }

    /// <summary>The values of a row's place in the order.</summary>
    public object?[] PositionOf(int row)
    {
        var columns = _statement!.Layout.Position;
        var position = new object?[columns.Count];
        for (var index = 0; index < position.Length; index++)
        {
            position[index] = ValueOf(row, columns[index]);
        }

        return position;
    }

    /// <summary>A figure of the whole list that stands in each of its rows; null where no row says it.</summary>
    public long? FigureOf(Func<RowLayout, int> column) =>
        Count > 0 && column(_statement!.Layout) is var index and >= 0 ? CellOf(0, index).Bits : null;
}

/// <summary>Rows that the rows of a set have.</summary>
/// <param name="Set">All of them; null where reading them failed.</param>
/// <param name="ParentOf">From a row to the number of its key; -1 where it has none.</param>
/// <param name="Failure">Why reading failed.</param>
internal readonly record struct RowChildren(RowSet? Set, int[] ParentOf, ItemFailure? Failure);

/// <summary>A row as an object of the response, also where it stands for the row that it belongs to.</summary>
internal sealed class RowObject(RowSet set, int row) : PlannedObject
{
    /// <summary>The row's number in its set.</summary>
    public int Row => row;

    public override GraphQLObjectType TypeOf(Selection selection) => set.Level.Objects.Find(plan => plan.Selection == selection)!.Selections.Type;

    public override object? ValueOf(SelectionSet selections, int slot) => set.Level.ObjectOf(selections).Slots[slot] switch
    {
        ColumnSlot column => set.ValueOf(row, column),
        ObjectSlot related => related.Exists is { } exists && set.CellOf(row, exists).Kind == CellKind.Null ? null : this,
        ChildSlot child => ChildOf(child.Child),
        FactSlot fact => set.Children[fact.Child].Failure ?? FactsOf(fact)?.ValueOf(fact.Value),
        _ => throw new System.Diagnostics.UnreachableException("A resolver answers the field."),
    };

    public override bool TryWrite(SelectionSet selections, int slot, Utf8JsonWriter writer) => set.Level.ObjectOf(selections).Slots[slot] switch
    {
        ColumnSlot column => set.TryWrite(row, column, writer),
        FactSlot fact => FactsOf(fact)?.TryWrite(fact.Value, writer) == true,
        _ => false,
    };

    public override object ParentFor(SelectionSet selections, int slot)
    {
        var plan = set.Level.ObjectOf(selections);
        if (plan.Slots[slot] is ComputedSlot computed)
        {
            var inputs = new object?[computed.Columns.Count + computed.RequestValues.Count];
            for (var index = 0; index < inputs.Length; index++)
            {
                inputs[index] = index < computed.Columns.Count
                    ? set.ValueOf(row, computed.Columns[index])
                    : set.RequestValueOf(computed.RequestValues[index - computed.Columns.Count]);
            }

            return inputs;
        }

        var needed = (ResolverSlot)plan.Slots[slot];
        var values = new object?[needed.Columns.Count];
        for (var index = 0; index < values.Length; index++)
        {
            values[index] = set.ValueOf(row, needed.Columns[index].Column);
        }

        return needed.Make(plan.Type, values);
    }

    private object? ValueOf(ColumnSlot column) => set.ValueOf(row, column);

    private bool TryWrite(ColumnSlot column, Utf8JsonWriter writer) => set.TryWrite(row, column, writer);

    /// <summary>The row itself, read whoever asks; null where that failed.</summary>
    private RowObject? FactsOf(FactSlot fact) => ChildOf(fact.Child) is RowObject[] { Length: > 0 } rows ? rows[0] : null;

    private object? ChildOf(int index)
    {
        var child = set.Children[index];
        var level = set.Level.Children[index].Level;
        if (child.Failure is { } failure)
        {
            return failure;
        }

        var parent = child.ParentOf[row];
        var objects = parent < 0 ? [] : child.Set!.ObjectsOf(parent);
        return level.IsSingle ? objects.FirstOrDefault()
            : level.Field?.Paging is null ? objects
            : RowPage.Of(child.Set!, parent, objects);
    }
}
