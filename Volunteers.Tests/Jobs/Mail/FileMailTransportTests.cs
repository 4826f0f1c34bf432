using Microsoft.Extensions.Options;
using Volunteers.Jobs.Mail;
using Volunteers.Tests.Smtp;

namespace Volunteers.Tests.Jobs.Mail;

public sealed class FileMailTransportTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("volunteers-mail-").FullName;

    [Fact]
    public async Task SendAsync_WritesOneReadableFile_WhenTheSameEmailIsTriedTwice()
    {
        var mail = TestMail.To("zoe@example.org");
        var transport = Transport(_folder);

        await transport.SendAsync(mail, CancellationToken.None);
        await transport.SendAsync(mail, CancellationToken.None);

        var file = Assert.Single(Directory.GetFiles(_folder, "*", SearchOption.AllDirectories));
        Assert.EndsWith(".eml", file);
        var parsed = await NodeTool.ParseMailAsync(await File.ReadAllBytesAsync(file));
        Assert.DoesNotContain(parsed.GetProperty("headers").EnumerateArray(), h => h.GetProperty("name").GetString()!.StartsWith("x-", StringComparison.Ordinal));
        Assert.Equal(mail.Subject, parsed.GetProperty("subject").GetString());
        Assert.Equal(mail.Text.Trim(), parsed.GetProperty("text").GetString()!.ReplaceLineEndings("\n").Trim());
    }

    [Fact]
    public async Task SendAsync_KeepsThemFromOtherAccounts_WhenTheSystemHasModes()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        var mails = Path.Combine(_folder, "mail");

        await Transport(mails).SendAsync(TestMail.To("zoe@example.org"), CancellationToken.None);

        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, File.GetUnixFileMode(mails));
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(Assert.Single(Directory.GetFiles(mails))));
    }

    [Fact]
    public async Task SendAsync_LeavesNothing_WhenItIsCancelled()
    {
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Transport(_folder).SendAsync(TestMail.To("zoe@example.org"), cancelled.Token));

        Assert.Empty(Directory.GetFiles(_folder, "*", SearchOption.AllDirectories));
    }

    [Theory]
    [InlineData("zoe@example.org\r\nBcc: everyone@example.org")]
    [InlineData("zoe@example.org\n")]
    [InlineData("zoe\t@example.org")]
    [InlineData("zoe\u200b@example.org")]
    [InlineData("zoe")]
    [InlineData("@example.org")]
    [InlineData("zoe@")]
    [InlineData("zoe@example")]
    [InlineData("zoe@@example.org")]
    [InlineData("zoe@other@example.org")]
    [InlineData("\"zoe@other\"@example.org")]
    [InlineData("Zo\u00eb <zoe@example.org>")]
    [InlineData("zoe@example.org, other@example.org")]
    [InlineData("zo\u00eb@example.org")]
    [InlineData(".zoe@example.org")]
    [InlineData("zoe@-example.org")]
    [InlineData("zoe@example..org")]
    [InlineData("zoe@ex ample.org")]
    [InlineData("zoe@[127.0.0.1]")]
    public async Task SendAsync_IsRefusedForGood_WhenTheAddressIsNoUsableOne(string address)
    {
        var exceptions = new[]
        {
            await RefusedAsync(TestMail.To(address)),
            await RefusedAsync(TestMail.To("amy@example.org") with { ReplyTo = new MailPerson(address) }),
        };

        Assert.Equal(["recipient", "centre"], exceptions.Select(e => e.Message.Split('’')[0].Split(' ')[^1]));
        Assert.All(exceptions, exception => Assert.Contains("Correct the address", exception.Message, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("\r\nBcc: everyone@example.org")]
    [InlineData("\n more")]
    [InlineData("\r")]
    [InlineData("\0")]
    [InlineData("\u0085")]
    public async Task SendAsync_IsRefusedForGood_WhenAHeaderWouldBeWrittenByItsValue(string tail)
    {
        var mail = TestMail.To("zoe@example.org");

        foreach (var bad in (OutgoingMail[])
            [
                mail with { Subject = mail.Subject + tail },
                mail with { To = mail.To with { Name = "Zoe" + tail } },
                mail with { SenderName = "East" + tail },
                mail with { ReplyTo = new MailPerson("centre@example.org", "East" + tail) },
                mail with { MessageId = "1@volunteers" + tail },
                mail with { Invitation = new MailInvitation("REQUEST" + tail, "BEGIN:VCALENDAR") },
                mail with { Attachments = [new MailAttachment("a.txt" + tail, "text/plain", default)] },
                mail with { Attachments = [new MailAttachment("a.txt", "text/plain" + tail, default)] },
            ])
        {
            await RefusedAsync(bad);
        }
    }

    [Fact]
    public async Task SendAsync_WritesTheDomainInAscii_WhenItIsInternational()
    {
        await Transport(_folder).SendAsync(TestMail.To("zoe@b\u00fccher.example"), CancellationToken.None);

        var parsed = await NodeTool.ParseMailAsync(await File.ReadAllBytesAsync(Assert.Single(Directory.GetFiles(_folder))));
        Assert.Equal("zoe@xn--bcher-kva.example", parsed.GetProperty("to")[0].GetProperty("address").GetString());
    }

    [Fact]
    public async Task SendAsync_WritesLinesThatEveryRelayTakes_WhenTextsAndNamesAreLong()
    {
        var word = new string('x', 3000);
        var bytes = Enumerable.Range(0, 4096).Select(i => (byte)i).ToArray();
        var mail = TestMail.To("zoe@example.org", $"{word} Füße {word}", $"{word} Zoë") with
        {
            Text = $"{word}\n{word}\r\n\ud83c\udf3b {word}\rFrom here\n.\n",
            Html = $"<p title=\"{word}\">{word}</p>",
            Unsubscribe = new Uri($"https://volunteers.example/{word[..600]}"),
            Attachments = [new MailAttachment($"{word[..300]} Füße.pdf", "application/pdf", bytes)],
        };

        await Transport(_folder).SendAsync(mail, CancellationToken.None);

        var content = await File.ReadAllBytesAsync(Assert.Single(Directory.GetFiles(_folder)));
        var lines = System.Text.Encoding.Latin1.GetString(content).Split("\r\n");
        Assert.All(lines, line => Assert.InRange(line.Length, 0, 998));
        Assert.All(lines, line => Assert.DoesNotContain(line, c => c is '\r' or '\n' or '\0' || c > 126));
        var parsed = await NodeTool.ParseMailAsync(content);
        Assert.Equal(mail.Subject, parsed.GetProperty("subject").GetString());
        Assert.Equal(mail.To.Name, parsed.GetProperty("to")[0].GetProperty("name").GetString());
        Assert.Equal(mail.Text.ReplaceLineEndings("\n").Trim(), parsed.GetProperty("text").GetString()!.ReplaceLineEndings("\n").Trim());
        Assert.Equal(mail.Html, parsed.GetProperty("html").GetString()!.Trim());
        var file = Assert.Single(parsed.GetProperty("attachments").EnumerateArray());
        Assert.Equal(mail.Attachments[0].FileName, file.GetProperty("name").GetString());
        Assert.Equal(bytes, file.GetProperty("content").GetBytesFromBase64());
    }

    [Fact]
    public async Task SendAsync_CanBeTriedAgain_WhenTheFolderCannotBeWrittenTo()
    {
        var file = Path.Combine(_folder, "in-the-way");
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

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private async Task<MailRefusedException> RefusedAsync(OutgoingMail mail)
    {
        var exception = await Assert.ThrowsAsync<MailRefusedException>(() => Transport(_folder).SendAsync(mail, CancellationToken.None));
        Assert.DoesNotContain("zo", exception.ToString(), StringComparison.OrdinalIgnoreCase);
        Assert.Empty(Directory.GetFiles(_folder, "*", SearchOption.AllDirectories));
        return exception;
    }

    private static FileMailTransport Transport(string folder) => new(Options.Create(new MailOptions { Directory = folder }), TimeProvider.System);
}
