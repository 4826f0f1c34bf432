namespace Volunteers.Jobs.Mail;

/// <summary>An e-mail did not leave; the message is fit for the ledger and names no person.</summary>
public abstract class MailException(string message, Exception? inner = null) : Exception(message, inner);

/// <summary>Refused for good (RFC 5321 section 4.2.1: a permanent negative reply, or an address that cannot exist).</summary>
public sealed class MailRefusedException(string message, Exception? inner = null) : MailException(message, inner);

/// <summary>Not taken this time: the server is away, busy or misconfigured, or the disk is full.</summary>
public sealed class MailUnavailableException(string message, Exception? inner = null) : MailException(message, inner);
