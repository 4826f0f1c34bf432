namespace Volunteers.GraphQL.Subscriptions;

/// <summary>The events of one subscriber, from the moment it was made; nothing sent since is missed (specification, section 6.2.3.1).</summary>
public interface ISourceStream<out TMessage> : IAsyncDisposable
{
    /// <summary>The events in the order in which they were sent; to be read once. Ends when the topic is completed.</summary>
    /// <exception cref="SubscriberTooSlowException">More events waited to be read than are kept.</exception>
    IAsyncEnumerable<TMessage> ReadEventsAsync();
}

/// <summary>Listens to topics.</summary>
public interface ITopicEventReceiver
{
    /// <summary>Listens from now on; dispose of the stream to stop.</summary>
    /// <param name="topicName">Compared character by character.</param>
    /// <param name="cancellationToken">Cancelled when the subscriber leaves before the stream is there.</param>
    ValueTask<ISourceStream<TMessage>> SubscribeAsync<TMessage>(string topicName, CancellationToken cancellationToken)
        where TMessage : notnull;
}

/// <summary>Tells subscribers that something happened. Send after the change was saved: an event is answered by reading anew.</summary>
public interface ITopicEventSender
{
    /// <summary>Hands the message to everyone who listens to the topic for messages of this type; waits for nobody to read it.</summary>
    ValueTask SendAsync<TMessage>(string topicName, TMessage message, CancellationToken cancellationToken)
        where TMessage : notnull;

    /// <summary>Ends the streams of everyone who listens to the topic, once they have read what was sent before.</summary>
    ValueTask CompleteAsync(string topicName);
}

/// <summary>A subscriber left so many events unread that the next one had no place: its stream ends, rather than the server's memory.</summary>
public sealed class SubscriberTooSlowException(int capacity)
    : GraphQLException(
        $"More than {capacity} events waited to be read, so the subscription was ended. Subscribe again and read the present state.",
        ErrorCodes.LimitExceeded);
