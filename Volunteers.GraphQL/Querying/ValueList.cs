using System.Collections;
using System.Linq.Expressions;

namespace Volunteers.GraphQL.Querying;

/// <summary>Conditions over a list of values that is sent as a parameter.</summary>
internal static class ValueList
{
    /// <summary><paramref name="value"/> is one of <paramref name="values"/>, which hold no null.</summary>
    public static Expression Contains(Expression value, IReadOnlyList<object> values)
    {
        var listType = typeof(List<>).MakeGenericType(value.Type);
        var list = (IList)Activator.CreateInstance(listType, values.Count)!;
        foreach (var item in values)
        {
            list.Add(item);
        }

        return QueryMethods.Call(typeof(Enumerable), nameof(Enumerable.Contains), value.Type, value.Type, ParameterBox.Of(listType, list), value);
    }
}
