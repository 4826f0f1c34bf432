namespace Volunteers.Jobs.Mail;

/// <summary>Refused for good (RFC 5321 section 4.2.1: a permanent negative reply, or an address that cannot exist).</summary>
public sealed class MailRefusedException(string message, Exception? inner = null) : MailException(message, inner);
