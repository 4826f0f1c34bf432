namespace Volunteers.GraphQL.Querying.Filtering;

/// <summary>How the operations of a text filter compare.</summary>
public enum TextMatching
{
    /// <summary>Regardless of case, the same on every database.</summary>
    Folded,

    /// <summary>As the column's own collation compares, so that an index on it serves <c>eq</c> and <c>in</c>. For codes and numbers.</summary>
    Exact,
}
