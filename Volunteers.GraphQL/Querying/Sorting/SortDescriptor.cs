using System.Linq.Expressions;

namespace Volunteers.GraphQL.Querying.Sorting;

/// <summary>Collects the declarations of one sort type.</summary>
internal sealed class SortDescriptor<T>(Type sortType) : ISortDescriptor<T>
{
    private readonly List<SortField> _fields = [];
    private string? _name;

    public ISortDescriptor<T> Name(string name)
    {
        _name = name;
        return this;
    }

    public ISortDescriptor<T> Field<TValue>(Expression<Func<T, TValue>> field) => Field(MemberNames.FieldNameOf(field), field);

    public ISortDescriptor<T> Field<TValue>(string name, Expression<Func<T, TValue>> field)
    {
        if (_fields.Any(other => other.Name == name))
        {
            throw new InvalidOperationException($"{sortType.Name} declares the field \"{name}\" twice.");
        }

        _fields.Add(new SortField(name, field));
        return this;
    }

    public SortModel Build() =>
        _fields.Count == 0
            ? throw new InvalidOperationException($"{sortType.Name} declares no field. Call d.Field(…) in Configure.")
            : new SortModel(_name ?? MemberNames.InputNameOf(sortType, "Sort"), typeof(T), _fields);
}
