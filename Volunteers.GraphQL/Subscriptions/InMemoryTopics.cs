using System.Collections.Immutable;
using System.Threading.Channels;

namespace Volunteers.GraphQL.Subscriptions;

/// <summary>
/// Topics within this process. A message reaches the subscribers of its topic that asked for messages of its type; where there are
/// several processes, whoever learns of another's event sends it here again.
/// </summary>
internal sealed class InMemoryTopics(int queueCapacity) : ITopicEventSender, ITopicEventReceiver
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, ImmutableArray<InMemorySourceStream>> _topics = new(StringComparer.Ordinal);

    /// <summary>Topics that somebody listens to.</summary>
    public int Count
    {
        get
        {
            lock (_lock)
            {
                return _topics.Count;
            }
        }
    }

    public ValueTask SendAsync<TMessage>(string topicName, TMessage message, CancellationToken cancellationToken)
        where TMessage : notnull
    {
        ArgumentNullException.ThrowIfNull(topicName);
        ArgumentNullException.ThrowIfNull(message);
        foreach (var stream in Subscribers(topicName))
        {
            (stream as InMemorySourceStream<TMessage>)?.Write(message);
        }

        return default;
    }

    public ValueTask CompleteAsync(string topicName)
    {
        ArgumentNullException.ThrowIfNull(topicName);
        foreach (var stream in Subscribers(topicName))
        {
            stream.Complete();
        }

        return default;
    }

    public ValueTask<ISourceStream<TMessage>> SubscribeAsync<TMessage>(string topicName, CancellationToken cancellationToken)
        where TMessage : notnull
    {
        ArgumentNullException.ThrowIfNull(topicName);
        cancellationToken.ThrowIfCancellationRequested();
        var stream = new InMemorySourceStream<TMessage>(queueCapacity, gone => Remove(topicName, gone));
        lock (_lock)
        {
            _topics[topicName] = _topics.GetValueOrDefault(topicName, []).Add(stream);
        }

        return new(stream);
    }

    private ImmutableArray<InMemorySourceStream> Subscribers(string topicName)
    {
        lock (_lock)
        {
            return _topics.GetValueOrDefault(topicName, []);
        }
    }

    private void Remove(string topicName, InMemorySourceStream stream)
    {
        lock (_lock)
        {
            var left = _topics.GetValueOrDefault(topicName, []).Remove(stream);
            if (left.IsEmpty)
            {
                _topics.Remove(topicName);
            }
            else
            {
                _topics[topicName] = left;
            }
        }
    }
}

/// <summary>The part of a subscriber that does not depend on its messages' type.</summary>
internal abstract class InMemorySourceStream
{
    public abstract void Complete();
}

/// <summary>One subscriber's queue. Its writers never wait: what finds the queue full ends the stream.</summary>
internal sealed class InMemorySourceStream<TMessage>(int capacity, Action<InMemorySourceStream> remove)
    : InMemorySourceStream, ISourceStream<TMessage>
    where TMessage : notnull
{
    private readonly Channel<TMessage> _channel = Channel.CreateBounded<TMessage>(
        new BoundedChannelOptions(capacity) { SingleReader = true, FullMode = BoundedChannelFullMode.Wait });

    public void Write(TMessage message)
    {
        // What is in the queue is still read; only then the reader is told what it missed.
        if (!_channel.Writer.TryWrite(message) && _channel.Writer.TryComplete(new SubscriberTooSlowException(capacity)))
        {
            remove(this);
        }
    }

    public override void Complete()
    {
        _channel.Writer.TryComplete();
        remove(this);
    }

    public IAsyncEnumerable<TMessage> ReadEventsAsync() => _channel.Reader.ReadAllAsync();

    public ValueTask DisposeAsync()
    {
        Complete();
        return default;
    }
}
