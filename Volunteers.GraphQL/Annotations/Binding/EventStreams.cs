using System.Runtime.CompilerServices;
using Volunteers.GraphQL.Types;
using Volunteers.GraphQL.Subscriptions;

namespace Volunteers.GraphQL.Annotations.Binding;

/// <summary>Adapts what methods that begin events return to what the executor reads.</summary>
internal static class EventStreams
{
    public static EventStreamResolver OfSequence<T>(Func<IResolverContext, IAsyncEnumerable<T>> begin) =>
        context => new(Box(begin(context)));

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

        return Box(stream.ReadEventsAsync());
    }

    private static async IAsyncEnumerable<object?> Box<T>(
        IAsyncEnumerable<T> events, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        await foreach (var message in events.WithCancellation(cancellationToken))
        {
            yield return message;
        }
    }
}
