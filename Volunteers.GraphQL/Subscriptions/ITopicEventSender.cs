namespace Volunteers.GraphQL.Subscriptions;

/// <summary>Tells subscribers that something happened. Send after the change was saved: an event is answered by reading anew.</summary>
public interface ITopicEventSender
{
    /// <summary>Hands the message to everyone who listens to the topic for messages of this type; waits for nobody to read it.</summary>
    ValueTask SendAsync<TMessage>(string topicName, TMessage message, CancellationToken cancellationToken)
        where TMessage : notnull;

    /// <summary>Ends the streams of everyone who listens to the topic, once they have read what was sent before.</summary>
    ValueTask CompleteAsync(string topicName);
}
