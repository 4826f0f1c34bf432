using MimeKit;

namespace Volunteers.Jobs.Mail;

/// <summary>Configuration section <c>Mail</c>.</summary>
public sealed class MailOptions
{
    public const string Section = "Mail";

    /// <summary>The sender: an address, or a name with an address in angle brackets.</summary>
    public string From { get; set; } = "Volunteers <volunteers@localhost.localdomain>";

    /// <summary>How many e-mails travel at once; 1 to 32.</summary>
    public int Connections { get; set; } = 4;

    public SmtpOptions Smtp { get; set; } = new();

    /// <summary>Where e-mails are written when no relay is configured; set from the data directory.</summary>
    public string Directory { get; set; } = Path.Combine("data", "mail");

    /// <summary><see cref="From"/>, read.</summary>
    /// <exception cref="FormatException">It is not an address; the start refuses such a configuration.</exception>
    public MailboxAddress Sender => TryParseSender(From) ?? throw new FormatException("Mail:From holds no e-mail address.");

    /// <returns>The mailbox that <paramref name="from"/> names; null when it names none, or one that is not written in ASCII before the @.</returns>
    public static MailboxAddress? TryParseSender(string from) =>
        MailboxAddress.TryParse(from, out var sender) && sender is { LocalPart.Length: > 0, Domain.Length: > 0 } && sender.LocalPart.All(char.IsAscii)
            ? sender
            : null;
}
