using System.Diagnostics.CodeAnalysis;
using System.Text;
using MimeKit;
using Volunteers.Data;

namespace Volunteers.Jobs.Mail;

/// <summary>
/// Turns an <see cref="OutgoingMail"/> into MIME: text, HTML and calendar as alternatives from plain to rich (RFC 2046
/// section 5.1.4), the calendar once more as a file for programs that ignore the part. The checks of addresses and header
/// values are made here, because MimeKit takes an address without @ and folds line breaks away.
/// </summary>
internal static class MimeBuilder
{
    /// <exception cref="MailRefusedException">An address or a header value cannot be sent as it is.</exception>
    public static MimeMessage Build(OutgoingMail mail, MailOptions options, TimeProvider clock)
    {
        var sender = options.Sender;
        var message = new MimeMessage
        {
            MessageId = Token(mail.MessageId),
            Date = clock.GetUtcNow(),
            Subject = Line(mail.Subject, "subject"),
            Body = Body(mail),
        };
        message.From.Add(new MailboxAddress(Encoding.UTF8, Line(mail.SenderName, "sender’s name") ?? sender.Name, MailboxAddress.EncodeAddrspec(sender.Address)));
        message.To.Add(Mailbox(mail.To, "recipient"));
        if (mail.ReplyTo is { } replyTo)
        {
            message.ReplyTo.Add(Mailbox(replyTo, "centre"));
        }

        message.Headers.Add(HeaderId.AutoSubmitted, "auto-generated");
        if (mail.Unsubscribe is { } unsubscribe)
        {
            message.Headers.Add(HeaderId.ListUnsubscribe, $"<{unsubscribe.AbsoluteUri}>");
            message.Headers.Add(HeaderId.ListUnsubscribePost, "List-Unsubscribe=One-Click");
        }

        message.Prepare(EncodingConstraint.SevenBit);
        return message;
    }

    private static Multipart Body(OutgoingMail mail)
    {
        var alternatives = new MultipartAlternative { Text("plain", mail.Text), Text("html", mail.Html) };
        var files = mail.Attachments.Select(File).ToList();
        if (mail.Invitation is { } invitation)
        {
            var calendar = Text("calendar", invitation.Ics);
            calendar.ContentType.Parameters.Add("method", Token(invitation.Method));
            alternatives.Add(calendar);
            files.Insert(0, File(new MailAttachment("invitation.ics", "application/ics", Encoding.UTF8.GetBytes(invitation.Ics))));
        }

        if (files.Count == 0)
        {
            return alternatives;
        }

        var mixed = new Multipart("mixed") { alternatives };
        files.ForEach(mixed.Add);
        return mixed;
    }

    private static TextPart Text(string subtype, string content)
    {
        var part = new TextPart(subtype);
        part.SetText(Encoding.UTF8, content.ReplaceLineEndings("\r\n"));
        return part;
    }

    private static MimePart File(MailAttachment file) => new(ContentType.Parse(Line(file.MediaType, "attachment’s type")))
    {
        Content = new MimeContent(new MemoryStream(file.Content.ToArray(), writable: false)),
        ContentDisposition = new ContentDisposition(ContentDisposition.Attachment),
        ContentTransferEncoding = ContentEncoding.Base64,
        FileName = Line(file.FileName, "attachment’s name"),
    };

    /// <summary>A mailbox whose domain is written in ASCII (RFC 5891), so that every relay takes it.</summary>
    private static MailboxAddress Mailbox(MailPerson person, string whose)
    {
        var address = InputRules.IsEmail(person.Address) ? MailboxAddress.EncodeAddrspec(person.Address) : "";
        return address.Length > 0 && address.All(char.IsAscii)
            ? new MailboxAddress(Encoding.UTF8, Line(person.Name, $"{whose}’s name"), address)
            : throw new MailRefusedException(
                $"The {whose}’s e-mail address is not one that can be sent to: it needs one @, a name without accents or spaces before it and a domain like example.org after it. Correct the address.");
    }

    /// <summary>A header value may hold no line break: the person who typed it would be writing headers (RFC 5322 section 2.2).</summary>
    [return: NotNullIfNotNull(nameof(value))]
    private static string? Line(string? value, string what) =>
        value is not null && value.Any(char.IsControl)
            ? throw new MailRefusedException($"The {what} holds a line break or another control character. Type it again.")
            : value;

    private static string Token(string value) =>
        value.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '.' or '_' or '@')
            ? value
            : throw new MailRefusedException("The e-mail’s identifier holds characters that are not allowed in one.");
}
