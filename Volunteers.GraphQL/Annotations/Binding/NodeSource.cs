using System.Reflection;
using Volunteers.GraphQL.Execution;
using Volunteers.GraphQL.Types;

namespace Volunteers.GraphQL.Annotations.Binding;

/// <summary>How the nodes of one type are found again.</summary>
internal abstract class NodeSource
{
    /// <summary>The type of the keys.</summary>
    public abstract Type KeyType { get; }

    /// <summary>
    /// Whether keys may be asked for side by side. A method that reads by itself may not be called twice at once: its calls share the services that
    /// the field rented.
    /// </summary>
    public abstract bool IsBatched { get; }

    /// <summary>The source of a bound type, from its method marked <see cref="NodeResolverAttribute"/>.</summary>
    /// <exception cref="SchemaException">There is none, or more than one, or it cannot be called.</exception>
    public static NodeSource Of(BindingContext context, Type runtimeType)
    {
        var methods = context.ClassesOf(runtimeType)
            .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Static))
            .Where(method => method.GetCustomAttribute<NodeResolverAttribute>() is not null)
            .ToList();
        if (methods is not [var method])
        {
            throw new SchemaException(
                $"{context.OutputName(runtimeType)} is marked [Node] and has {methods.Count} methods marked [NodeResolver]. "
                + "Write one: public static IQueryable<T> GetNodes(…), or public static Task<T?> GetAsync(int id, …, CancellationToken).");
        }

        return method.ReturnType == typeof(IQueryable<>).MakeGenericType(runtimeType)
            ? (NodeSource)Activator.CreateInstance(
                typeof(QueryNodeSource<>).MakeGenericType(runtimeType),
                BindingFlags.DoNotWrapExceptions | BindingFlags.Instance | BindingFlags.Public,
                null,
                [context.Resolvers, method, context.OutputName(runtimeType)],
                null)!
            : new MethodNodeSource(context.Resolvers, method);
    }

    /// <summary>The node of a key; null when there is none that the caller may see.</summary>
    public abstract ValueTask<object?> FindAsync(IResolverContext context, object key);
}
