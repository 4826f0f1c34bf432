namespace Volunteers.GraphQL.Querying.Connections;

/// <summary>The parts of a connection that a query selects; the others are not computed.</summary>
[Flags]
internal enum ConnectionParts
{
    None = 0,

    /// <summary>Edges or nodes.</summary>
    Rows = 1,

    /// <summary>The cursor of any row.</summary>
    Cursors = 2,

    /// <summary><c>pageInfo.hasNextPage</c>.</summary>
    HasNextPage = 4,

    /// <summary><c>pageInfo.hasPreviousPage</c>.</summary>
    HasPreviousPage = 8,

    /// <summary><c>totalCount</c>.</summary>
    TotalCount = 16,

    /// <summary>What the statement that reads rows answers.</summary>
    FromRows = Rows | Cursors | HasNextPage | HasPreviousPage,
}
