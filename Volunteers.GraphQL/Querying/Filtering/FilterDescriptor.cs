using System.Linq.Expressions;

namespace Volunteers.GraphQL.Querying.Filtering;

/// <summary>Declares what clients may filter a list of <typeparamref name="T"/> by. Nothing is filterable unless it is declared.</summary>
public sealed class FilterDescriptor<T>
{
    private readonly List<FilterField> _fields = [];
    private readonly Type _filterType;

    internal FilterDescriptor(Type filterType) => _filterType = filterType;

    /// <summary>
    /// Allows a property; its name becomes the field's. Text, numbers, booleans, enums, dates and times, nullable or not.
    /// </summary>
    public FilterDescriptor<T> Field<TValue>(Expression<Func<T, TValue>> field, TextMatching matching = TextMatching.Folded) =>
        Field(MemberNames.FieldNameOf(field), field, matching);

    /// <summary>Allows a value computed from the row, which the data source must be able to translate.</summary>
    public FilterDescriptor<T> Field<TValue>(string name, Expression<Func<T, TValue>> field, TextMatching matching = TextMatching.Folded)
    {
        var type = System.Nullable.GetUnderlyingType(typeof(TValue)) ?? typeof(TValue);
        return Add(new FilterField(name, KindOf(name, type), field, type) { Matching = matching });
    }

    /// <summary>Allows a key that clients know as the global id of <typeparamref name="TNode"/>; ids of other types are refused.</summary>
    public FilterDescriptor<T> Id<TNode>(Expression<Func<T, int>> key) => Id<TNode>(MemberNames.FieldNameOf(key), key);

    /// <inheritdoc cref="Id{TNode}(Expression{Func{T, int}})"/>
    public FilterDescriptor<T> Id<TNode>(Expression<Func<T, int?>> key) => Id<TNode>(MemberNames.FieldNameOf(key), key);

    /// <inheritdoc cref="Id{TNode}(Expression{Func{T, int}})"/>
    public FilterDescriptor<T> Id<TNode>(string name, Expression<Func<T, int>> key) => Id<TNode>(name, (LambdaExpression)key);

    internal FilterModel Build() =>
        _fields.Count == 0
            ? throw new InvalidOperationException($"{_filterType.Name} declares no field. Call d.Field(…) in Configure.")
            : new FilterModel(MemberNames.InputNameOf(_filterType, "Filter"), typeof(T), _fields);

    private FilterDescriptor<T> Id<TNode>(string name, LambdaExpression key) =>
        Add(new FilterField(name, FilterFieldKind.Id, key, typeof(int)) { NodeType = typeof(TNode) });

    private FilterDescriptor<T> Add(FilterField field)
    {
        if (field.Name is "and" or "or")
        {
            throw new InvalidOperationException($"{_filterType.Name} cannot name a field \"{field.Name}\": that is an operation.");
        }

        if (_fields.Any(other => other.Name == field.Name))
        {
            throw new InvalidOperationException($"{_filterType.Name} declares the field \"{field.Name}\" twice.");
        }

        _fields.Add(field);
        return this;
    }

    private FilterFieldKind KindOf(string name, Type type) => type switch
    {
        _ when type == typeof(string) => FilterFieldKind.Text,
        _ when type == typeof(bool) => FilterFieldKind.Boolean,
        { IsEnum: true } => FilterFieldKind.Equatable,
        { IsValueType: true } when typeof(IComparable).IsAssignableFrom(type) => FilterFieldKind.Comparable,
        _ => throw new InvalidOperationException(
            $"{_filterType.Name}.{name} is of type {type.Name}, which has no filter operations."),
    };
}

/// <summary>How the operations of a text filter compare.</summary>
public enum TextMatching
{
    /// <summary>Regardless of case, the same on every database.</summary>
    Folded,

    /// <summary>As the column's own collation compares, so that an index on it serves <c>eq</c> and <c>in</c>. For codes and numbers.</summary>
    Exact,
}
