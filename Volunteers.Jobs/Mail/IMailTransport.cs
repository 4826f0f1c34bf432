namespace Volunteers.Jobs.Mail;

/// <summary>The way an e-mail leaves the house.</summary>
public interface IMailTransport
{
    /// <summary>Hands over one e-mail; returns once the other side has taken responsibility for it.</summary>
    /// <exception cref="MailRefusedException">It will never be taken: trying again is pointless.</exception>
    /// <exception cref="MailUnavailableException">It was not taken now; trying again later may work.</exception>
    Task SendAsync(OutgoingMail mail, CancellationToken cancellationToken);
}

/// <summary>An e-mail did not leave; the message is fit for the ledger and names no person.</summary>
public abstract class MailException(string message, Exception? inner = null) : Exception(message, inner);

/// <summary>Refused for good (RFC 5321 section 4.2.1: a permanent negative reply, or an address that cannot exist).</summary>
public sealed class MailRefusedException(string message, Exception? inner = null) : MailException(message, inner);

/// <summary>Not taken this time: the server is away, busy or misconfigured, or the disk is full.</summary>
public sealed class MailUnavailableException(string message, Exception? inner = null) : MailException(message, inner);
