using System.Linq.Expressions;

namespace Volunteers.GraphQL.Querying.Filtering;

/// <summary>One thing that a list may be filtered by.</summary>
/// <param name="Name">The input field's name.</param>
/// <param name="Kind">Which operations it offers.</param>
/// <param name="Value">From the row to the value, the related object, or the related rows.</param>
/// <param name="ValueType">The value's type without nullability; of a list, its element's type.</param>
internal sealed record FilterField(string Name, FilterFieldKind Kind, LambdaExpression Value, Type ValueType)
{
    /// <summary>Whether the value may be null, so that <c>eq: null</c> means something.</summary>
    public bool Nullable { get; init; }

    /// <summary>How text compares.</summary>
    public TextMatching Matching { get; init; }

    /// <summary>The node type whose global ids are accepted.</summary>
    public Type? NodeType { get; init; }

    /// <summary>The filter of the related object or rows.</summary>
    public FilterInputType? Nested { get; init; }
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

    /// <summary><c>eq neq in nin</c> of an enum or another value without a useful order.</summary>
    Equatable,

    /// <summary><c>eq neq in nin</c> of global ids.</summary>
    Id,

    /// <summary>The fields of a related object.</summary>
    Object,

    /// <summary><c>all none some any</c> over related rows.</summary>
    List,
}
