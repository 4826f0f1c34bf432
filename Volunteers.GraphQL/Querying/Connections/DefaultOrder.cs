using System.Linq.Expressions;
using Volunteers.GraphQL.Querying.Sorting;

namespace Volunteers.GraphQL.Querying.Connections;

/// <summary>Takes the order that a resolver gave its query, so that paging can continue in it and a client's order can replace it.</summary>
internal static class DefaultOrder
{
    /// <summary>Operators that keep the order of the query they are applied to; by name, because some belong to libraries unknown here.</summary>
    private static readonly HashSet<string> Transparent = new(StringComparer.Ordinal)
    {
        "Where", "AsNoTracking", "AsNoTrackingWithIdentityResolution", "TagWith", "TagWithCallSite", "IgnoreQueryFilters", "AsSplitQuery",
        "AsSingleQuery", "Include", "ThenInclude",
    };

    /// <summary>The query without its <c>OrderBy</c> and <c>ThenBy</c>, and what they ordered by.</summary>
    public static (Expression Query, IReadOnlyList<OrderKey> Keys) Extract(Expression query)
    {
        var keys = new List<OrderKey>();
        var replaced = false;
        var expression = Strip(query, keys, ref replaced);
        keys.Reverse();
        return (expression, keys);
    }

    private static Expression Strip(Expression expression, List<OrderKey> keys, ref bool replaced)
    {
        if (expression is not MethodCallExpression call || call.Arguments.Count == 0)
        {
            return expression;
        }

        if (call.Method.DeclaringType == typeof(Queryable)
            && call.Method.Name is "OrderBy" or "OrderByDescending" or "ThenBy" or "ThenByDescending"
            && call.Arguments.Count == 2)
        {
            if (!replaced)
            {
                var value = (LambdaExpression)((UnaryExpression)call.Arguments[1]).Operand;
                var descending = call.Method.Name.EndsWith("Descending", StringComparison.Ordinal);
                keys.Add(new OrderKey(value.Body.ToString(), value, descending ? SortDirection.Desc : SortDirection.Asc));
            }

            // an OrderBy replaces every order below it
            replaced |= call.Method.Name.StartsWith("OrderBy", StringComparison.Ordinal);
            return Strip(call.Arguments[0], keys, ref replaced);
        }

        if (!Transparent.Contains(call.Method.Name))
        {
            return expression;
        }

        var before = keys.Count;
        var source = Strip(call.Arguments[0], keys, ref replaced);
        return source == call.Arguments[0] || (keys.Count == before && !replaced) ? expression : Rebuild(call, source);
    }

    private static Expression Rebuild(MethodCallExpression call, Expression source) =>
        call.Update(call.Object, [source, .. call.Arguments.Skip(1)]);
}
