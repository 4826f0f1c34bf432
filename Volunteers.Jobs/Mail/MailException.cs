namespace Volunteers.Jobs.Mail;

/// <summary>An e-mail did not leave; the message is fit for the ledger and names no person.</summary>
public abstract class MailException(string message, Exception? inner = null) : Exception(message, inner);
