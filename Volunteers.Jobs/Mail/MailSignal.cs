using System.Threading.Channels;

namespace Volunteers.Jobs.Mail;

/// <summary>Wakes whoever plans and sends e-mails, so that what was just queued leaves at once. Lost signals do no harm: the next round finds the rows.</summary>
public sealed class MailSignal
{
    private readonly Channel<bool> signals = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    /// <summary>Something is due.</summary>
    public void Nudge() => signals.Writer.TryWrite(true);

    /// <summary>Returns when something is due; several signals at once count as one.</summary>
    public async Task WaitAsync(CancellationToken cancellationToken) => await signals.Reader.ReadAsync(cancellationToken);
}
