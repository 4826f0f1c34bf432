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

    /// <summary>How long one e-mail may take to be handed over.</summary>
    public TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(30);
}
