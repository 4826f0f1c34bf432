using MailKit.Security;

namespace Volunteers.Jobs.Mail;

/// <summary>The relay that takes our e-mails; without a host they are written as files.</summary>
public sealed class SmtpOptions
{
    public string? Host { get; set; }

    public int Port { get; set; } = 587;

    public string? UserName { get; set; }

    public string? Password { get; set; }

    /// <summary>Whether the connection must be encrypted by STARTTLS (RFC 3207) before anything is said.</summary>
    public bool StartTls { get; set; } = true;

    /// <summary>Whether it is encrypted from the first byte (RFC 8314); unless set, it is on port 465.</summary>
    public bool? Tls { get; set; }

    /// <summary>How long one e-mail may take to be handed over.</summary>
    public TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>How the connection is encrypted; in the clear only when neither way is wanted.</summary>
    public SecureSocketOptions Encryption => (Tls ?? Port == 465, StartTls) switch
    {
        (true, _) => SecureSocketOptions.SslOnConnect,
        (false, true) => SecureSocketOptions.StartTls,
        (false, false) => SecureSocketOptions.None,
    };
}
