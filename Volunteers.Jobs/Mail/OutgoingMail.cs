namespace Volunteers.Jobs.Mail;

/// <summary>One e-mail, ready to leave: both bodies are complete and nothing is looked up any more.</summary>
public sealed record OutgoingMail
{
    /// <summary>The Message-ID without its brackets, the same each time this e-mail is tried (RFC 5322 section 3.6.4).</summary>
    public required string MessageId { get; init; }

    public required MailPerson To { get; init; }

    /// <summary>The name that the reader sees as the sender; the address is always the configured one.</summary>
    public string? SenderName { get; init; }

    public MailPerson? ReplyTo { get; init; }

    public required string Subject { get; init; }

    /// <summary>Plain text, lines of any length separated by line feeds.</summary>
    public required string Text { get; init; }

    public required string Html { get; init; }

    public MailInvitation? Invitation { get; init; }

    /// <summary>
    /// An address that ends this kind of mail with one POST (RFC 8058) and asks first when opened; for mail that
    /// needs consent, absent for what people signed up to.
    /// </summary>
    public Uri? Unsubscribe { get; init; }

    public IReadOnlyList<MailAttachment> Attachments { get; init; } = [];
}

/// <summary>A name and an address as they appear in a header (RFC 5322 section 3.4).</summary>
public sealed record MailPerson(string Address, string? Name = null);

/// <summary>A file that travels with an e-mail.</summary>
public sealed record MailAttachment(string FileName, string MediaType, ReadOnlyMemory<byte> Content);

/// <summary>A calendar object that mail programs show with buttons to answer (RFC 6047).</summary>
/// <param name="Method">REQUEST or CANCEL, the same as in <paramref name="Ics"/>.</param>
/// <param name="Ics">The iCalendar stream (RFC 5545).</param>
public sealed record MailInvitation(string Method, string Ics);
