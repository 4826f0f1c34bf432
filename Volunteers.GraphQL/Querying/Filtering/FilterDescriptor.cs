using System.Linq.Expressions;

namespace Volunteers.GraphQL.Querying.Filtering;

/// <summary>Collects the declarations of one filter type.</summary>
internal sealed class FilterDescriptor<T>(Type filterType) : IFilterDescriptor<T>
{
    private readonly List<FilterField> _fields = [];
    private string? _name;

    public IFilterDescriptor<T> Name(string name)
    {
        _name = name;
        return this;
    }

    public IFilterDescriptor<T> Field<TValue>(Expression<Func<T, TValue>> field, TextMatching matching = TextMatching.Folded) =>
        Field(MemberNames.FieldNameOf(field), field, matching);

    public IFilterDescriptor<T> Field<TValue>(
        string name, Expression<Func<T, TValue>> field, TextMatching matching = TextMatching.Folded)
    {
        var type = System.Nullable.GetUnderlyingType(typeof(TValue)) ?? typeof(TValue);
        return Add(new FilterField(name, KindOf(name, type), field, type)
        {
            Nullable = !typeof(TValue).IsValueType || type != typeof(TValue),
            Matching = matching,
        });
    }

    public IFilterDescriptor<T> Id<TNode>(Expression<Func<T, int>> key) => Id<TNode>(MemberNames.FieldNameOf(key), key);

    public IFilterDescriptor<T> Id<TNode>(Expression<Func<T, int?>> key) => Id<TNode>(MemberNames.FieldNameOf(key), key);

    public IFilterDescriptor<T> Id<TNode>(string name, Expression<Func<T, int>> key) =>
        Add(new FilterField(name, FilterFieldKind.Id, key, typeof(int)) { NodeType = typeof(TNode) });

    public IFilterDescriptor<T> Id<TNode>(string name, Expression<Func<T, int?>> key) =>
        Add(new FilterField(name, FilterFieldKind.Id, key, typeof(int)) { NodeType = typeof(TNode), Nullable = true });

    public IFilterDescriptor<T> Object<TObject>(Expression<Func<T, TObject?>> field, FilterInputType<TObject> filter)
        where TObject : class => Object(MemberNames.FieldNameOf(field), field, filter);

    public IFilterDescriptor<T> Object<TObject>(string name, Expression<Func<T, TObject?>> field, FilterInputType<TObject> filter)
        where TObject : class =>
        Add(new FilterField(name, FilterFieldKind.Object, field, typeof(TObject)) { Nested = filter, Nullable = true });

    public IFilterDescriptor<T> List<TElement>(Expression<Func<T, IEnumerable<TElement>>> field, FilterInputType<TElement> filter) =>
        List(MemberNames.FieldNameOf(field), field, filter);

    public IFilterDescriptor<T> List<TElement>(
        string name, Expression<Func<T, IEnumerable<TElement>>> field, FilterInputType<TElement> filter) =>
        Add(new FilterField(name, FilterFieldKind.List, field, typeof(TElement)) { Nested = filter });

    public FilterModel Build() =>
        _fields.Count == 0
            ? throw new InvalidOperationException($"{filterType.Name} declares no field. Call d.Field(…) in Configure.")
            : new FilterModel(_name ?? MemberNames.InputNameOf(filterType, "Filter"), typeof(T), _fields);

    private FilterDescriptor<T> Add(FilterField field)
    {
        if (field.Name is "and" or "or")
        {
            throw new InvalidOperationException($"{filterType.Name} cannot name a field \"{field.Name}\": that is an operation.");
        }

        if (_fields.Any(other => other.Name == field.Name))
        {
            throw new InvalidOperationException($"{filterType.Name} declares the field \"{field.Name}\" twice.");
        }

        _fields.Add(field);
        return this;
    }

    private FilterFieldKind KindOf(string name, Type type) => type switch
    {
        _ when type == typeof(string) => FilterFieldKind.Text,
        _ when type == typeof(bool) => FilterFieldKind.Boolean,
        { IsEnum: true } => FilterFieldKind.Equatable,
        _ when type == typeof(Guid) => FilterFieldKind.Equatable,
        { IsValueType: true } when typeof(IComparable).IsAssignableFrom(type) => FilterFieldKind.Comparable,
        _ => throw new InvalidOperationException(
            $"{filterType.Name}.{name} is of type {type.Name}, which has no filter operations. Use d.Object or d.List for related rows."),
    };
}
