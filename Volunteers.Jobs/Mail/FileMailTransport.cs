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
                File.Move(Directory.EnumerateFiles(draft).Single(), Path.Combine(directory, mail.MessageId.Split('@')[0] + ".eml"), overwrite: true);
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

    private static bool IsDisk(Exception exception) => exception is IOException or UnauthorizedAccessException
        || (exception is SmtpException { InnerException: { } inner } && IsDisk(inner));
}
