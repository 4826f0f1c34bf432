namespace Volunteers.Jobs.Mail;

/// <summary>The way an e-mail leaves the house.</summary>
public interface IMailTransport
{
    /// <summary>Hands over one e-mail; returns once the other side has taken responsibility for it.</summary>
    /// <exception cref="MailRefusedException">It will never be taken: trying again is pointless.</exception>
    /// <exception cref="MailUnavailableException">It was not taken now; trying again later may work.</exception>
    Task SendAsync(OutgoingMail mail, CancellationToken cancellationToken);
}
