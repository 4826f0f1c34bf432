using Microsoft.Extensions.Options;
using MimeKit;

namespace Volunteers.Jobs.Mail;

/// <summary>
/// Writes each e-mail as an <c>.eml</c> file (RFC 5322) that any mail program opens. The file appears whole or not at
/// all, and the same e-mail tried twice leaves one file. Only the account that runs the program may read it.
/// </summary>
public sealed class FileMailTransport(IOptions<MailOptions> options, TimeProvider clock) : IMailTransport
{
    private static readonly FormatOptions Format = new() { NewLineFormat = NewLineFormat.Dos };

    public async Task SendAsync(OutgoingMail mail, CancellationToken cancellationToken)
    {
        using var message = MimeBuilder.Build(mail, options.Value, clock);
        var directory = Path.GetFullPath(options.Value.Directory);
        var name = mail.MessageId.Split('@')[0];
        var draft = Path.Combine(directory, $".{name}.part");
        try
        {
            CreateDirectory(directory);
            try
            {
                await using (var file = CreateFile(draft))
                {
                    await message.WriteToAsync(Format, file, cancellationToken);
                    file.Flush(flushToDisk: true);
                }

                File.Move(draft, Path.Combine(directory, $"{name}.eml"), overwrite: true);
            }
            finally
            {
                File.Delete(draft);
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new MailUnavailableException("The e-mail could not be written to the mail folder. Check that the disk has room and the folder may be written to.", exception);
        }
    }

    private static void CreateDirectory(string path)
    {
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(path);
        }
        else
        {
            Directory.CreateDirectory(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    private static FileStream CreateFile(string path)
    {
        var file = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write, Options = FileOptions.Asynchronous };
        if (!OperatingSystem.IsWindows())
        {
            file.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        return new FileStream(path, file);
    }
}
