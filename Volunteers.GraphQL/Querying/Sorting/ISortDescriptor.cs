using System.Linq.Expressions;

namespace Volunteers.GraphQL.Querying.Sorting;

/// <summary>Declares what clients may order a list of <typeparamref name="T"/> by. Nothing is sortable unless it is declared.</summary>
public interface ISortDescriptor<T>
{
    /// <summary>Names the input type; by default the class's name with <c>Sort</c> replaced by <c>SortInput</c>.</summary>
    ISortDescriptor<T> Name(string name);

    /// <summary>Allows a property; its name becomes the field's.</summary>
    ISortDescriptor<T> Field<TValue>(Expression<Func<T, TValue>> field);

    /// <summary>Allows a value computed from the row, which the data source must be able to translate and compare.</summary>
    ISortDescriptor<T> Field<TValue>(string name, Expression<Func<T, TValue>> field);
}
