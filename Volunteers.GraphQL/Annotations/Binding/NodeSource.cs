using System.Reflection;
using Volunteers.GraphQL.Execution;
using Volunteers.GraphQL.Querying.Rows;
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
        if (context.RowSource is { } source && source.IsRow(runtimeType))
        {
            return new RowNodeSource(source, runtimeType);
        }

        var methods = context.ClassesOf(runtimeType)
            .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Static))
            .Where(method => method.GetCustomAttribute<NodeResolverAttribute>() is not null)
            .ToList();
        if (methods is not [var method])
        {
            throw new SchemaException(
                $"{context.OutputName(runtimeType)} is marked [Node] and has {methods.Count} methods marked [NodeResolver]. "
                + "Write one: public static Task<T?> GetAsync(int id, …, CancellationToken).");
        }

        return new MethodNodeSource(context.Resolvers, method);
    }

    /// <summary>The node of a key; null when there is none that the caller may see.</summary>
    public abstract ValueTask<object?> FindAsync(IResolverContext context, object key);
}

/// <summary>Nodes that are rows.</summary>
internal sealed class RowNodeSource(IRowSource source, Type type) : NodeSource
{
    public override Type KeyType { get; } = source.KeyOf(type).PropertyType;

    public override bool IsBatched => true;

    public override async ValueTask<object?> FindAsync(IResolverContext context, object key)
    {
        var found = await RowResolvers.FindAsync(source, (ResolverTask)context, type, Convert.ToInt64(key, System.Globalization.CultureInfo.InvariantCulture));
        (found as ItemFailure)?.Cause.Throw();
        return found;
    }
}

/// <summary>Nodes found by a method that takes a key.</summary>
internal sealed class MethodNodeSource(ResolverCompiler resolvers, MethodInfo method) : NodeSource
{
    private readonly Func<IResolverContext, object, ValueTask<object?>> _find = resolvers.BindNode(method);

    public override Type KeyType { get; } = method.GetParameters()[0].ParameterType;

    public override bool IsBatched { get; } = ResolverCompiler.AsksLoadersOnly(method);

    public override ValueTask<object?> FindAsync(IResolverContext context, object key) => _find(context, key);
}
