using System.Linq.Expressions;
using System.Reflection;

namespace Volunteers.GraphQL.Querying.Rows;

/// <summary>
/// Where rows come from. The library composes what a field reads as an expression over this source; an implementation, which knows an
/// object-relational mapper and a database, turns it into a statement and reads it. Register one to have fields declared as expressions.
/// </summary>
public interface IRowSource
{
    /// <summary>The parameter of expressions that begin with a table, for example a database context.</summary>
    Type SourceType { get; }

    /// <summary>
    /// Whether the first rows of each of many parents are found by numbering the rows of all, as servers do it well; otherwise by a subquery for
    /// each parent, of which SQLite reads no more of an index than it keeps.
    /// </summary>
    bool NumbersRows { get; }

    /// <summary>Whether the type's objects are rows of a table with a key of one column.</summary>
    bool IsRow(Type type);

    /// <summary>The property that is the key of a row type.</summary>
    PropertyInfo KeyOf(Type rowType);

    /// <summary>The properties of a row type that are columns.</summary>
    IReadOnlyList<PropertyInfo> ColumnsOf(Type rowType);

    /// <summary>How a property leads to other rows; null when it does not.</summary>
    RowRelation? RelationOf(PropertyInfo property);

    /// <summary>The rows of a table that the caller may see.</summary>
    /// <param name="source">An expression of <see cref="SourceType"/>.</param>
    Expression RowsOf(Expression source, Type rowType);

    /// <summary>Writes out what an expression refers to by name, such as a fact that is declared elsewhere.</summary>
    Expression Expand(Expression expression);

    /// <summary>Makes a statement of a query, and finds out which of its parameters are which of its inputs.</summary>
    /// <param name="services">The services of a request.</param>
    /// <exception cref="InvalidOperationException">The query cannot be translated.</exception>
    IRowStatement Prepare(RowQuery query, IServiceProvider services);

    /// <summary>What of who asks changes the text of a statement, so that one is prepared for each.</summary>
    ulong FormOf(IServiceProvider services);
}

/// <summary>A property that leads from a row to others.</summary>
/// <param name="Target">The type of the others.</param>
/// <param name="IsMany">Whether it leads to any number of them.</param>
/// <param name="From">The property of the row that is compared.</param>
/// <param name="To">The property of the others that it is compared with.</param>
public sealed record RowRelation(Type Target, bool IsMany, PropertyInfo From, PropertyInfo To);

/// <summary>What becomes a statement: a query of flat rows, and the values that it was composed with.</summary>
/// <param name="Compose">From values for the inputs to <c>source => IQueryable&lt;RowColumns&gt;</c>; the same query whatever the values.</param>
/// <param name="Columns">The columns in order; <see cref="RowColumns.C0"/> is the first.</param>
/// <param name="Inputs">The values that it is first asked with; null is always null, and a truth value always the same.</param>
/// <param name="IgnoresFilters">Whether it reads facts, whoever asks: its keys come from rows that the caller may see.</param>
/// <param name="Name">What it reads, for messages.</param>
public sealed record RowQuery(
    Func<IReadOnlyList<object?>, LambdaExpression> Compose, IReadOnlyList<RowColumn> Columns, IReadOnlyList<object?> Inputs, bool IgnoresFilters, string Name);

/// <summary>A column of a <see cref="RowQuery"/>.</summary>
/// <param name="Value">The expression that it is; tells which property's conversion applies.</param>
public sealed record RowColumn(Expression Value);

/// <summary>How the cells of a column become values.</summary>
/// <param name="Stored">The type of the stored value.</param>
/// <param name="Convert">From the stored value to that of the property; null where they are the same.</param>
public sealed record RowColumnMapping(Type Stored, Func<object?, object?>? Convert);

/// <summary>A statement that can be sent again and again with other values. Safe for concurrent use.</summary>
public interface IRowStatement
{
    /// <summary>The columns' conversions, in order.</summary>
    IReadOnlyList<RowColumnMapping> Columns { get; }

    /// <summary>Sends it, and reads every row.</summary>
    /// <param name="services">The services of the request, which say who asks.</param>
    /// <param name="inputs">The values, as many as it was prepared with.</param>
    /// <param name="rows">Takes the rows.</param>
    ValueTask ReadAsync(IServiceProvider services, IReadOnlyList<object?> inputs, RowBuffer rows, CancellationToken cancellationToken);
}

/// <summary>The parents' keys as rows of a query: stands in composed queries for what each database has for that.</summary>
public static class RowKeys
{
    /// <summary>The keys of a JSON array, each a row.</summary>
    /// <param name="json">An array of numbers or texts; null for one row, whatever its key.</param>
    public static IQueryable<TKey> Of<TKey>(string? json) => throw new InvalidOperationException("Only a database reads keys as rows.");
}
