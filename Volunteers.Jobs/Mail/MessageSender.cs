using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Volunteers.Data;
using Volunteers.Data.Access;
using Volunteers.Data.Messaging;

namespace Volunteers.Jobs.Mail;

/// <summary>
/// Sends what is due: claims rows for a while, sends them side by side, and saves each outcome by itself. A sender that dies
/// in between leaves claimed rows, which fall due again when the claim runs out and leave with the same Message-ID.
/// </summary>
public sealed partial class MessageSender(
    IVolunteersDbContextFactory databases, IServiceScopeFactory scopes, IMailTransport transport, IOptions<MailOptions> options, TimeProvider clock,
    ILogger<MessageSender> log)
{
    /// <summary>How long a claim holds: four times as long as one e-mail may take to be handed over; two minutes by default.</summary>
    private TimeSpan Lease => 4 * options.Value.Smtp.Timeout;

    private static readonly string Name = $"{Environment.MachineName}-{Environment.ProcessId}";

    /// <summary>How long e-mails that are on their way may still take when the process is being stopped.</summary>
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(5);

    private int Connections => Math.Clamp(options.Value.Connections, 1, 32);

    /// <summary>Sends everything that is due now.</summary>
    /// <returns>How many rows came to an outcome.</returns>
    public async Task<int> SendDueAsync(CancellationToken cancellationToken)
    {
        var done = 0;
        while (true)
        {
            var claimed = await ClaimAsync(cancellationToken);
            if (claimed.Count == 0)
            {
                return done;
            }

            await SendAsync(claimed, cancellationToken);
            done += claimed.Count;
        }
    }

    /// <summary>Once the process is being stopped nothing more is begun, what is on its way may arrive, and the rest is given back.</summary>
    private async Task SendAsync(List<Claim> claimed, CancellationToken cancellationToken)
    {
        using var limit = new CancellationTokenSource();
        await using var stopping = cancellationToken.Register(() => limit.CancelAfter(Grace));
        try
        {
            await Parallel.ForEachAsync(
                claimed,
                new ParallelOptions { MaxDegreeOfParallelism = Connections, CancellationToken = cancellationToken },
                async (message, _) => await SendAsync(message, limit.Token));
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            await using var db = databases.Create(AccessScope.System);
            await MessageQueue.ReleaseAsync(db, claimed[0].By!, CancellationToken.None);
            throw;
        }
    }

    private async Task<List<Claim>> ClaimAsync(CancellationToken cancellationToken)
    {
        await using var db = databases.Create(AccessScope.System);
        var messages = await MessageQueue.ClaimAsync(db, Name, Connections * 8, Lease, clock.GetUtcNow(), cancellationToken);
        return [.. messages.Select(message => new Claim(message.Id, message.ClaimedBy, message.ClaimedUntil))];
    }

    private async Task SendAsync(Claim claim, CancellationToken cancellationToken)
    {
        // Too late to be sure of finishing before somebody else may claim it: it is left for the next round.
        if (claim.Until < clock.GetUtcNow() + options.Value.Smtp.Timeout)
        {
            return;
        }

        await using var scope = scopes.CreateAsyncScope();
        await using var db = databases.Create(AccessScope.System);
        var message = await db.Messages.FindAsync([claim.Id], cancellationToken);
        if (message is null || message.Status != MessageStatus.Queued || message.ClaimedBy != claim.By)
        {
            return;
        }

        await TrySendAsync(message, db, scope.ServiceProvider, cancellationToken);
        // What has left has left: its outcome is saved even when the process is being stopped.
        await db.SaveChangesAsync(CancellationToken.None);
    }

    private async Task TrySendAsync(Message message, VolunteersDbContext db, IServiceProvider services, CancellationToken cancellationToken)
    {
        try
        {
            var composition = await services.GetServices<IMessageComposer>().ComposeAsync(message, db, cancellationToken);
            if (composition.IsSkipped)
            {
                message.Skip(composition.SkipReason);
                return;
            }

            if (message.VolunteerId is { } volunteer && !message.AddressTo(await AddressAsync(db, volunteer, cancellationToken)))
            {
                return;
            }

            var html = await services.GetRequiredService<RazorText>().RenderAsync(composition.Model.Component, composition.Model);
            await transport.SendAsync(Outgoing(message, composition, html), cancellationToken);
            message.MarkSent(clock.GetUtcNow(), composition.Model.Subject);
            LogSent(message.Id, message.Kind, message.Attempts);
        }
        catch (MailException exception)
        {
            message.MarkAttemptFailed(exception.Message, exception is MailRefusedException, clock.GetUtcNow());
            LogNotSent(message.Id, message.Kind, message.Attempts, message.Status, exception.InnerException?.GetType().Name);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            message.MarkAttemptFailed("The e-mail could not be written. The log says why.", permanent: false, clock.GetUtcNow());
            // not the exception itself: its words may name the person, or an address
            LogNotWritten(message.Id, message.Kind, exception.GetType().Name, exception.StackTrace);
        }
    }

    private static Task<string?> AddressAsync(VolunteersDbContext db, int volunteerId, CancellationToken cancellationToken) =>
        db.Volunteers.Where(v => v.Id == volunteerId).Select(v => v.Email).FirstOrDefaultAsync(cancellationToken);

    private static OutgoingMail Outgoing(Message message, Composition composition, string html) => new()
    {
        MessageId = message.MessageId,
        To = new MailPerson(message.To, composition.RecipientName),
        SenderName = composition.SenderName,
        ReplyTo = composition.ReplyTo is { } address ? new MailPerson(address, composition.SenderName) : null,
        Subject = composition.Model!.Subject,
        Text = composition.Model.ToText(),
        Html = html,
        Invitation = composition.Invitation,
        Unsubscribe = composition.Unsubscribe,
    };

    private sealed record Claim(int Id, string? By, DateTimeOffset? Until);

    [LoggerMessage(3001, LogLevel.Information, "Message {Id} of kind {Kind} sent, try {Attempt}")]
    private partial void LogSent(int id, string kind, int attempt);

    [LoggerMessage(3002, LogLevel.Warning, "Message {Id} of kind {Kind} not sent, try {Attempt}: now {Status} ({Cause})")]
    private partial void LogNotSent(int id, string kind, int attempt, MessageStatus status, string? cause);

    [LoggerMessage(3003, LogLevel.Error, "Message {Id} of kind {Kind} could not be written: {Cause}\n{Where}")]
    private partial void LogNotWritten(int id, string kind, string cause, string? where);
}
