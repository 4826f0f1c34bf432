using Microsoft.Extensions.Options;
using Volunteers.Jobs.Mail;
using Volunteers.Tests.Smtp;

namespace Volunteers.Tests.Jobs.Mail;

public sealed class FileMailTransportTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("volunteers-mail-").FullName;

    [Fact]
    public async Task SendAsync_WritesOneReadableFile_WhenTheSameEmailIsTriedTwice()
    {
        var mail = TestMail.To("zoe@example.org");
        var transport = Transport(folder);

        await transport.SendAsync(mail, CancellationToken.None);
        await transport.SendAsync(mail, CancellationToken.None);

        var file = Assert.Single(Directory.GetFiles(folder, "*", SearchOption.AllDirectories));
        Assert.EndsWith(".eml", file);
        var content = await File.ReadAllBytesAsync(file);
        Assert.StartsWith("Message-ID:", System.Text.Encoding.ASCII.GetString(content));
        var parsed = await NodeTool.ParseMailAsync(content);
        Assert.Equal(mail.Subject, parsed.GetProperty("subject").GetString());
        Assert.Equal(mail.Text.Trim(), parsed.GetProperty("text").GetString()!.ReplaceLineEndings("\n").Trim());
    }

    [Theory]
    [InlineData("zoe@example.org", "Hello\r\nBcc: everyone@example.org", "Zoë")]
    [InlineData("zoe@example.org", "Hello", "Zoë\r\nBcc: everyone@example.org")]
    [InlineData("zoe@example.org\r\nBcc: everyone@example.org", "Hello", "Zoë")]
    [InlineData("nobody", "Hello", "Zoë")]
    public async Task SendAsync_IsRefusedForGood_WhenAHeaderWouldBeWrittenByItsValue(string address, string subject, string name)
    {
        var exception = await Assert.ThrowsAsync<MailRefusedException>(() => Transport(folder).SendAsync(TestMail.To(address, subject, name), CancellationToken.None));

        Assert.DoesNotContain("zoe", exception.Message, StringComparison.OrdinalIgnoreCase);
        Assert.Empty(Directory.GetFiles(folder, "*", SearchOption.AllDirectories));
    }

    [Fact]
    public async Task SendAsync_CanBeTriedAgain_WhenTheFolderCannotBeWrittenTo()
    {
        var file = Path.Combine(folder, "in-the-way");
        await File.WriteAllTextAsync(file, "");

        await Assert.ThrowsAsync<MailUnavailableException>(() => Transport(Path.Combine(file, "mail")).SendAsync(TestMail.To("zoe@example.org"), CancellationToken.None));
    }

    [Fact]
    public async Task SendAsync_CanBeTriedAgain_WhenTheDiskIsFull()
    {
        // A device that is always full stands for the disk.
        if (!OperatingSystem.IsLinux() || !File.Exists("/dev/full"))
        {
            return;
        }
        await Assert.ThrowsAnyAsync<IOException>(() => File.WriteAllTextAsync("/dev/full", "x"));
        await Assert.ThrowsAsync<MailUnavailableException>(() => Transport("/dev/full").SendAsync(TestMail.To("zoe@example.org"), CancellationToken.None));
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private static FileMailTransport Transport(string folder) => new(Options.Create(new MailOptions { Directory = folder }), TimeProvider.System);
}
