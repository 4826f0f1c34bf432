using System.Net.Mail;
using System.Net.Mime;
using System.Text;

namespace Volunteers.Jobs.Mail;

/// <summary>
/// Turns an <see cref="OutgoingMail"/> into the message of <c>System.Net.Mail</c>: text, HTML and calendar as
/// alternatives from plain to rich (RFC 2046 section 5.1.4), the calendar once more as a file for programs that ignore the part.
/// </summary>
internal static class MimeMessage
{
    public static MailMessage Create(OutgoingMail mail, MailOptions options)
    {
        try
        {
            return Build(mail, options);
        }
        catch (FormatException exception)
        {
            throw new MailRefusedException("The e-mail address or the subject is not one that can be sent to. Correct it in the volunteer's record.", exception);
        }
    }

    private static MailMessage Build(OutgoingMail mail, MailOptions options)
    {
        var sender = new MailAddress(options.From);
        var message = new MailMessage
        {
            From = new MailAddress(sender.Address, Clean(mail.SenderName) ?? sender.DisplayName, Encoding.UTF8),
            Subject = Clean(mail.Subject),
            SubjectEncoding = Encoding.UTF8,
            HeadersEncoding = Encoding.UTF8,
        };
        message.To.Add(Address(mail.To));
        if (mail.ReplyTo is { } replyTo)
        {
            message.ReplyToList.Add(Address(replyTo));
        }
        message.Headers.Add("Message-ID", $"<{Token(mail.MessageId)}>");
        message.Headers.Add("Auto-Submitted", "auto-generated");
        if (mail.Unsubscribe is { } unsubscribe)
        {
            message.Headers.Add("List-Unsubscribe", $"<{unsubscribe.AbsoluteUri}>");
            message.Headers.Add("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
        message.AlternateViews.Add(View(mail.Text, new ContentType("text/plain; charset=utf-8")));
        message.AlternateViews.Add(View(mail.Html, new ContentType("text/html; charset=utf-8")));
        if (mail.Invitation is { } invitation)
        {
            message.AlternateViews.Add(View(invitation.Ics, new ContentType($"text/calendar; charset=utf-8; method={Token(invitation.Method)}")));
            message.Attachments.Add(File(new MailAttachment("invitation.ics", "application/ics", Encoding.UTF8.GetBytes(invitation.Ics))));
        }
        foreach (var attachment in mail.Attachments)
        {
            message.Attachments.Add(File(attachment));
        }
        return message;
    }

    private static MailAddress Address(MailPerson person) => new(Clean(person.Address)!, Clean(person.Name), Encoding.UTF8);

    private static AlternateView View(string content, ContentType type)
    {
        var lines = content.ReplaceLineEndings("\r\n");
        return new AlternateView(new MemoryStream(Encoding.UTF8.GetBytes(lines)), type) { TransferEncoding = TransferEncoding.QuotedPrintable };
    }

    private static Attachment File(MailAttachment file) =>
        new(new MemoryStream(file.Content.ToArray()), new ContentType(file.MediaType) { Name = file.FileName }) { TransferEncoding = TransferEncoding.Base64 };

    /// <summary>A header value may hold no line break: whoever typed it would be writing headers (RFC 5322 section 2.2).</summary>
    private static string? Clean(string? value) =>
        value is not null && value.Any(char.IsControl) ? throw new FormatException("A header must not hold control characters.") : value;

    private static string Token(string value) =>
        value.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '.' or '_' or '@') ? value : throw new FormatException("Not an identifier.");
}
