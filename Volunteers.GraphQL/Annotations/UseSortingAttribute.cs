using System.Runtime.CompilerServices;

namespace Volunteers.GraphQL.Annotations;

/// <summary>The field takes an <c>order</c> argument; use <see cref="UseSortingAttribute{TSort}"/>.</summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property)]
public abstract class UseSortingAttribute : Attribute
{
    private protected UseSortingAttribute(Type sortType, int order)
    {
        SortType = sortType;
        Order = order;
    }

    /// <summary>The class that lists what may be sorted by.</summary>
    public Type SortType { get; }

    /// <summary>Position among the field's attributes.</summary>
    public int Order { get; }
}

/// <summary>The field takes an <c>order</c> argument with what <typeparamref name="TSort"/> allows; ties are broken by the key.</summary>
/// <typeparam name="TSort">A <c>SortInputType&lt;T&gt;</c>.</typeparam>
/// <param name="order">The attribute's line: attributes apply from top to bottom.</param>
public sealed class UseSortingAttribute<TSort>([CallerLineNumber] int order = 0) : UseSortingAttribute(typeof(TSort), order)
    where TSort : class, new();
