using System.Threading.Channels;
using Volunteers.Api.Access;
using Volunteers.GraphQL.Subscriptions;

namespace Volunteers.Api.Registers;

/// <summary>
/// Tells those who have a register open of every mark on it. One way for all: the audit trail is read, at once when a mark was made in this
/// process, and every two seconds for what others made. While nobody listens nothing is read.
/// </summary>
public sealed partial class RegisterFeed(
    SystemDatabase database, ITopicEventSender sender, ITopicEventReceiver receiver, TimeProvider clock, ILogger<RegisterFeed> logger) : BackgroundService
{
    private static readonly TimeSpan LookEvery = TimeSpan.FromSeconds(2);

    private readonly Channel<bool> signals = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
    private readonly SemaphoreSlim turn = new(1);
    private readonly TrailReader trail = new(clock);
    private int listeners;

    /// <summary>A mark was saved in this process.</summary>
    public void Wake() => signals.Writer.TryWrite(true);

    /// <summary>Every mark on the register from now on.</summary>
    public async ValueTask<ISourceStream<RegisterMark>> ListenAsync(RegisterSession session, CancellationToken cancellationToken)
    {
        await turn.WaitAsync(cancellationToken);
        try
        {
            if (listeners == 0)
            {
                await using var db = database.Open();
                await trail.BeginAsync(db, cancellationToken);
            }

            var stream = await receiver.SubscribeAsync<RegisterMark>(session.Topic, cancellationToken);
            listeners++;
            Wake();
            return new Listening(stream, () => Interlocked.Decrement(ref listeners));
        }
        finally
        {
            turn.Release();
        }
    }

    public override void Dispose()
    {
        turn.Dispose();
        base.Dispose();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (true)
        {
            try
            {
                await WaitAsync(stoppingToken);
                await TellAsync(stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
#pragma warning disable CA1031 // the next round reads what this one could not
            catch (Exception exception)
#pragma warning restore CA1031
            {
                LogUnread(logger, exception);
            }
        }
    }

    private async Task WaitAsync(CancellationToken cancellationToken)
    {
        using var waiting = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var signal = signals.Reader.WaitToReadAsync(waiting.Token).AsTask();
        if (Volatile.Read(ref listeners) == 0)
        {
            await signal;
        }
        else
        {
            await Task.WhenAny(signal, Task.Delay(LookEvery, clock, waiting.Token));
            cancellationToken.ThrowIfCancellationRequested();
            await waiting.CancelAsync();
        }

        signals.Reader.TryRead(out _);
    }

    private async Task TellAsync(CancellationToken cancellationToken)
    {
        IReadOnlyList<RegisterMark> marks = [];
        await turn.WaitAsync(cancellationToken);
        try
        {
            if (Volatile.Read(ref listeners) > 0)
            {
                await using var db = database.Open();
                marks = await trail.ReadAsync(db, cancellationToken);
            }
        }
        finally
        {
            turn.Release();
        }

        foreach (var mark in marks)
        {
            await sender.SendAsync(mark.Session.Topic, mark, cancellationToken);
        }
    }

    [LoggerMessage(2301, LogLevel.Warning, "Marks on registers could not be read; trying again in two seconds")]
    private static partial void LogUnread(ILogger logger, Exception exception);

    private sealed class Listening(ISourceStream<RegisterMark> stream, Action gone) : ISourceStream<RegisterMark>
    {
        private int left;

        public IAsyncEnumerable<RegisterMark> ReadEventsAsync() => stream.ReadEventsAsync();

        public async ValueTask DisposeAsync()
        {
            if (Interlocked.Exchange(ref left, 1) == 0)
            {
                gone();
            }

            await stream.DisposeAsync();
        }
    }
}
