namespace Volunteers.GraphQL.Querying.Connections;

/// <summary>The arguments of a connection field, as the client sent them (GraphQL Cursor Connections Specification, section 3).</summary>
/// <param name="First">How many rows from the start, or from <paramref name="After"/>.</param>
/// <param name="After">The cursor after which the page starts.</param>
/// <param name="Last">How many rows from the end, or from <paramref name="Before"/>.</param>
/// <param name="Before">The cursor before which the page ends.</param>
public sealed record PagingArguments(int? First = null, string? After = null, int? Last = null, string? Before = null);
