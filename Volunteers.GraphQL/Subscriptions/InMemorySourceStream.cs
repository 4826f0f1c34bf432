using System.Threading.Channels;

namespace Volunteers.GraphQL.Subscriptions;

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
