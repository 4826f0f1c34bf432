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

    private readonly Channel<bool> _signals = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
    private readonly SemaphoreSlim _turn = new(1);
    private readonly TrailReader _trail = new(clock);
    private int _listeners;

    /// <summary>A mark was saved in this process.</summary>
    public void Wake() => _signals.Writer.TryWrite(true);

    /// <summary>Every mark on the register from now on.</summary>
    public async ValueTask<ISourceStream<RegisterMark>> ListenAsync(RegisterSession session, CancellationToken cancellationToken)
    {
        await _turn.WaitAsync(cancellationToken);
        try
        {
            if (_listeners == 0)
            {
                await using var db = database.Open();
                await _trail.BeginAsync(db, cancellationToken);
            }

            var stream = await receiver.SubscribeAsync<RegisterMark>(session.Topic, cancellationToken);
            _listeners++;
            Wake();
            return new Listening(stream, () => Interlocked.Decrement(ref _listeners));
        }
        finally
        {
            _turn.Release();
        }
    }

    public override void Dispose()
    {
        _turn.Dispose();
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
        var signal = _signals.Reader.WaitToReadAsync(waiting.Token).AsTask();
        if (Volatile.Read(ref _listeners) == 0)
        {
            await signal;
        }
        else
        {
            await Task.WhenAny(signal, Task.Delay(LookEvery, clock, waiting.Token));
            cancellationToken.ThrowIfCancellationRequested();
            await waiting.CancelAsync();
        }

        _signals.Reader.TryRead(out _);
    }

    private async Task TellAsync(CancellationToken cancellationToken)
    {
        IReadOnlyList<RegisterMark> marks = [];
        await _turn.WaitAsync(cancellationToken);
        try
        {
            if (Volatile.Read(ref _listeners) > 0)
            {
                await using var db = database.Open();
                marks = await _trail.ReadAsync(db, cancellationToken);
            }
        }
        finally
        {
            _turn.Release();
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
        private int _left;

        public IAsyncEnumerable<RegisterMark> ReadEventsAsync() => stream.ReadEventsAsync();

        public async ValueTask DisposeAsync()
        {
            if (Interlocked.Exchange(ref _left, 1) == 0)
            {
                gone();
            }

            await stream.DisposeAsync();
        }
    }
}
