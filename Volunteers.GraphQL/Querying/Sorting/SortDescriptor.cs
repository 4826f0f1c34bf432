using System.Linq.Expressions;

namespace Volunteers.GraphQL.Querying.Sorting;

/// <summary>Declares what clients may order a list of <typeparamref name="T"/> by. Nothing is sortable unless it is declared.</summary>
public sealed class SortDescriptor<T>
{
    private readonly List<SortField> _fields = [];
    private readonly Type _sortType;

    internal SortDescriptor(Type sortType) => _sortType = sortType;

    /// <summary>Allows a property; its name becomes the field's.</summary>
    public SortDescriptor<T> Field<TValue>(Expression<Func<T, TValue>> field) => Field(MemberNames.FieldNameOf(field), field);

    /// <summary>Allows a value computed from the row, which the data source must be able to translate and compare.</summary>
    public SortDescriptor<T> Field<TValue>(string name, Expression<Func<T, TValue>> field)
    {
        if (_fields.Any(other => other.Name == name))
        {
            throw new InvalidOperationException($"{_sortType.Name} declares the field \"{name}\" twice.");
        }

        _fields.Add(new SortField(name, field));
        return this;
    }

    internal SortModel Build() =>
        _fields.Count == 0
            ? throw new InvalidOperationException($"{_sortType.Name} declares no field. Call d.Field(…) in Configure.")
            : new SortModel(MemberNames.InputNameOf(_sortType, "Sort"), typeof(T), _fields);
}
