using System.Collections;
using System.Linq.Expressions;

namespace Volunteers.GraphQL.Querying;

/// <summary>Conditions over a list of values that is sent as a parameter.</summary>
internal static class ValueList
{
    /// <summary><paramref name="value"/> is one of <paramref name="values"/>, which hold no null.</summary>
    public static Expression Contains(Expression value, IReadOnlyList<object> values, ParameterRole role = ParameterRole.None)
    {
        var list = Of(value.Type, values);
        return QueryMethods.Call(
            typeof(Enumerable), nameof(Enumerable.Contains), value.Type, value.Type, ParameterBox.Of(list.GetType(), list, role), value);
    }

    /// <summary>The values as the list that a query has as its parameter.</summary>
    public static IList Of(Type type, IReadOnlyList<object> values)
    {
        var list = (IList)Activator.CreateInstance(typeof(List<>).MakeGenericType(type), values.Count)!;
        foreach (var item in values)
        {
            list.Add(item);
        }

        return list;
    }
}
