namespace Volunteers.GraphQL.Querying.Filtering;

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
