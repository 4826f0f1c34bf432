using System.Runtime.CompilerServices;

namespace Volunteers.GraphQL.Annotations;

/// <summary>The field takes a <c>where</c> argument; use <see cref="UseFilteringAttribute{TFilter}"/>.</summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property)]
public abstract class UseFilteringAttribute : Attribute
{
    private protected UseFilteringAttribute(Type filterType, int order)
    {
        FilterType = filterType;
        Order = order;
    }

    /// <summary>The class that lists what may be filtered by.</summary>
    public Type FilterType { get; }

    /// <summary>Position among the field's attributes.</summary>
    public int Order { get; }
}

/// <summary>The field takes a <c>where</c> argument with what <typeparamref name="TFilter"/> allows.</summary>
/// <typeparam name="TFilter">A <c>FilterInputType&lt;T&gt;</c>.</typeparam>
/// <param name="order">The attribute's line: attributes apply from top to bottom.</param>
public sealed class UseFilteringAttribute<TFilter>([CallerLineNumber] int order = 0) : UseFilteringAttribute(typeof(TFilter), order)
    where TFilter : class, new();
