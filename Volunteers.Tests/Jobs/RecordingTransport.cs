using System.Collections.Concurrent;
using Volunteers.Jobs.Mail;

namespace Volunteers.Tests.Jobs;

/// <summary>Keeps what would be sent; refuses when it is told to.</summary>
public sealed class RecordingTransport : IMailTransport
{
    private readonly ConcurrentQueue<OutgoingMail> _sent = new();

    public IReadOnlyList<OutgoingMail> Sent => [.. _sent];

    /// <summary>Called before each e-mail; what it throws is what the mail system answers.</summary>
    public Action<OutgoingMail> Before { get; set; } = _ => { };

    public Task SendAsync(OutgoingMail mail, CancellationToken cancellationToken)
    {
        Before(mail);
        _sent.Enqueue(mail);
        return Task.CompletedTask;
    }
}
