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

/// <summary>A row of a page, with the cursor that continues after (or before) it.</summary>
public sealed class Edge<T>
{
    private readonly Func<string>? _encode;
    private string? _cursor;

    /// <summary>An edge whose cursor is known.</summary>
    public Edge(T node, string cursor)
    {
        Node = node;
        _cursor = cursor;
    }

    /// <summary>An edge whose cursor is made when it is asked for.</summary>
    internal Edge(T node, Func<string> encode)
    {
        Node = node;
        _encode = encode;
    }

    /// <summary>The row.</summary>
    public T Node { get; }

    /// <summary>Opaque; valid for the same order only.</summary>
    public string Cursor => _cursor ??= _encode!();
}

/// <summary>Where a page lies in its list (GraphQL Cursor Connections Specification, section 4).</summary>
/// <param name="HasNextPage">Rows follow the last edge of this page.</param>
/// <param name="HasPreviousPage">Rows precede the first edge of this page.</param>
/// <param name="StartCursor">The cursor of the first edge; null when the page is empty.</param>
/// <param name="EndCursor">The cursor of the last edge; null when the page is empty.</param>
public sealed record PageInfo(bool HasNextPage, bool HasPreviousPage, string? StartCursor = null, string? EndCursor = null);
