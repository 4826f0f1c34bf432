using System.Reflection;
using Volunteers.GraphQL.Types;

namespace Volunteers.GraphQL.Querying.Connections;

/// <summary>The output types of a connection field (GraphQL Cursor Connections Specification, sections 2 to 5).</summary>
internal static class ConnectionTypes
{
    /// <inheritdoc cref="Of{T}"/>
    public static GraphQLObjectType Of(Type rowType, string prefix, ITypeRegistry types) =>
        (GraphQLObjectType)typeof(ConnectionTypes).GetMethod(nameof(OfRows), BindingFlags.NonPublic | BindingFlags.Static)!
            .MakeGenericMethod(rowType)
            .Invoke(null, BindingFlags.DoNotWrapExceptions, null, [prefix, types], null)!;

    private static GraphQLObjectType OfRows<T>(string prefix, ITypeRegistry types) => Of<T>(prefix, types.GetOutputType(typeof(T)), types);

    /// <summary><c>VolunteersConnection</c> for fields named <c>volunteers</c>; fields of one name share it.</summary>
    /// <exception cref="SchemaException">Fields of one name have rows of different types.</exception>
    private static GraphQLObjectType Of<T>(string prefix, GraphQLNamedType node, ITypeRegistry types)
    {
        var name = $"{prefix}Connection";
        var type = types.GetOrAdd(name, () => new GraphQLObjectType(name, () => ConnectionFields<T>(prefix, node, types))
        {
            Description = "A page of a list.",
            RuntimeType = typeof(Connection<T>),
        });
        return type.RuntimeType == typeof(Connection<T>)
            ? type
            : throw new SchemaException(
                $"Two fields would share the type {name}, but list {typeof(T).Name} and {type.RuntimeType!.GetGenericArguments()[0].Name}. "
                + "Set ConnectionName on [UsePaging] of one of them.");
    }

    private static IEnumerable<GraphQLField> ConnectionFields<T>(string prefix, GraphQLNamedType node, ITypeRegistry types) =>
    [
        new GraphQLField("pageInfo", new GraphQLNonNull(PageInfo(types)))
        {
            Description = "Where the page lies in the list.",
            Pure = parent => ((Connection<T>)parent!).PageInfo,
        },
        new GraphQLField("edges", new GraphQLList(new GraphQLNonNull(Edge<T>(prefix, node, types))))
        {
            Description = "The rows with their cursors.",
            Pure = parent => ((Connection<T>)parent!).Edges,
        },
        new GraphQLField("nodes", new GraphQLList(new GraphQLNonNull(node)))
        {
            Description = "The rows.",
            Pure = parent => ((Connection<T>)parent!).Nodes,
        },
        new GraphQLField("totalCount", new GraphQLNonNull(BuiltInScalars.Int))
        {
            Description = "How many rows the whole list has.",
            Pure = parent => ((Connection<T>)parent!).TotalCount,
            Features = FeatureCollection.Of(new Annotations.CostAttribute(QueryCost.Count)),
        },
    ];

    private static GraphQLObjectType Edge<T>(string prefix, GraphQLNamedType node, ITypeRegistry types)
    {
        var name = $"{prefix}Edge";
        return types.GetOrAdd(name, () => new GraphQLObjectType(name, () =>
        [
            new GraphQLField("cursor", new GraphQLNonNull(BuiltInScalars.String))
            {
                Description = "Continues the list after, or before, this row.",
                Pure = parent => ((Edge<T>)parent!).Cursor,
            },
            new GraphQLField("node", new GraphQLNonNull(node))
            {
                Description = "The row.",
                Pure = parent => ((Edge<T>)parent!).Node,
            },
        ])
        {
            Description = "A row of a page.",
            RuntimeType = typeof(Edge<T>),
        });
    }

    private static GraphQLObjectType PageInfo(ITypeRegistry types) =>
        types.GetOrAdd("PageInfo", () => new GraphQLObjectType("PageInfo", () =>
        [
            new GraphQLField("hasNextPage", new GraphQLNonNull(BuiltInScalars.Boolean))
            {
                Description = "Whether rows follow this page.",
                Pure = parent => ((PageInfo)parent!).HasNextPage,
            },
            new GraphQLField("hasPreviousPage", new GraphQLNonNull(BuiltInScalars.Boolean))
            {
                Description = "Whether rows precede this page.",
                Pure = parent => ((PageInfo)parent!).HasPreviousPage,
            },
            new GraphQLField("startCursor", BuiltInScalars.String)
            {
                Description = "The cursor of the first row; null when the page is empty.",
                Pure = parent => ((PageInfo)parent!).StartCursor,
            },
            new GraphQLField("endCursor", BuiltInScalars.String)
            {
                Description = "The cursor of the last row; null when the page is empty.",
                Pure = parent => ((PageInfo)parent!).EndCursor,
            },
        ])
        {
            Description = "Where a page lies in its list.",
            RuntimeType = typeof(PageInfo),
        });
}
