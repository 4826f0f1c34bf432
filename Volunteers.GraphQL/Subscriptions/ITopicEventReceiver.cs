namespace Volunteers.GraphQL.Subscriptions;

/// <summary>Listens to topics.</summary>
public interface ITopicEventReceiver
{
    /// <summary>Listens from now on; dispose of the stream to stop.</summary>
    /// <param name="topicName">Compared character by character.</param>
    /// <param name="cancellationToken">Cancelled when the subscriber leaves before the stream is there.</param>
    ValueTask<ISourceStream<TMessage>> SubscribeAsync<TMessage>(string topicName, CancellationToken cancellationToken)
        where TMessage : notnull;
}
