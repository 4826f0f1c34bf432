namespace Volunteers.GraphQL.Subscriptions;

/// <summary>The events of one subscriber, from the moment it was made; nothing sent since is missed (specification, section 6.2.3.1).</summary>
public interface ISourceStream<out TMessage> : IAsyncDisposable
{
    /// <summary>The events in the order in which they were sent; to be read once. Ends when the topic is completed.</summary>
    /// <exception cref="SubscriberTooSlowException">More events waited to be read than are kept.</exception>
    IAsyncEnumerable<TMessage> ReadEventsAsync();
}
