using System.Linq.Expressions;
using System.Reflection;
using Volunteers.GraphQL.Execution;
using Volunteers.GraphQL.Querying.Rows;
using Volunteers.GraphQL.Types;

namespace Volunteers.GraphQL.Annotations.Binding;

/// <summary>The interface <c>Node</c>, the fields <c>id</c>, <c>node</c> and <c>nodes</c> (Relay, "Global Object Identification").</summary>
internal static class NodeConvention
{
    public const string TypeName = "Node";

    public static GraphQLInterfaceType Interface(BindingContext context) => context.Types.GetOrAdd(TypeName, () => new GraphQLInterfaceType(
        TypeName, () => [new GraphQLField("id", new GraphQLNonNull(BuiltInScalars.ID)) { Description = "The object's global id." }])
    {
        Description = "An object that can be fetched again by its global id.",
    });

    public static GraphQLField IdField(BindingContext context, Type runtimeType, string typeName)
    {
        var property = IdProperty(runtimeType);
        var read = IdReader(runtimeType);
        var ids = context.NodeIds;
        return new GraphQLField("id", new GraphQLNonNull(BuiltInScalars.ID))
        {
            Description = "The object's global id.",
            Pure = value => ids.Format(typeName, NodeKeys.Format(read(value!))),
            Member = property,
            IsPlanned = true,
            Features = FeatureCollection.Of(new RowField($"{typeName}.id", [], _ => KeyOf(runtimeType, property)) { IdOf = typeName }),
            ParentRequirements = ParentRequirements.Of("Id"),
        };
    }

    private static LambdaExpression KeyOf(Type runtimeType, PropertyInfo property)
    {
        var row = Expression.Parameter(runtimeType, "row");
        return Expression.Lambda(Expression.Property(row, property), row);
    }

    /// <summary>Reads the key of a node.</summary>
    public static Func<object, object> IdReader(Type runtimeType)
    {
        var parent = Expression.Parameter(typeof(object));
        return Expression.Lambda<Func<object, object>>(
            Expression.Convert(Expression.Property(Expression.Convert(parent, runtimeType), IdProperty(runtimeType)), typeof(object)), parent).Compile();
    }

    /// <summary>A key, or a list of keys, as global ids.</summary>
    public static object Encode(INodeIdSerializer ids, string typeName, object value) =>
        value is System.Collections.IEnumerable keys and not string
            ? keys.Cast<object?>().Select(key => key is null ? null : ids.Format(typeName, NodeKeys.Format(key))).ToArray()
            : ids.Format(typeName, NodeKeys.Format(value));

    /// <summary>The root fields; none when no type is a node.</summary>
    public static IEnumerable<GraphQLField> RootFields(BindingContext context)
    {
        var sources = context.BoundTypes.Where(context.IsNode).ToDictionary(context.OutputName, type => NodeSource.Of(context, type));
        if (sources.Count == 0)
        {
            yield break;
        }

        var finder = new NodeFinder(context.NodeIds, sources);
        var id = new GraphQLNonNull(BuiltInScalars.ID);
        yield return new GraphQLField("node", Interface(context))
        {
            Description = "Fetches an object by its global id; null when there is none that you may see.",
            Arguments = new NamedList<GraphQLArgument>([new GraphQLArgument("id", id) { Description = "The object's global id." }]),
            Resolver = finder.FindOneAsync,
        };
        yield return new GraphQLField("nodes", new GraphQLNonNull(new GraphQLList(Interface(context))))
        {
            Description = "Fetches objects by their global ids, in the same order; null where there is none that you may see.",
            Arguments = new NamedList<GraphQLArgument>(
                [new GraphQLArgument("ids", new GraphQLNonNull(new GraphQLList(id))) { Description = "The objects' global ids." }]),
            Resolver = finder.FindManyAsync,
            Features = FeatureCollection.Of(new ListSizeAttribute { SlicingArguments = ["ids"] }),
        };
    }

    private static PropertyInfo IdProperty(Type runtimeType) =>
        runtimeType.GetProperty("Id", BindingFlags.Public | BindingFlags.Instance)
            ?? throw new SchemaException($"{runtimeType.Name} is marked [Node] but has no property Id. Add one, or remove [Node].");
}
