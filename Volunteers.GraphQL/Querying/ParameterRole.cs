namespace Volunteers.GraphQL.Querying;

/// <summary>What a value is for, where a query that is composed again has another one in its place.</summary>
internal enum ParameterRole
{
    /// <summary>Belongs to this query only.</summary>
    None,

    /// <summary>The key, or the keys, of the parents whose children are read.</summary>
    Keys,

    /// <summary>How many rows are read at most.</summary>
    Limit,

    /// <summary>A value of the position that the page begins after.</summary>
    Cursor,
}
