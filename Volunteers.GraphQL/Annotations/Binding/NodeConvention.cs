using System.Linq.Expressions;
using System.Reflection;
using Volunteers.GraphQL.Execution;
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
        var property = runtimeType.GetProperty("Id", BindingFlags.Public | BindingFlags.Instance)
            ?? throw new SchemaException($"{runtimeType.Name} is marked [Node] but has no property Id. Add one, or remove [Node].");
        var parent = Expression.Parameter(typeof(object));
        var read = Expression.Lambda<Func<object, object>>(
            Expression.Convert(Expression.Property(Expression.Convert(parent, runtimeType), property), typeof(object)), parent).Compile();
        var ids = context.NodeIds;
        return new GraphQLField("id", new GraphQLNonNull(BuiltInScalars.ID))
        {
            Description = "The object's global id.",
            Pure = value => ids.Format(typeName, NodeKeys.Format(read(value!))),
            Member = property,
            ParentRequirements = ParentRequirements.Of("Id"),
        };
    }

    /// <summary>A key, or a list of keys, as global ids.</summary>
    public static object Encode(INodeIdSerializer ids, string typeName, object value) =>
        value is System.Collections.IEnumerable keys and not string
            ? keys.Cast<object?>().Select(key => key is null ? null : ids.Format(typeName, NodeKeys.Format(key))).ToArray()
            : ids.Format(typeName, NodeKeys.Format(value));

    /// <summary>The root fields; none when no type is a node.</summary>
    public static IEnumerable<GraphQLField> RootFields(BindingContext context)
    {
        var resolvers = context.BoundTypes.Where(context.IsNode).ToDictionary(context.OutputName, type => Resolver(context, type));
        if (resolvers.Count == 0)
        {
            yield break;
        }

        var id = new GraphQLNonNull(BuiltInScalars.ID);
        yield return new GraphQLField("node", Interface(context))
        {
            Description = "Fetches an object by its global id; null when there is none that you may see.",
            Arguments = new NamedList<GraphQLArgument>([new GraphQLArgument("id", id) { Description = "The object's global id." }]),
            Resolver = async resolver => resolver.Result = await FindAsync(resolver, resolver.ArgumentValue<string>("id")!, "id"),
        };
        yield return new GraphQLField("nodes", new GraphQLNonNull(new GraphQLList(Interface(context))))
        {
            Description = "Fetches objects by their global ids, in the same order; null where there is none that you may see.",
            Arguments = new NamedList<GraphQLArgument>(
                [new GraphQLArgument("ids", new GraphQLNonNull(new GraphQLList(id))) { Description = "The objects' global ids." }]),
            Resolver = async resolver =>
            {
                var ids = resolver.ArgumentValue<object?[]>("ids")!;
                if (ids.Length > MaxNodes)
                {
                    throw new GraphQLException($"\"ids\" takes at most {MaxNodes} ids at a time.", ErrorCodes.LimitExceeded);
                }

                var results = new object?[ids.Length];
                for (var index = 0; index < ids.Length; index++)
                {
                    results[index] = await FindAsync(resolver, (string)ids[index]!, "ids");
                }

                resolver.Result = results;
            },
        };

        ValueTask<object?> FindAsync(IResolverContext resolver, string text, string argument)
        {
            if (!context.NodeIds.TryParse(text, out var typeName, out var key)
                || !resolvers.TryGetValue(typeName, out var found)
                || !NodeKeys.TryParse(key, found.KeyType, out var parsed))
            {
                throw new GraphQLException($"The value of \"{argument}\" is not an id.", ErrorCodes.BadUserInput);
            }

            return found.Resolve(resolver, parsed);
        }
    }

    private const int MaxNodes = 100;

    private static (Type KeyType, Func<IResolverContext, object, ValueTask<object?>> Resolve) Resolver(BindingContext context, Type runtimeType)
    {
        var methods = context.ClassesOf(runtimeType)
            .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Static))
            .Where(method => method.GetCustomAttribute<NodeResolverAttribute>() is not null)
            .ToList();
        return methods is [var method]
            ? (method.GetParameters().FirstOrDefault()?.ParameterType ?? typeof(string), context.Resolvers.BindNode(method))
            : throw new SchemaException(
                $"{context.OutputName(runtimeType)} is marked [Node] and has {methods.Count} methods marked [NodeResolver]. "
                + "Write one: public static Task<T?> GetAsync(int id, …, CancellationToken).");
    }
}
