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
}
