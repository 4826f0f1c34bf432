using System.Linq.Expressions;
using System.Reflection;
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
            $"{owner} begins a subscription, so it must answer IAsyncEnumerable<T> or ISourceStream<T>, or a task of one. It answers {method.ReturnType.Name}.");
        var begin = Expression.Lambda(typeof(Func<,>).MakeGenericType(typeof(IResolverContext), method.ReturnType), call, resolverContext).Compile();
        return (EventStreamResolver)typeof(EventStreams).GetMethod(adapter)!.MakeGenericMethod(message).Invoke(null, [begin])!;
    }

    /// <summary>Events from a topic.</summary>
    public static EventStreamResolver FromTopic(TopicTemplate topic, Type message) =>
        (EventStreamResolver)typeof(EventStreams).GetMethod(nameof(EventStreams.OfTopic))!.MakeGenericMethod(message).Invoke(null, [topic])!;

    private static (string Adapter, Type Message)? Adapter(Type returned)
    {
        var definition = returned.IsGenericType ? returned.GetGenericTypeDefinition() : null;
        if (definition == typeof(IAsyncEnumerable<>))
        {
            return (nameof(EventStreams.OfSequence), returned.GenericTypeArguments[0]);
        }

        if (definition != typeof(Task<>) && definition != typeof(ValueTask<>))
        {
            return null;
        }

        var awaited = returned.GenericTypeArguments[0];
        var inner = awaited.IsGenericType ? awaited.GetGenericTypeDefinition() : null;
        var prefix = definition == typeof(Task<>) ? "OfTaskOf" : "OfValueTaskOf";
        return inner == typeof(IAsyncEnumerable<>) ? (prefix + "Sequence", awaited.GenericTypeArguments[0])
            : inner == typeof(ISourceStream<>) ? (prefix + "Stream", awaited.GenericTypeArguments[0])
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
