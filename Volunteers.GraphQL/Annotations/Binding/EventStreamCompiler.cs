using System.Linq.Expressions;
using System.Reflection;
using System.Runtime.CompilerServices;
using Volunteers.GraphQL.Subscriptions;
using Volunteers.GraphQL.Types;

namespace Volunteers.GraphQL.Annotations.Binding;

/// <summary>Compiles what begins a subscription's events to a delegate.</summary>
internal sealed class EventStreamCompiler(BindingContext context)
{
    /// <summary>Events from a method of the class that the developer wrote; arguments that only it takes are added to the field.</summary>
    public EventStreamResolver FromMethod(FieldBuilder field, MethodInfo method)
    {
        var owner = $"{method.DeclaringType!.Name}.{method.Name}";
        var resolverContext = Expression.Parameter(typeof(IResolverContext), "context");
        var values = method.GetParameters().Select(parameter => Value(field, parameter, resolverContext, owner)).ToArray();
        var call = Expression.Call(method, values);
        var (adapter, message) = Adapter(method.ReturnType) ?? throw new SchemaException(
            $"{owner} begins a subscription, so it must answer IAsyncEnumerable<T> or ValueTask<ISourceStream<T>>. It answers {method.ReturnType.Name}.");
        var begin = Expression.Lambda(typeof(Func<,>).MakeGenericType(typeof(IResolverContext), method.ReturnType), call, resolverContext).Compile();
        return (EventStreamResolver)typeof(EventStreams).GetMethod(adapter)!.MakeGenericMethod(message).Invoke(null, [begin])!;
    }

    private static (string Adapter, Type Message)? Adapter(Type returned)
    {
        if (!returned.IsGenericType)
        {
            return null;
        }

        var (definition, item) = (returned.GetGenericTypeDefinition(), returned.GenericTypeArguments[0]);
        return definition == typeof(IAsyncEnumerable<>) ? (nameof(EventStreams.OfSequence), item)
            : definition == typeof(ValueTask<>) && item.IsGenericType && item.GetGenericTypeDefinition() == typeof(ISourceStream<>)
                ? (nameof(EventStreams.OfStream), item.GenericTypeArguments[0])
                : null;
    }

    private Expression Value(FieldBuilder field, ParameterInfo parameter, ParameterExpression resolverContext, string owner)
    {
        if (context.Resolvers.Known(parameter, resolverContext) is { } known)
        {
            return known;
        }

        var argument = ArgumentModel.Create(context, parameter, owner);
        if (!field.Arguments.Any(declared => declared.Name == argument.Name))
        {
            field.Arguments.Add(argument.ToArgument());
        }

        return argument.Read(resolverContext, null);
    }
}

/// <summary>Adapts what methods that begin events return to what the executor reads.</summary>
internal static class EventStreams
{
    public static EventStreamResolver OfSequence<T>(Func<IResolverContext, IAsyncEnumerable<T>> begin) =>
        context => new(BoxAsync(begin(context)));

    public static EventStreamResolver OfStream<T>(Func<IResolverContext, ValueTask<ISourceStream<T>>> begin) =>
        async context => await ReadAsync(context, await begin(context));

    private static async ValueTask<IAsyncEnumerable<object?>> ReadAsync<T>(IResolverContext context, ISourceStream<T> stream)
    {
        if (context is SubscriptionContext subscription)
        {
            await subscription.OwnAsync(stream);

            // The method has ended, so a database context that it took need not stay open for as long as the subscriber does.
            await subscription.ReturnRentedAsync();
        }

        return BoxAsync(stream.ReadEventsAsync());
    }

    private static async IAsyncEnumerable<object?> BoxAsync<T>(
        IAsyncEnumerable<T> events, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        await foreach (var message in events.WithCancellation(cancellationToken))
        {
            yield return message;
        }
    }
}
