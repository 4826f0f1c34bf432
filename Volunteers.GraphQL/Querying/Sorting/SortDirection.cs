namespace Volunteers.GraphQL.Querying.Sorting;

/// <summary>The values of <c>SortEnumType</c>.</summary>
public enum SortDirection
{
    /// <summary>Smallest first; rows without a value come before all others.</summary>
    Asc,

    /// <summary>Largest first; rows without a value come after all others.</summary>
    Desc,
}
