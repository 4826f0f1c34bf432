using Volunteers.GraphQL.Querying.Rows;
using Volunteers.GraphQL.Types;

namespace Volunteers.GraphQL.Querying.Connections;

/// <summary>The output types of a connection field (GraphQL Cursor Connections Specification, sections 2 to 5).</summary>
internal static class ConnectionTypes
{
    /// <summary><c>VolunteersConnection</c> for fields named <c>volunteers</c>; fields of one name share it.</summary>
    /// <exception cref="SchemaException">Fields of one name have rows of different types.</exception>
    public static GraphQLObjectType Of(Type rowType, string prefix, ITypeRegistry types)
    {
        var node = types.GetOutputType(rowType);
        var name = $"{prefix}Connection";
        var type = types.GetOrAdd(name, () => new GraphQLObjectType(name, () => ConnectionFields(prefix, node, types))
        {
            Description = "A page of a list.",
            RuntimeType = typeof(RowPage),
        });
        var known = type.Fields["nodes"].Type.NamedType;
        return known == node
            ? type
            : throw new SchemaException(
                $"Two fields would share the type {name}, but list {node.Name} and {known.Name}. Set ConnectionName on [UsePaging] of one of them.");
    }

    private static IEnumerable<GraphQLField> ConnectionFields(string prefix, GraphQLNamedType node, ITypeRegistry types) =>
    [
        new GraphQLField("pageInfo", new GraphQLNonNull(PageInfo(types)))
        {
            Description = "Where the page lies in the list.",
            Pure = parent => parent,
        },
        new GraphQLField("edges", new GraphQLList(new GraphQLNonNull(Edge(prefix, node, types))))
        {
            Description = "The rows with their cursors.",
            Pure = parent => ((RowPage)parent!).Edges,
        },
        new GraphQLField("nodes", new GraphQLList(new GraphQLNonNull(node)))
        {
            Description = "The rows.",
            Pure = parent => ((RowPage)parent!).Nodes,
        },
        new GraphQLField("totalCount", new GraphQLNonNull(BuiltInScalars.Int))
        {
            Description = "How many rows the whole list has.",
            Pure = parent => ((RowPage)parent!).TotalCount,
            Features = FeatureCollection.Of(new CostAttribute(QueryCost.Count)),
        },
    ];

    private static GraphQLObjectType Edge(string prefix, GraphQLNamedType node, ITypeRegistry types)
    {
        var name = $"{prefix}Edge";
        return types.GetOrAdd(name, () => new GraphQLObjectType(name, () =>
        [
            new GraphQLField("cursor", new GraphQLNonNull(BuiltInScalars.String))
            {
                Description = "Continues the list after, or before, this row.",
                Pure = parent => ((RowEdge)parent!).Cursor,
            },
            new GraphQLField("node", new GraphQLNonNull(node))
            {
                Description = "The row.",
                Pure = parent => ((RowEdge)parent!).Node,
            },
        ])
        {
            Description = "A row of a page.",
            RuntimeType = typeof(RowEdge),
        });
    }

    private static GraphQLObjectType PageInfo(ITypeRegistry types) =>
        types.GetOrAdd("PageInfo", () => new GraphQLObjectType("PageInfo", () =>
        [
            new GraphQLField("hasNextPage", new GraphQLNonNull(BuiltInScalars.Boolean))
            {
                Description = "Whether rows follow this page.",
                Pure = parent => ((RowPage)parent!).HasNextPage,
            },
            new GraphQLField("hasPreviousPage", new GraphQLNonNull(BuiltInScalars.Boolean))
            {
                Description = "Whether rows precede this page.",
                Pure = parent => ((RowPage)parent!).HasPreviousPage,
            },
            new GraphQLField("startCursor", BuiltInScalars.String)
            {
                Description = "The cursor of the first row; null when the page is empty.",
                Pure = parent => ((RowPage)parent!).StartCursor,
            },
            new GraphQLField("endCursor", BuiltInScalars.String)
            {
                Description = "The cursor of the last row; null when the page is empty.",
                Pure = parent => ((RowPage)parent!).EndCursor,
            },
        ])
        {
            Description = "Where a page lies in its list.",
            RuntimeType = typeof(RowPage),
        });
}
