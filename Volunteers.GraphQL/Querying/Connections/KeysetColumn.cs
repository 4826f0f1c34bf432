using System.Linq.Expressions;
using Volunteers.GraphQL.Querying.Sorting;

namespace Volunteers.GraphQL.Querying.Connections;

/// <summary>One column of an order compared with one value of a position, with nulls first in ascending order.</summary>
internal readonly struct KeysetColumn
{
    /// <summary>A condition that no row meets.</summary>
    public static readonly Expression Never = Expression.Constant(false);

    public KeysetColumn(OrderKey key, Expression value, object? position, bool reversed)
    {
        var ascending = (key.Direction == SortDirection.Asc) != reversed;
        if (position is null)
        {
            Equal = ExpressionParts.IsNull(value);
            Beyond = ascending ? ExpressionParts.IsNotNull(value) : null;
            AtOrBeyond = ascending ? null : Equal;
            return;
        }

        if (ExpressionParts.NonNullable(key.Type) == typeof(bool))
        {
            (Beyond, Equal) = Boolean(value, key.Nullable, (bool)position, ascending);
            AtOrBeyond = null;
            return;
        }

        var parameter = ParameterBox.Of(key.Type, position);
        Equal = Expression.Equal(value, parameter);
        if (ascending)
        {
            Beyond = Comparison.Make(ExpressionType.GreaterThan, value, parameter);
            AtOrBeyond = Comparison.Make(ExpressionType.GreaterThanOrEqual, value, parameter);
        }
        else
        {
            Beyond = OrNull(Comparison.Make(ExpressionType.LessThan, value, parameter), value, key.Nullable);
            AtOrBeyond = OrNull(Comparison.Make(ExpressionType.LessThanOrEqual, value, parameter), value, key.Nullable);
        }
    }

    /// <summary>The column's value lies beyond the position's; null when none can.</summary>
    public Expression? Beyond { get; }

    /// <summary>The column has the position's value.</summary>
    public Expression Equal { get; }

    /// <summary><see cref="Beyond"/> or <see cref="Equal"/> as a single range; null when it would not narrow anything.</summary>
    public Expression? AtOrBeyond { get; }

    private static (Expression? Beyond, Expression Equal) Boolean(Expression value, bool nullable, bool position, bool ascending)
    {
        var type = value.Type;
        var equal = Expression.Equal(value, Expression.Constant(position, type));
        if (position == ascending)
        {
            // the last of the two values in this direction: beyond it lie only, in descending order, the rows without a value
            return (!ascending && nullable ? ExpressionParts.IsNull(value) : null, equal);
        }

        var other = Expression.Equal(value, Expression.Constant(!position, type));
        return (OrNull(other, value, !ascending && nullable), equal);
    }

    private static Expression OrNull(Expression condition, Expression value, bool nullable) =>
        nullable ? Expression.OrElse(condition, ExpressionParts.IsNull(value)) : condition;
}
