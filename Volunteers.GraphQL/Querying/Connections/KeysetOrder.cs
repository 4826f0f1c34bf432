using System.Linq.Expressions;
using System.Reflection;
using System.Text;
using Volunteers.GraphQL.Querying.Sorting;

namespace Volunteers.GraphQL.Querying.Connections;

/// <summary>
/// A total order of rows: the columns that were asked for, then the key, which no two rows share. Rows without a value come first in
/// ascending and last in descending order, as SQLite and SQL Server sort them.
/// </summary>
/// <remarks>
/// The position of a row is described by its values, not by how many rows precede it, so that a page stays right while rows are added and
/// removed, and page 1,000 costs what page 1 costs.
/// </remarks>
internal sealed class KeysetOrder
{
    private const string KeyProperty = "Id";

    private KeysetOrder(Type rowType, IReadOnlyList<OrderKey> keys)
    {
        Keys = keys;
        Fingerprint = OrderFingerprint.Of(rowType, keys);
    }

    /// <summary>The columns in order of weight; the last is unique.</summary>
    public IReadOnlyList<OrderKey> Keys { get; }

    /// <summary>Identifies the order in cursors.</summary>
    public uint Fingerprint { get; }

    /// <summary>Completes the columns with the row's key, in the direction of the last column so that one index serves both.</summary>
    /// <exception cref="InvalidOperationException">The row type has no property <c>Id</c>.</exception>
    public static KeysetOrder Of(Type rowType, IReadOnlyList<OrderKey> columns) =>
        HasKey(rowType)
            ? Complete(rowType, columns)
            : throw new InvalidOperationException(
                $"{rowType.Name} has no property Id to order by. Return a Connection<{rowType.Name}> from the resolver instead.");

    /// <summary>The order of a list that is read as a whole: ties are broken by the key where there is one.</summary>
    public static KeysetOrder OfList(Type rowType, IReadOnlyList<OrderKey> columns) =>
        HasKey(rowType) ? Complete(rowType, columns) : new KeysetOrder(rowType, columns);

    /// <summary>Sorts an expression with the operators of <paramref name="operators"/> (<see cref="Queryable"/> or <see cref="Enumerable"/>).</summary>
    public Expression Apply(Expression source, Type rowType, bool reversed, Type operators, string first)
    {
        var method = first;
        foreach (var key in Keys)
        {
            var row = Expression.Parameter(rowType, "row");
            var selector = Expression.Lambda(key.ValueOf(row), row);
            var name = (key.Direction == SortDirection.Desc) != reversed ? method + "Descending" : method;
            source = Expression.Call(operators, name, [rowType, key.Type], source, operators == typeof(Queryable) ? Expression.Quote(selector) : selector);
            method = "ThenBy";
        }

        return source;
    }

    /// <summary>The rows that come after the row with <paramref name="position"/>; before it when <paramref name="reversed"/>.</summary>
    /// <param name="position">The values of <see cref="Keys"/>.</param>
    /// <param name="reversed">Looks towards the start of the list.</param>
    /// <param name="inclusive">Includes the row at the position itself.</param>
    public Expression Beyond(ParameterExpression row, IReadOnlyList<object?> position, bool reversed, bool inclusive)
    {
        Expression? beyond = null;
        for (var i = Keys.Count - 1; i >= 0; i--)
        {
            var column = new KeysetColumn(Keys[i], Keys[i].ValueOf(row), position[i], reversed);
            if (beyond is null)
            {
                beyond = inclusive ? Or(column.Beyond, column.Equal) : column.Beyond ?? KeysetColumn.Never;
                continue;
            }

            beyond = Or(column.Beyond, Expression.AndAlso(column.Equal, beyond));

            // says in one range what the alternatives say together: databases find the start of a range in an index, of alternatives not
            if (i == 0 && column.AtOrBeyond is { } range)
            {
                beyond = Expression.AndAlso(range, beyond);
            }
        }

        return beyond!;
    }

    /// <summary>
    /// All that <see cref="Beyond"/> makes of a position besides its values: which of them are missing, and what truth values are, since these
    /// are written into the condition.
    /// </summary>
    /// <returns>A sign for each value; null for no position.</returns>
    public static string? FormOf(IReadOnlyList<object?>? position) =>
        position is null ? null : string.Create(position.Count, position, static (form, values) =>
        {
            for (var index = 0; index < form.Length; index++)
            {
                form[index] = values[index] switch { null => '~', true => 'T', false => 'F', _ => '.' };
            }
        });

    /// <summary>Whether rows have a key that no two share.</summary>
    public static bool HasKey(Type rowType) => rowType.GetProperty(KeyProperty, BindingFlags.Public | BindingFlags.Instance) is not null;

    private static KeysetOrder Complete(Type rowType, IReadOnlyList<OrderKey> columns)
    {
        var keys = new List<OrderKey>(columns.Count + 1);
        foreach (var column in columns)
        {
            keys.Add(column);
            if (column.Value.Body is MemberExpression { Expression: ParameterExpression, Member.Name: KeyProperty })
            {
                return new KeysetOrder(rowType, keys);
            }
        }

        var row = Expression.Parameter(rowType, "row");
        keys.Add(new OrderKey(
            KeyProperty,
            Expression.Lambda(Expression.Property(row, KeyProperty), row),
            columns.Count == 0 ? SortDirection.Asc : columns[^1].Direction));
        return new KeysetOrder(rowType, keys);
    }

    private static Expression Or(Expression? left, Expression right) => left is null ? right : Expression.OrElse(left, right);
}

/// <summary>One column of an order.</summary>
/// <param name="Name">Identifies the column in cursors.</param>
/// <param name="Value">From the row to the value.</param>
/// <param name="Direction">Smallest or largest first.</param>
internal sealed record OrderKey(string Name, LambdaExpression Value, SortDirection Direction)
{
    /// <summary>The type of the value as it is compared and kept in cursors: nullable where a related object may be missing.</summary>
    public Type Type { get; } = TypeOf(Value);

    public bool Nullable => ExpressionParts.IsNullable(Type);

    /// <summary>The value of <paramref name="row"/>.</summary>
    public Expression ValueOf(Expression row)
    {
        var value = ExpressionParts.Inline(Value, row);
        return value.Type == Type ? value : Expression.Convert(value, Type);
    }

    private static Type TypeOf(LambdaExpression value)
    {
        var type = value.Body.Type;
        return type.IsValueType && System.Nullable.GetUnderlyingType(type) is null && ExpressionParts.CrossesRelation(value.Body)
            ? typeof(Nullable<>).MakeGenericType(type)
            : type;
    }
}

/// <summary>A short number for an order, the same in every process, so that a cursor of another order is recognised.</summary>
internal static class OrderFingerprint
{
    private const uint OffsetBasis = 2166136261;
    private const uint Prime = 16777619;

    /// <summary>FNV-1a over the row type and the name, type and direction of every column.</summary>
    public static uint Of(Type rowType, IReadOnlyList<OrderKey> keys)
    {
        var hash = Add(OffsetBasis, rowType.Name);
        foreach (var key in keys)
        {
            hash = Add(hash, key.Name);
            hash = Add(hash, ExpressionParts.NonNullable(key.Type).Name);
            hash = (hash ^ (uint)key.Direction) * Prime;
        }

        return hash;
    }

    private static uint Add(uint hash, string text)
    {
        foreach (var unit in Encoding.UTF8.GetBytes(text))
        {
            hash = (hash ^ unit) * Prime;
        }

        return (hash ^ 0xFF) * Prime;
    }
}
