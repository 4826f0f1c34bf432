namespace Volunteers.GraphQL.Querying.Connections;

/// <summary>A row as the one statement of a page reads it: what the client selected, beside what paging needs to know.</summary>
internal sealed class PageRow<T>
{
    /// <summary>The row, with the selected columns.</summary>
    public T? Node { get; set; }

    /// <summary>The values of the order's columns; null when no cursor was selected.</summary>
    public object?[]? Position { get; set; }

    /// <summary>The parent that the row belongs to; null when there is only one.</summary>
    public object? Parent { get; set; }

    /// <summary>Whether the list has rows at or before the position of <c>after</c>.</summary>
    public bool AnyBefore { get; set; }

    /// <summary>Whether the list has rows at or after the position of <c>before</c>.</summary>
    public bool AnyAfter { get; set; }

    /// <summary>How many rows the whole list has.</summary>
    public int TotalCount { get; set; }
}
