using System.Runtime.CompilerServices;
using Volunteers.GraphQL.Execution;
using Volunteers.GraphQL.Subscriptions;

namespace Volunteers.GraphQL.Annotations.Binding;

/// <summary>Adapts what methods that begin events return to what the executor reads.</summary>
internal static class EventStreams
{
    public static EventStreamResolver OfTopic<T>(TopicTemplate topic)
        where T : notnull =>
        async context => await ReadAsync(
            context,
            await context.Service<ITopicEventReceiver>().SubscribeAsync<T>(topic.Fill(context), context.RequestAborted));

    public static EventStreamResolver OfSequence<T>(Func<IResolverContext, IAsyncEnumerable<T>> begin) =>
        context => new(BoxAsync(begin(context)));

    public static EventStreamResolver OfTaskOfSequence<T>(Func<IResolverContext, Task<IAsyncEnumerable<T>>> begin) =>
        async context => BoxAsync(await begin(context));

    public static EventStreamResolver OfValueTaskOfSequence<T>(Func<IResolverContext, ValueTask<IAsyncEnumerable<T>>> begin) =>
        async context => BoxAsync(await begin(context));

    public static EventStreamResolver OfTaskOfStream<T>(Func<IResolverContext, Task<ISourceStream<T>>> begin) =>
        async context => await ReadAsync(context, await begin(context));

    public static EventStreamResolver OfValueTaskOfStream<T>(Func<IResolverContext, ValueTask<ISourceStream<T>>> begin) =>
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
