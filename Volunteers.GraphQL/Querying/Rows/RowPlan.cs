using System.Linq.Expressions;
using System.Reflection;
using Volunteers.GraphQL.Execution;
using Volunteers.GraphQL.Querying.Connections;
using Volunteers.GraphQL.Types;

namespace Volunteers.GraphQL.Querying.Rows;

/// <summary>One statement of a plan: rows of one table, with the columns of those that they belong to.</summary>
internal sealed class RowLevel(Type rowType, RowField? field, Selection selection)
{
    /// <summary>The type of the rows.</summary>
    public Type RowType { get; } = rowType;

    /// <summary>The field that lists them; null where rows are found again by their keys.</summary>
    public RowField? Field { get; } = field;

    /// <summary>The selection whose arguments apply.</summary>
    public Selection Selection { get; } = selection;

    /// <summary>A row, in the expressions below.</summary>
    public ParameterExpression Row { get; } = Expression.Parameter(rowType, "row");

    /// <summary>The source of all rows, in the expressions below.</summary>
    public required ParameterExpression Source { get; init; }

    /// <summary>The key of one parent, in <see cref="Rows"/>; null at the root.</summary>
    public ParameterExpression? Key { get; init; }

    /// <summary>The rows, of one parent where there are any, without order.</summary>
    public required Expression Rows { get; init; }

    /// <summary>The declared order.</summary>
    public IReadOnlyList<OrderKey> Order { get; init; } = [];

    /// <summary>How many rows are listed at most, of each parent; null for all.</summary>
    public int? Limit { get; init; }

    /// <summary>Whether the field's value is the first row alone.</summary>
    public bool IsSingle { get; init; }

    /// <summary>Whether it is read whoever asks.</summary>
    public bool IgnoresFilters { get; init; }

    /// <summary>The rows that the rows belong to, each after those that it follows from.</summary>
    public List<RowJoin> Joins { get; } = [];

    /// <summary>What is read of each row.</summary>
    public List<Expression> Columns { get; } = [];

    /// <summary>The column without whose value a row is not listed; null when all are.</summary>
    public Expression? Required { get; set; }

    /// <summary>What is read for each row by statements of their own.</summary>
    public List<RowChild> Children { get; } = [];

    /// <summary>What of a page is selected.</summary>
    public ConnectionParts Parts { get; set; } = ConnectionParts.Rows;

    /// <summary>What a row is in the response, by what is selected of it: a page's rows can be selected in several places.</summary>
    public List<ObjectPlan> Objects { get; } = [];

    /// <summary>What a row, or one that it belongs to, is where this is selected of it.</summary>
    public ObjectPlan ObjectOf(SelectionSet selections)
    {
        foreach (var plan in Objects)
        {
            if (ReferenceEquals(plan.Selections, selections))
            {
                return plan;
            }
        }

        throw new System.Diagnostics.UnreachableException("A row was read for another selection.");
    }

    /// <summary>The number of a column, added if it is new.</summary>
    public int ColumnOf(Expression value) => RowExpressions.AddDistinct(Columns, value);
}

/// <summary>The row that each row of a level belongs to, or none: read in the same statement.</summary>
/// <param name="Row">That row, in expressions.</param>
/// <param name="Outer">What it is found by, from the level's row or another join.</param>
/// <param name="Inner">What of it is compared.</param>
internal sealed record RowJoin(ParameterExpression Row, Expression Outer, PropertyInfo Inner);

/// <summary>Rows that each row of a level has.</summary>
/// <param name="Level">Their statement.</param>
/// <param name="Key">The parent's column that they are found by.</param>
internal sealed record RowChild(RowLevel Level, int Key);

/// <summary>What an object of the response is made of.</summary>
internal sealed class ObjectPlan(Selection selection, SelectionSet selections, Type type)
{
    /// <summary>The field whose value it is.</summary>
    public Selection Selection { get; } = selection;

    /// <summary>What is selected of it.</summary>
    public SelectionSet Selections { get; } = selections;

    /// <summary>The type that resolvers know it as.</summary>
    public Type Type { get; } = type;

    /// <summary>The values by their place in <see cref="Selections"/>.</summary>
    public RowSlot[] Slots { get; } = new RowSlot[selections.Items.Length];
}

/// <summary>Where a selected value is found.</summary>
internal abstract record RowSlot;

/// <summary>In a column.</summary>
internal sealed record ColumnSlot(int Column, GraphQLLeafType Leaf, string? IdOf, bool IsList) : RowSlot;

/// <summary>An object whose columns are in the same row; there is none where the column <paramref name="Exists"/> is null.</summary>
internal sealed record ObjectSlot(int? Exists) : RowSlot;

/// <summary>Among the rows of a child.</summary>
internal sealed record ChildSlot(int Child) : RowSlot;

/// <summary>In the first row of a child, which is read whoever asks.</summary>
internal sealed record FactSlot(int Child, ColumnSlot Value) : RowSlot;

/// <summary>A resolver works it out from its parent, which is made of these columns.</summary>
internal sealed record ResolverSlot(IReadOnlyList<(PropertyInfo Property, int Column)> Columns) : RowSlot
{
    private Func<object?[], object>? _make;

    /// <summary>The parent with these values in its columns' properties.</summary>
    public object Make(Type type, object?[] values) =>
        (_make ??= ParentFactory.Compile(type, [.. Columns.Select(column => column.Property)]))(values);
}

/// <summary>A method works it out from these columns, and from values of the request.</summary>
internal sealed record ComputedSlot(IReadOnlyList<int> Columns, IReadOnlyList<Type> RequestValues) : RowSlot;

/// <summary>The name of the object's type.</summary>
internal sealed record TypeNameSlot : RowSlot;
