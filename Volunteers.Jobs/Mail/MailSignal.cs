using System.Threading.Channels;

namespace Volunteers.Jobs.Mail;

/// <summary>Wakes the dispatcher of this process. A signal that is lost does no harm: it looks every second.</summary>
public sealed class MailSignal
{
    private readonly Channel<bool> _signals = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    /// <summary>Something is due.</summary>
    public void Set() => _signals.Writer.TryWrite(true);

    /// <summary>Returns when something is due, after <paramref name="longest"/>, or when it is cancelled; several signals at once count as one.</summary>
    public async Task WaitAsync(TimeSpan longest, TimeProvider clock, CancellationToken cancellationToken)
    {
        using var limit = new CancellationTokenSource(longest, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellationToken);
        try
        {
            await _signals.Reader.ReadAsync(either.Token);
        }
        catch (OperationCanceledException)
        {
            // it was quiet for that long, or the process is being stopped
        }
    }
}
