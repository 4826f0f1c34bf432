namespace Volunteers.Jobs.Mail;

/// <summary>A name and an address as they appear in a header (RFC 5322 section 3.4).</summary>
public sealed record MailPerson(string Address, string? Name = null);
