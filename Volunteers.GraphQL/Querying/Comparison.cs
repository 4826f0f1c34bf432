using System.Linq.Expressions;
using System.Reflection;

namespace Volunteers.GraphQL.Querying;

/// <summary>Comparisons of values of any ordered type, written so that data sources translate them to plain SQL operators.</summary>
internal static class Comparison
{
    private static readonly MethodInfo CompareText = typeof(string).GetMethod(nameof(string.Compare), [typeof(string), typeof(string)])!;
    private static readonly Expression Zero = Expression.Constant(0);

    /// <summary><paramref name="left"/> <paramref name="operation"/> <paramref name="right"/>; the operation is one of the four orderings.</summary>
    public static Expression Make(ExpressionType operation, Expression left, Expression right)
    {
        var type = ExpressionParts.NonNullable(left.Type);
        if (type == typeof(string))
        {
            return Expression.MakeBinary(operation, Expression.Call(CompareText, left, right), Zero);
        }

        if (type.IsEnum)
        {
            // as the compiler writes it: translators know to look through this conversion
            var number = Enum.GetUnderlyingType(type);
            var lifted = left.Type == type ? number : typeof(Nullable<>).MakeGenericType(number);
            return Expression.MakeBinary(operation, Expression.Convert(left, lifted), Expression.Convert(right, lifted));
        }

        return Expression.MakeBinary(operation, left, right);
    }
}
