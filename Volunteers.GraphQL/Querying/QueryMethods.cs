using System.Collections.Concurrent;
using System.Linq.Expressions;
using System.Reflection;

namespace Volunteers.GraphQL.Querying;

/// <summary>Remembers the methods of queries by their type arguments: looking one up by reflection takes longer than composing with it.</summary>
internal static class QueryMethods
{
    private static readonly ConcurrentDictionary<(Type Operators, string Name, Type Source, Type Result), MethodInfo> Known = new();

    /// <summary>A call of <paramref name="name"/> of <see cref="Queryable"/> or <see cref="Enumerable"/> with two type arguments.</summary>
    public static Expression Call(Type operators, string name, Type source, Type result, params Expression[] arguments)
    {
        if (!Known.TryGetValue((operators, name, source, result), out var method))
        {
            var types = source == result && name is nameof(Enumerable.Contains) ? new[] { source } : [source, result];
            method = Expression.Call(operators, name, types, arguments).Method;
            Known[(operators, name, source, result)] = method;
        }

        return Expression.Call(method, arguments);
    }
}
