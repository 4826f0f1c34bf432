using System.Linq.Expressions;
using Volunteers.GraphQL.Querying.Sorting;

namespace Volunteers.GraphQL.Querying.Connections;

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
