using System.Net.Mail;
using Microsoft.Extensions.Options;

namespace Volunteers.Jobs.Mail;

/// <summary>
/// Writes each e-mail as an <c>.eml</c> file (RFC 5322) that any mail program opens. The file appears whole or not at
/// all, and the same e-mail tried twice leaves one file.
/// </summary>
public sealed class FileMailTransport(IOptions<MailOptions> options, TimeProvider clock) : IMailTransport
{
    public async Task SendAsync(OutgoingMail mail, CancellationToken cancellationToken)
    {
        using var message = MimeMessage.Create(mail, options.Value);
        var directory = Path.GetFullPath(options.Value.Directory);
        var draft = Path.Combine(directory, ".writing", Guid.CreateVersion7(clock.GetUtcNow()).ToString("N"));
        try
        {
            Directory.CreateDirectory(draft);
            try
            {
                using var client = new SmtpClient { DeliveryMethod = SmtpDeliveryMethod.SpecifiedPickupDirectory, PickupDirectoryLocation = draft };
                await client.SendMailAsync(message, cancellationToken);
                var written = Directory.EnumerateFiles(draft).Single();
                await DropEnvelopeAsync(written, cancellationToken);
                File.Move(written, Path.Combine(directory, mail.MessageId.Split('@')[0] + ".eml"), overwrite: true);
            }
            finally
            {
                Directory.Delete(draft, recursive: true);
            }
        }
        catch (Exception exception) when (IsDisk(exception))
        {
            throw new MailUnavailableException("The e-mail could not be written to the mail folder. Check that the disk has room and the folder may be written to.", exception);
        }
    }

    /// <summary>Pickup folders name the envelope in two header fields of their own, before those of the message.</summary>
    private static async Task DropEnvelopeAsync(string file, CancellationToken cancellationToken)
    {
        var content = await File.ReadAllBytesAsync(file, cancellationToken);
        var start = content.AsSpan().IndexOf("Message-ID:"u8);
        if (content.AsSpan().StartsWith("X-Sender:"u8) && start > 0)
        {
            await File.WriteAllBytesAsync(file, content[start..], cancellationToken);
        }
    }

    private static bool IsDisk(Exception exception) => exception is IOException or UnauthorizedAccessException
        || (exception is SmtpException { InnerException: { } inner } && IsDisk(inner));
}
