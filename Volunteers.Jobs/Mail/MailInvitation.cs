namespace Volunteers.Jobs.Mail;

/// <summary>A calendar object that mail programs show with buttons to answer (RFC 6047).</summary>
/// <param name="Method">REQUEST or CANCEL, the same as in <paramref name="Ics"/>.</param>
/// <param name="Ics">The iCalendar stream (RFC 5545).</param>
public sealed record MailInvitation(string Method, string Ics);
