using System.Linq.Expressions;

namespace Volunteers.GraphQL.Querying.Filtering;

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
