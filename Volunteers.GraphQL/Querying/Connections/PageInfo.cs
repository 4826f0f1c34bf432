namespace Volunteers.GraphQL.Querying.Connections;

/// <summary>Where a page lies in its list (GraphQL Cursor Connections Specification, section 4).</summary>
/// <param name="HasNextPage">Rows follow the last edge of this page.</param>
/// <param name="HasPreviousPage">Rows precede the first edge of this page.</param>
/// <param name="StartCursor">The cursor of the first edge; null when the page is empty.</param>
/// <param name="EndCursor">The cursor of the last edge; null when the page is empty.</param>
public sealed record PageInfo(bool HasNextPage, bool HasPreviousPage, string? StartCursor = null, string? EndCursor = null);
