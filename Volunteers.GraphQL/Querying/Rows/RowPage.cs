using Volunteers.GraphQL.Querying.Connections;

namespace Volunteers.GraphQL.Querying.Rows;

/// <summary>How a list was paged.</summary>
/// <param name="Request">Which rows of it.</param>
/// <param name="Order">The order of the list.</param>
/// <param name="Options">The cursors' key.</param>
/// <param name="Summaries">What is known of the list of each parent besides its page.</param>
internal sealed record PageReading(PageRequest Request, KeysetOrder Order, PagingOptions Options, IReadOnlyList<PageSummary> Summaries);

/// <summary>What is known of a list besides its page, as far as it was asked.</summary>
/// <param name="AnyBefore">Whether rows precede the position of <c>after</c>.</param>
/// <param name="AnyAfter">Whether rows follow the position of <c>before</c>.</param>
/// <param name="Total">Rows in the whole list.</param>
internal readonly record struct PageSummary(bool AnyBefore, bool AnyAfter, int Total);

/// <summary>A page of a list (GraphQL Cursor Connections Specification, section 2).</summary>
internal sealed class RowPage
{
    private readonly RowSet _set;
    private readonly PageSummary _summary;
    private readonly RowObject[] _rows;
    private readonly bool _more;
    private RowEdge[]? _edges;

    private RowPage(RowSet set, PageSummary summary, RowObject[] rows, bool more)
    {
        _set = set;
        _summary = summary;
        _rows = rows;
        _more = more;
    }

    /// <summary>The rows of the page, in order.</summary>
    public IReadOnlyList<RowObject> Nodes => _rows;

    /// <summary>The rows of the page with their cursors, in order.</summary>
    public IReadOnlyList<RowEdge> Edges => _edges ??= Array.ConvertAll(_rows, row => new RowEdge(this, row));

    /// <summary>Rows in the whole list, whatever the page.</summary>
    public int TotalCount => _summary.Total;

    /// <summary>Rows follow the last of this page.</summary>
    public bool HasNextPage => IsBackward ? _summary.AnyAfter : _more || _summary.AnyAfter;

    /// <summary>Rows precede the first of this page.</summary>
    public bool HasPreviousPage => IsBackward ? _more || _summary.AnyBefore : _summary.AnyBefore;

    /// <summary>The cursor of the first row; null when the page is empty.</summary>
    public string? StartCursor => _rows.Length > 0 ? CursorOf(_rows[0]) : null;

    /// <summary>The cursor of the last row; null when the page is empty.</summary>
    public string? EndCursor => _rows.Length > 0 ? CursorOf(_rows[^1]) : null;

    private bool IsBackward => _set.Page!.Request.Backward;

    /// <summary>The page of one parent.</summary>
    /// <param name="set">The rows of all.</param>
    /// <param name="parent">The parent's number; less than zero for one that refers to nothing.</param>
    /// <param name="rows">At most one row more than the page, in the order in which they were read.</param>
    public static RowPage Of(RowSet set, int parent, RowObject[] rows)
    {
        var page = set.Page!;
        var more = rows.Length > page.Request.Size;
        rows = more ? rows[..page.Request.Size] : page.Request.Backward ? [.. rows] : rows;
        if (page.Request.Backward)
        {
            Array.Reverse(rows);
        }

        return new RowPage(set, parent < 0 || page.Summaries.Count == 0 ? default : page.Summaries[parent], rows, more);
    }

    /// <summary>The cursor that continues after, or before, a row.</summary>
    public string CursorOf(RowObject row)
    {
        var page = _set.Page!;
        return CursorCodec.Encode(page.Order, _set.PositionOf(row.Row), page.Options);
    }
}

/// <summary>A row of a page, with the cursor that continues after (or before) it.</summary>
internal sealed class RowEdge(RowPage page, RowObject node)
{
    public RowObject Node => node;

    public string Cursor => page.CursorOf(node);
}
