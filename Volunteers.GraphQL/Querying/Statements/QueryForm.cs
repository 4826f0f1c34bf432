namespace Volunteers.GraphQL.Querying.Statements;

/// <summary>
/// How the library composes a query for a selection that was given no condition: all else that decides it is the selection's own.
/// </summary>
/// <param name="Kind">What is read.</param>
/// <param name="ForManyKeys">Whether it is read for many parents, by a list of their keys.</param>
/// <param name="Order">The order that was asked for, as <see cref="Sorting.SortExpression.TextOf"/> writes it; empty for the resolver's own.</param>
/// <param name="After">What the position that a page begins after says of the condition, besides its values: see <see cref="Connections.KeysetOrder.FormOf"/>.</param>
internal readonly record struct QueryForm(QueryKind Kind, bool ForManyKeys, string Order, int After = 0);

/// <summary>What a composed query reads.</summary>
internal enum QueryKind
{
    /// <summary>Every row.</summary>
    List,

    /// <summary>The first row, or the first of each parent.</summary>
    First,

    /// <summary>A page from the start, or one for each parent.</summary>
    Page,
}
