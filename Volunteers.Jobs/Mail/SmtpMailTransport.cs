using System.Net.Sockets;
using MailKit;
using MailKit.Net.Smtp;
using MailKit.Security;
using Microsoft.Extensions.Options;
using MimeKit;

namespace Volunteers.Jobs.Mail;

/// <summary>
/// Hands e-mails to an SMTP relay (RFC 5321). A connection carries one e-mail at a time and is kept for the next, so a few
/// of them work side by side. One that the relay closed meanwhile is replaced without costing the e-mail a try.
/// </summary>
public sealed class SmtpMailTransport : IMailTransport, IAsyncDisposable
{
    /// <summary>Connections idle for this long are closed, at the latest when it has passed twice; relays wait for minutes (RFC 5321 section 4.5.3.2.7).</summary>
    private static readonly TimeSpan KeptFor = TimeSpan.FromSeconds(30);

    private readonly MailOptions _options;
    private readonly TimeProvider _clock;
    private readonly SemaphoreSlim _free;
    private readonly Lock _gate = new();
    private readonly List<(SmtpClient Client, DateTimeOffset Since)> _idle = [];
    private readonly ITimer _sweep;

    public SmtpMailTransport(IOptions<MailOptions> options, TimeProvider clock)
    {
        _options = options.Value;
        _clock = clock;
        _free = new SemaphoreSlim(Math.Clamp(_options.Connections, 1, 32));
        _sweep = clock.CreateTimer(_ => CloseIdleAsync(_clock.GetUtcNow() - KeptFor), null, KeptFor, KeptFor);
    }

    public async Task SendAsync(OutgoingMail mail, CancellationToken cancellationToken)
    {
        using var message = MimeBuilder.Build(mail, _options, _clock);
        await _free.WaitAsync(cancellationToken);
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(_options.Smtp.Timeout);
        try
        {
            if (TakeIdle() is not { } kept || !await TrySendAsync(kept, message, limit.Token))
            {
                await SendAsync(await ConnectAsync(limit.Token), message, null, limit.Token);
            }
        }
        catch (Exception exception) when (exception is not MailException)
        {
            // What is cancelled within a handshake comes as a failed handshake.
            cancellationToken.ThrowIfCancellationRequested();
            if (limit.IsCancellationRequested || exception is OperationCanceledException)
            {
                throw new MailUnavailableException($"The mail server did not answer within {_options.Smtp.Timeout.TotalSeconds:0} seconds.", exception);
            }

            if (Explain(exception) is { } explained)
            {
                throw explained;
            }

            throw;
        }
        finally
        {
            _free.Release();
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _sweep.DisposeAsync();
        await CloseIdleAsync(DateTimeOffset.MaxValue);
        _free.Dispose();
    }

    /// <summary>Sends over a connection that was idle, and gives it a quarter of the time to show that it still works.</summary>
    /// <returns>Whether it did; if not, nothing of the message was sent, so that another connection can carry it.</returns>
    private async Task<bool> TrySendAsync(SmtpClient kept, MimeMessage message, CancellationToken limit)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(limit);
        patience.CancelAfter(_options.Smtp.Timeout / 4);
        var content = new ContentProgress(patience);
        try
        {
            await SendAsync(kept, message, content, patience.Token);
            return true;
        }
        catch (Exception exception) when (!content.Began && !limit.IsCancellationRequested && !IsAnswer(exception))
        {
            return false;
        }
    }

    /// <summary>Sends one e-mail; keeps the connection when it is fit for the next one.</summary>
    private async Task SendAsync(SmtpClient client, MimeMessage message, ITransferProgress? progress, CancellationToken cancellationToken)
    {
        var fit = false;
        try
        {
            await client.SendAsync(message, cancellationToken, progress);
            fit = true;
        }
        catch (SmtpCommandException exception)
        {
            fit = IsAnswer(exception);
            throw;
        }
        finally
        {
            if (fit && client.IsConnected)
            {
                lock (_gate)
                {
                    _idle.Add((client, _clock.GetUtcNow()));
                }
            }
            else
            {
                await CloseAsync(client);
            }
        }
    }

    /// <summary>Whether the relay answered the e-mail, as opposed to ending the connection (421, RFC 5321 section 3.8).</summary>
    private static bool IsAnswer(Exception exception) => exception is SmtpCommandException { StatusCode: not SmtpStatusCode.ServiceNotAvailable };

    private async Task<SmtpClient> ConnectAsync(CancellationToken cancellationToken)
    {
        var smtp = _options.Smtp;
        // Lists of revoked certificates are not asked for: a private authority has none, and one that cannot be fetched would hold up all e-mails.
        var client = new SmtpClient { CheckCertificateRevocation = false };
        // MailKit's own sockets hold the end of an e-mail back until the relay has acknowledged what went before, which takes it 40 ms (RFC 896).
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(smtp.Host!, smtp.Port, cancellationToken);
            await client.ConnectAsync(socket, smtp.Host!, smtp.Port, smtp.Encryption, cancellationToken);
            if (!string.IsNullOrEmpty(smtp.UserName))
            {
                await client.AuthenticateAsync(smtp.UserName, smtp.Password ?? "", cancellationToken);
            }

            return client;
        }
        catch (Exception exception)
        {
            var reason = exception switch
            {
                NotSupportedException when client.IsConnected => new MailUnavailableException(
                    "The mail server offers no signing in with a user name and password. Check Mail:Smtp:Port and Mail:Smtp:UserName.", exception),
                NotSupportedException => new MailUnavailableException(
                    "The mail server offers no encryption (STARTTLS). Check Mail:Smtp:Port and Mail:Smtp:StartTls.", exception),
                SmtpCommandException reply => NotNow(reply.StatusCode, reply),
                _ => null,
            };
            await CloseAsync(client);
            socket.Dispose();
            if (reason is not null)
            {
                throw reason;
            }

            throw;
        }
    }

    /// <summary>What the ledger is told; null for what is no trouble with the relay.</summary>
    private static MailException? Explain(Exception exception) => exception switch
    {
        SmtpCommandException { ErrorCode: SmtpErrorCode.SenderNotAccepted, StatusCode: not SmtpStatusCode.ExceededStorageAllocation } reply
            when IsPermanent(reply.StatusCode) => new MailUnavailableException($"The mail server takes no e-mails from this sender ({(int)reply.StatusCode}). Check Mail:From.", reply),
        SmtpCommandException reply when IsPermanent(reply.StatusCode) => new MailRefusedException($"The mail server refused it for good ({(int)reply.StatusCode}).", reply),
        SmtpCommandException reply => NotNow(reply.StatusCode, reply),
        ServiceNotAuthenticatedException => NotNow(SmtpStatusCode.AuthenticationRequired, exception),
        AuthenticationException => NotNow((exception.InnerException as SmtpCommandException)?.StatusCode ?? SmtpStatusCode.AuthenticationInvalidCredentials, exception),
        SslHandshakeException { ServerCertificate: not null } => new MailUnavailableException(
            "The mail server’s certificate is not trusted, or does not belong to the name in Mail:Smtp:Host.", exception),
        SslHandshakeException => new MailUnavailableException(
            "The connection to the mail server could not be encrypted. Check Mail:Smtp:Port, Mail:Smtp:Tls and Mail:Smtp:StartTls.", exception),
        SocketException => new MailUnavailableException("The mail server could not be reached. Check Mail:Smtp:Host and Mail:Smtp:Port.", exception),
        IOException or ProtocolException or ServiceNotConnectedException => new MailUnavailableException("The connection to the mail server broke.", exception),
        _ => null,
    };

    private static MailUnavailableException NotNow(SmtpStatusCode code, Exception exception) => new(
        (int)code is 454 or (>= 530 and <= 538)
            ? $"The mail server wants other credentials or encryption ({(int)code}). Check Mail:Smtp."
            : $"The mail server did not take it now ({(int)code}).",
        exception);

    /// <summary>
    /// A reply about this e-mail or its address, as opposed to one about the protocol or our credentials (500 to 504,
    /// 530 to 538), which an administrator can put right while the e-mail waits.
    /// </summary>
    private static bool IsPermanent(SmtpStatusCode code) => (int)code is 501 or 521 or (>= 550 and <= 559);

    /// <summary>The connection that was used last, so that those too many grow old.</summary>
    private SmtpClient? TakeIdle()
    {
        lock (_gate)
        {
            if (_idle.Count == 0)
            {
                return null;
            }

            var client = _idle[^1].Client;
            _idle.RemoveAt(_idle.Count - 1);
            return client;
        }
    }

    private Task CloseIdleAsync(DateTimeOffset before)
    {
        List<SmtpClient> old;
        lock (_gate)
        {
            old = [.. _idle.Where(idle => idle.Since <= before).Select(idle => idle.Client)];
            _idle.RemoveAll(idle => idle.Since <= before);
        }

        return Task.WhenAll(old.Select(CloseAsync));
    }

    /// <summary>Takes leave (QUIT, RFC 5321 section 4.1.1.10) of a relay that still listens.</summary>
    private static async Task CloseAsync(SmtpClient client)
    {
        using (client)
        {
            using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(2));
            await client.DisconnectAsync(quit: true, limit.Token);
        }
    }

    /// <summary>Notices that the content is on its way; from then on a broken connection leaves open whether it was taken.</summary>
    private sealed class ContentProgress(CancellationTokenSource patience) : ITransferProgress
    {
        public bool Began { get; private set; }

        public void Report(long bytesTransferred, long totalSize) => Report(bytesTransferred);

        public void Report(long bytesTransferred)
        {
            Began = true;
            patience.CancelAfter(Timeout.InfiniteTimeSpan);
        }
    }
}
