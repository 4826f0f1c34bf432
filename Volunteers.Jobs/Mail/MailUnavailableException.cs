namespace Volunteers.Jobs.Mail;

/// <summary>Not taken this time: the server is away, busy or misconfigured, or the disk is full.</summary>
public sealed class MailUnavailableException(string message, Exception? inner = null) : MailException(message, inner);
