namespace Volunteers.GraphQL.Querying.Connections;

/// <summary>
/// A page of a list (GraphQL Cursor Connections Specification, section 2). A resolver normally returns an <see cref="IQueryable{T}"/> and
/// lets <c>[UsePaging]</c> make this; it may build one itself when the rows come from elsewhere.
/// </summary>
/// <param name="edges">The rows of the page, in order.</param>
/// <param name="pageInfo">Where the page lies.</param>
/// <param name="totalCount">Rows in the whole list.</param>
public sealed class Connection<T>(IReadOnlyList<Edge<T>> edges, PageInfo pageInfo, int totalCount = 0)
{
    private IReadOnlyList<T>? _nodes;

    /// <summary>The rows of the page with their cursors, in order.</summary>
    public IReadOnlyList<Edge<T>> Edges { get; } = edges;

    /// <summary>The rows of the page, in order.</summary>
    public IReadOnlyList<T> Nodes => _nodes ??= Edges.Select(edge => edge.Node).ToArray();

    /// <summary>Where the page lies in the list.</summary>
    public PageInfo PageInfo { get; } = pageInfo;

    /// <summary>Rows in the whole list, whatever the page.</summary>
    public int TotalCount { get; } = totalCount;
}
