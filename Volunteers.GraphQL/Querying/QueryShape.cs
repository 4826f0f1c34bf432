using System.Runtime.CompilerServices;
using Volunteers.GraphQL.Execution;
using Volunteers.GraphQL.Querying.Connections;
using Volunteers.GraphQL.Querying.Projections;
using Volunteers.GraphQL.Types;

namespace Volunteers.GraphQL.Querying;

/// <summary>What one selection of a field needs; worked out once for each plan.</summary>
/// <param name="Parts">The selected parts of a connection.</param>
/// <param name="Projection">The selected columns.</param>
internal sealed record QueryShape<T>(ConnectionParts Parts, RowProjection<T> Projection)
{
    private static readonly ConditionalWeakTable<Selection, QueryShape<T>> Known = [];

    public static QueryShape<T> Of(Selection selection, QuerySettings settings) =>
        Known.TryGetValue(selection, out var shape) ? shape : Known.GetValue(selection, key => Read(key, settings));

    private static QueryShape<T> Read(Selection selection, QuerySettings settings)
    {
        var node = new ProjectionNode();
        if (settings.Paging is null)
        {
            SelectionProjection.Add(node, selection, typeof(T));
            return new QueryShape<T>(ConnectionParts.Rows, settings.Projects ? RowProjection<T>.Of(node) : RowProjection<T>.Whole);
        }

        var parts = ConnectionParts.None;
        foreach (var part in Children(selection))
        {
            parts |= part.Field.Name switch
            {
                "nodes" => Nodes(part, node),
                "edges" => Edges(part, node),
                "pageInfo" => PageInfo(part),
                "totalCount" => ConnectionParts.TotalCount,
                _ => ConnectionParts.None,
            };
        }

        var rows = parts.HasFlag(ConnectionParts.Rows);
        return new QueryShape<T>(parts, settings.Projects && rows ? RowProjection<T>.Of(node) : RowProjection<T>.Whole);
    }

    private static ConnectionParts Nodes(Selection selection, ProjectionNode node)
    {
        SelectionProjection.Add(node, selection, typeof(T));
        return ConnectionParts.Rows;
    }

    private static ConnectionParts Edges(Selection selection, ProjectionNode node)
    {
        // an edge without its node is still one for each row
        var parts = ConnectionParts.Rows;
        foreach (var part in Children(selection))
        {
            if (part.Field.Name == "node")
            {
                SelectionProjection.Add(node, part, typeof(T));
            }
            else if (part.Field.Name == "cursor")
            {
                parts |= ConnectionParts.Cursors;
            }
        }

        return parts;
    }

    private static ConnectionParts PageInfo(Selection selection)
    {
        var parts = ConnectionParts.None;
        foreach (var part in Children(selection))
        {
            parts |= part.Field.Name switch
            {
                "hasNextPage" => ConnectionParts.HasNextPage,
                "hasPreviousPage" => ConnectionParts.HasPreviousPage,
                "startCursor" or "endCursor" => ConnectionParts.Cursors,
                _ => ConnectionParts.None,
            };
        }

        return parts;
    }

    private static IReadOnlyList<Selection> Children(Selection selection) =>
        selection.GetSelectionSet((GraphQLObjectType)selection.Field.Type.NamedType).Selections;
}
