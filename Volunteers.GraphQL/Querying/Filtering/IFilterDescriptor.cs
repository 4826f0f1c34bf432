using System.Linq.Expressions;

namespace Volunteers.GraphQL.Querying.Filtering;

/// <summary>Declares what clients may filter a list of <typeparamref name="T"/> by. Nothing is filterable unless it is declared.</summary>
public interface IFilterDescriptor<T>
{
    /// <summary>Names the input type; by default the class's name with <c>Filter</c> replaced by <c>FilterInput</c>.</summary>
    IFilterDescriptor<T> Name(string name);

    /// <summary>
    /// Allows a property; its name becomes the field's. Text, numbers, booleans, enums, dates and times, and <see cref="Guid"/>, nullable or
    /// not.
    /// </summary>
    IFilterDescriptor<T> Field<TValue>(Expression<Func<T, TValue>> field, TextMatching matching = TextMatching.Folded);

    /// <summary>Allows a value computed from the row, which the data source must be able to translate.</summary>
    IFilterDescriptor<T> Field<TValue>(string name, Expression<Func<T, TValue>> field, TextMatching matching = TextMatching.Folded);

    /// <summary>Allows a key that clients know as the global id of <typeparamref name="TNode"/>; ids of other types are refused.</summary>
    IFilterDescriptor<T> Id<TNode>(Expression<Func<T, int>> key);

    /// <inheritdoc cref="Id{TNode}(Expression{Func{T, int}})"/>
    IFilterDescriptor<T> Id<TNode>(Expression<Func<T, int?>> key);

    /// <inheritdoc cref="Id{TNode}(Expression{Func{T, int}})"/>
    IFilterDescriptor<T> Id<TNode>(string name, Expression<Func<T, int>> key);

    /// <inheritdoc cref="Id{TNode}(Expression{Func{T, int}})"/>
    IFilterDescriptor<T> Id<TNode>(string name, Expression<Func<T, int?>> key);

    /// <summary>Allows the fields of a related object. A row without that object never matches.</summary>
    IFilterDescriptor<T> Object<TObject>(Expression<Func<T, TObject?>> field, FilterInputType<TObject> filter)
        where TObject : class;

    /// <inheritdoc cref="Object{TObject}(Expression{Func{T, TObject}}, FilterInputType{TObject})"/>
    IFilterDescriptor<T> Object<TObject>(string name, Expression<Func<T, TObject?>> field, FilterInputType<TObject> filter)
        where TObject : class;

    /// <summary>Allows <c>all</c>, <c>none</c>, <c>some</c> and <c>any</c> over related rows.</summary>
    IFilterDescriptor<T> List<TElement>(Expression<Func<T, IEnumerable<TElement>>> field, FilterInputType<TElement> filter);

    /// <inheritdoc cref="List{TElement}(Expression{Func{T, IEnumerable{TElement}}}, FilterInputType{TElement})"/>
    IFilterDescriptor<T> List<TElement>(string name, Expression<Func<T, IEnumerable<TElement>>> field, FilterInputType<TElement> filter);
}
