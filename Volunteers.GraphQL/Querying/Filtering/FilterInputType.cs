using System.Collections.Concurrent;
using System.Linq.Expressions;

namespace Volunteers.GraphQL.Querying.Filtering;

/// <summary>What every filter type can be asked without knowing its row type.</summary>
public abstract class FilterInputType
{
    private protected FilterInputType(Type rowType) => RowType = rowType;

    /// <summary>The type of the rows that are filtered.</summary>
    public Type RowType { get; }

    internal abstract FilterModel CreateModel();
}

/// <summary>The allow-list of what a list of <typeparamref name="T"/> may be filtered by. Derive one class for each <c>where</c> argument.</summary>
public abstract class FilterInputType<T>() : FilterInputType(typeof(T))
{
    /// <summary>Declares the fields. Called once for each process.</summary>
    protected abstract void Configure(FilterDescriptor<T> descriptor);

    internal sealed override FilterModel CreateModel()
    {
        var descriptor = new FilterDescriptor<T>(GetType());
        Configure(descriptor);
        return descriptor.Build();
    }
}

/// <summary>A filter type after its declaration was read: the input type's name and its fields.</summary>
internal sealed record FilterModel(string Name, Type RowType, IReadOnlyList<FilterField> Fields)
{
    private static readonly ConcurrentDictionary<Type, FilterModel> Models = new();

    private readonly Dictionary<string, FilterField> _byName = Fields.ToDictionary(field => field.Name, StringComparer.Ordinal);

    /// <summary>The model of a filter class.</summary>
    public static FilterModel Of(FilterInputType filter) => Models.GetOrAdd(filter.GetType(), static (_, f) => f.CreateModel(), filter);

    public FilterField? Find(string name) => _byName.GetValueOrDefault(name);
}

/// <summary>One thing that a list may be filtered by.</summary>
/// <param name="Name">The input field's name.</param>
/// <param name="Kind">Which operations it offers.</param>
/// <param name="Value">From the row to the value.</param>
/// <param name="ValueType">The value's type without nullability.</param>
internal sealed record FilterField(string Name, FilterFieldKind Kind, LambdaExpression Value, Type ValueType)
{
    /// <summary>How text compares.</summary>
    public TextMatching Matching { get; init; }

    /// <summary>The node type whose global ids are accepted.</summary>
    public Type? NodeType { get; init; }
}

/// <summary>Which operations a filter field offers.</summary>
internal enum FilterFieldKind
{
    /// <summary><c>eq neq contains ncontains in nin startsWith nstartsWith endsWith nendsWith</c>.</summary>
    Text,

    /// <summary><c>eq neq in nin gt ngt gte ngte lt nlt lte nlte</c>.</summary>
    Comparable,

    /// <summary><c>eq neq</c>.</summary>
    Boolean,

    /// <summary><c>eq neq in nin</c> of an enum.</summary>
    Equatable,

    /// <summary><c>eq neq in nin</c> of global ids.</summary>
    Id,
}
