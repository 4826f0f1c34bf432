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
    protected abstract void Configure(ISortDescriptor<T> descriptor);

    internal sealed override SortModel CreateModel()
    {
        var descriptor = new SortDescriptor<T>(GetType());
        Configure(descriptor);
        return descriptor.Build();
    }
}
