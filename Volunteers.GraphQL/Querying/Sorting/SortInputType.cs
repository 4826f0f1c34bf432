using System.Collections.Concurrent;
using System.Linq.Expressions;

namespace Volunteers.GraphQL.Querying.Sorting;

/// <summary>What every sort type can be asked without knowing its row type.</summary>
public abstract class SortInputType
{
    private protected SortInputType(Type rowType) => RowType = rowType;

    /// <summary>The type of the rows that are ordered.</summary>
    public Type RowType { get; }

    internal abstract SortModel CreateModel();
}

/// <summary>The allow-list of what a list of <typeparamref name="T"/> may be ordered by. Derive one class for each <c>order</c> argument.</summary>
public abstract class SortInputType<T>() : SortInputType(typeof(T))
{
    /// <summary>Declares the fields. Called once for each process.</summary>
    protected abstract void Configure(SortDescriptor<T> descriptor);

    internal sealed override SortModel CreateModel()
    {
        var descriptor = new SortDescriptor<T>(GetType());
        Configure(descriptor);
        return descriptor.Build();
    }
}

/// <summary>One thing that a list may be ordered by.</summary>
internal sealed record SortField(string Name, LambdaExpression Value);

/// <summary>A sort type after its declaration was read: the input type's name and its fields.</summary>
internal sealed record SortModel(string Name, Type RowType, IReadOnlyList<SortField> Fields)
{
    private static readonly ConcurrentDictionary<Type, SortModel> Models = new();

    private readonly Dictionary<string, SortField> _byName = Fields.ToDictionary(field => field.Name, StringComparer.Ordinal);

    /// <summary>The model of a sort class.</summary>
    public static SortModel Of(SortInputType sort) => Models.GetOrAdd(sort.GetType(), static (_, s) => s.CreateModel(), sort);

    public SortField? Find(string name) => _byName.GetValueOrDefault(name);
}

/// <summary>The values of <c>SortEnumType</c>.</summary>
public enum SortDirection
{
    /// <summary>Smallest first; rows without a value come before all others.</summary>
    Asc,

    /// <summary>Largest first; rows without a value come after all others.</summary>
    Desc,
}

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
