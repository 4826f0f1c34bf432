using System.Collections.Concurrent;
using System.Net;
using System.Net.Mail;
using System.Security.Authentication;
using Microsoft.Extensions.Options;

namespace Volunteers.Jobs.Mail;

/// <summary>
/// Hands e-mails to an SMTP relay (RFC 5321). A client carries one e-mail at a time and keeps its connection, so a
/// few of them work side by side; a client that failed in any way but a clean refusal is thrown away.
/// </summary>
public sealed class SmtpMailTransport : IMailTransport, IDisposable
{
    private readonly MailOptions _options;
    private readonly SemaphoreSlim _free;
    private readonly ConcurrentBag<SmtpClient> _idle = [];

    public SmtpMailTransport(IOptions<MailOptions> options)
    {
        _options = options.Value;
        _free = new SemaphoreSlim(Math.Clamp(_options.Connections, 1, 32));
    }

    public async Task SendAsync(OutgoingMail mail, CancellationToken cancellationToken)
    {
        using var message = MimeMessage.Create(mail, _options);
        await _free.WaitAsync(cancellationToken);
        try
        {
            await SendAsync(message, cancellationToken);
        }
        finally
        {
            _free.Release();
        }
    }

    private async Task SendAsync(MailMessage message, CancellationToken cancellationToken)
    {
        var client = _idle.TryTake(out var idle) ? idle : Connect();
        var usable = false;
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(_options.Smtp.Timeout);
        try
        {
            await client.SendMailAsync(message, limit.Token);
            usable = true;
        }
        catch (SmtpException exception) when (IsPermanent(exception))
        {
            usable = true;
            throw new MailRefusedException($"The mail server refused it for good ({(int)exception.StatusCode}).", exception);
        }
        catch (Exception exception) when (IsAboutEncryption(exception))
        {
            throw new MailUnavailableException(
                "The mail server’s certificate is not trusted, or does not belong to the name in Mail:Smtp:Host.", exception);
        }
        catch (SmtpException exception)
        {
            throw new MailUnavailableException(Explain(exception), exception);
        }
        catch (OperationCanceledException exception) when (!cancellationToken.IsCancellationRequested)
        {
            throw new MailUnavailableException($"The mail server did not answer within {_options.Smtp.Timeout.TotalSeconds:0} seconds.", exception);
        }
        catch (Exception exception) when (exception is IOException or InvalidOperationException)
        {
            throw new MailUnavailableException("The connection to the mail server broke.", exception);
        }
        finally
        {
            if (usable)
            {
                _idle.Add(client);
            }
            else
            {
                client.Dispose();
            }
        }
    }

    private SmtpClient Connect() => new(_options.Smtp.Host, _options.Smtp.Port)
    {
        EnableSsl = _options.Smtp.StartTls,
        UseDefaultCredentials = false,
        Credentials = string.IsNullOrEmpty(_options.Smtp.UserName) ? null : new NetworkCredential(_options.Smtp.UserName, _options.Smtp.Password),
    };

    /// <summary>
    /// A reply about this e-mail or its address, as opposed to one about the protocol or our credentials (500 to 504,
    /// 530 to 538), which an administrator can put right while the e-mail waits.
    /// </summary>
    private static bool IsPermanent(SmtpException exception) => (int)exception.StatusCode is 501 or 521 or (>= 550 and <= 559);

    /// <summary>The handshake failed: nothing was said yet, least of all the password.</summary>
    private static bool IsAboutEncryption(Exception? exception) =>
        exception is AuthenticationException || exception?.InnerException is { } inner && IsAboutEncryption(inner);

    private string Explain(SmtpException exception) => (int)exception.StatusCode switch
    {
        // what SmtpClient reports when EHLO does not list the extension (RFC 3207, section 2)
        -1 when _options.Smtp.StartTls && exception.InnerException is null => "The mail server offers no encryption (STARTTLS). Check Mail:Smtp:Port and Mail:Smtp:StartTls.",
        >= 530 and <= 538 => $"The mail server wants other credentials or encryption ({(int)exception.StatusCode}). Check Mail:Smtp.",
        > 0 => $"The mail server did not take it now ({(int)exception.StatusCode}).",
        _ => "The mail server could not be reached, or the connection broke. Check Mail:Smtp.",
    };

    public void Dispose()
    {
        while (_idle.TryTake(out var client))
        {
            client.Dispose();
        }
        _free.Dispose();
    }
}
