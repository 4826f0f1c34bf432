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

    /// <summary>The field <c>id</c> of a row.</summary>
    public static GraphQLField IdField(Type runtimeType, string typeName)
    {
        var property = IdProperty(runtimeType);
        return new GraphQLField("id", new GraphQLNonNull(BuiltInScalars.ID))
        {
            Description = "The object's global id.",
            Pure = _ => throw new InvalidOperationException($"{typeName}.id is read with its row."),
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

    /// <summary>A key, or a list of keys, as global ids.</summary>
    public static object Encode(INodeIdSerializer ids, string typeName, object value) =>
        value is System.Collections.IEnumerable keys and not string
            ? keys.Cast<object?>().Select(key => key is null ? null : ids.Format(typeName, NodeKeys.Format(key))).ToArray()
            : ids.Format(typeName, NodeKeys.Format(value));

    /// <summary>The root fields; none when no type is a node.</summary>
    public static IEnumerable<GraphQLField> RootFields(BindingContext context)
    {
        var nodes = context.BoundTypes.Where(context.IsNode).ToDictionary(context.OutputName);
        if (nodes.Count == 0)
        {
            yield break;
        }

        if (nodes.Values.FirstOrDefault(type => context.RowSource?.IsRow(type) != true) is { } other)
        {
            throw new SchemaException($"{other.Name} is marked [Node] but is no row, so that nobody could find it again. Remove [Node], or register its rows.");
        }

        var finder = new NodeFinder(context.NodeIds, nodes);
        var reader = new RowsAgain(context.RowSource!);
        var id = new GraphQLNonNull(BuiltInScalars.ID);
        yield return new GraphQLField("node", Interface(context))
        {
            Description = "Fetches an object by its global id; null when there is none that you may see.",
            Arguments = new NamedList<GraphQLArgument>([new GraphQLArgument("id", id) { Description = "The object's global id." }]),
            Resolver = finder.FindOne,
            Reader = reader,
        };
        yield return new GraphQLField("nodes", new GraphQLNonNull(new GraphQLList(Interface(context))))
        {
            Description = "Fetches objects by their global ids, in the same order; null where there is none that you may see.",
            Arguments = new NamedList<GraphQLArgument>(
                [new GraphQLArgument("ids", new GraphQLNonNull(new GraphQLList(id))) { Description = "The objects' global ids." }]),
            Resolver = finder.FindMany,
            Reader = reader,
            Features = FeatureCollection.Of(new ListSizeAttribute { SlicingArguments = ["ids"] }),
        };
    }

    private static PropertyInfo IdProperty(Type runtimeType) =>
        runtimeType.GetProperty("Id", BindingFlags.Public | BindingFlags.Instance)
            ?? throw new SchemaException($"{runtimeType.Name} is marked [Node] but has no property Id. Add one, or remove [Node].");
}

/// <summary>Resolves the root fields <c>node</c> and <c>nodes</c> (Relay, "Global Object Identification", section 3.2) to references, whose rows are read again.</summary>
/// <param name="ids">Takes ids apart.</param>
/// <param name="types">The runtime types of nodes by their names.</param>
internal sealed class NodeFinder(INodeIdSerializer ids, IReadOnlyDictionary<string, Type> types)
{
    private const int MaxNodes = 100;

    public ValueTask FindOne(IResolverContext context)
    {
        context.Result = Parse(context.ArgumentValue<string>("id")!, "id");
        return default;
    }

    /// <summary>An id that is none is null with an error of its own; the others are answered.</summary>
    public ValueTask FindMany(IResolverContext context)
    {
        var texts = context.ArgumentValue<object?[]>("ids")!;
        if (texts.Length > MaxNodes)
        {
            throw new GraphQLException($"\"ids\" takes at most {MaxNodes} ids at a time.", ErrorCodes.LimitExceeded);
        }

        context.Result = Array.ConvertAll(texts, object (text) =>
        {
            try
            {
                return Parse((string)text!, "ids");
            }
            catch (GraphQLException exception)
            {
                return ItemFailure.Of(exception);
            }
        });
        return default;
    }

    private RowReference Parse(string text, string argument) =>
        ids.TryParse(text, out var typeName, out var key)
            && types.TryGetValue(typeName, out var type)
            && NodeKeys.TryParse(key, typeof(int), out var parsed)
            ? new RowReference(type, (int)parsed)
            : throw new GraphQLException($"The value of \"{argument}\" is not an id.", ErrorCodes.BadUserInput);
}
