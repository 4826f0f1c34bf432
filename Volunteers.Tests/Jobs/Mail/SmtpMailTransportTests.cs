using Microsoft.Extensions.Options;
using Volunteers.Jobs.Calendar;
using Volunteers.Jobs.Mail;
using Volunteers.Tests.Smtp;

namespace Volunteers.Tests.Jobs.Mail;

public sealed class SmtpMailTransportTests : IAsyncLifetime
{
    private SmtpServer server = null!;

    public async Task InitializeAsync() => server = await SmtpServer.StartAsync();

    public async Task DisposeAsync() => await server.DisposeAsync();

    [Fact]
    public async Task SendAsync_DeliversEveryPart_WhenTheServerTakesIt()
    {
        using var transport = Transport();
        var starts = new DateTimeOffset(2026, 12, 3, 10, 0, 0, TimeSpan.Zero);
        var ics = CalendarWriter.Write(CalendarMethod.Request, starts, [new CalendarEntry { Uid = "u@volunteers", Sequence = 2, StartsAt = starts, EndsAt = starts.AddHours(1), Summary = "Support meeting" }]);
        var mail = TestMail.To("zoe@example.org") with
        {
            Invitation = new MailInvitation("REQUEST", ics),
            Unsubscribe = new Uri("https://volunteers.example/newsletters/unsubscribe/secret-that-is-quite-long-0123456789012345678901234567890123456789"),
        };

        await transport.SendAsync(mail, CancellationToken.None);

        var parsed = await NodeTool.ParseMailAsync(Assert.Single(server.Messages));
        Assert.Equal(mail.Subject, parsed.GetProperty("subject").GetString());
        Assert.Equal("Zoë Ärmel", parsed.GetProperty("to")[0].GetProperty("name").GetString());
        Assert.Equal("East Hastings Children’s Centre", parsed.GetProperty("from").GetProperty("name").GetString());
        Assert.Equal($"<{mail.MessageId}>", parsed.GetProperty("messageId").GetString());
        Assert.Equal(mail.Text.Trim(), parsed.GetProperty("text").GetString()!.ReplaceLineEndings("\n").Trim());
        Assert.Contains("<b>Zoë</b>", parsed.GetProperty("html").GetString());
        var headers = parsed.GetProperty("headers").EnumerateArray().ToLookup(h => h.GetProperty("name").GetString()!, h => h.GetProperty("value").GetString());
        Assert.Equal($"<{mail.Unsubscribe}>", Assert.Single(headers["list-unsubscribe"]));
        Assert.Equal("List-Unsubscribe=One-Click", Assert.Single(headers["list-unsubscribe-post"]));
        var calendar = parsed.GetProperty("calendar");
        Assert.Equal("REQUEST", calendar.GetProperty("method").GetString());
        Assert.Equal(2, calendar.GetProperty("events")[0].GetProperty("sequence").GetInt32());
        var types = parsed.GetProperty("attachments").EnumerateArray().Select(a => a.GetProperty("type").GetString()).ToList();
        Assert.Contains("text/calendar", types);
        Assert.Contains("application/ics", types);
    }

    [Fact]
    public async Task SendAsync_SignsIn_WhenCredentialsAreConfigured()
    {
        server.RequireSignIn();
        using var transport = Transport(smtp => (smtp.UserName, smtp.Password) = ("user", "secret"));

        await transport.SendAsync(TestMail.To("zoe@example.org"), CancellationToken.None);

        Assert.EndsWith(" user plain", Assert.Single(server.Envelopes));
    }

    [Fact]
    public async Task SendAsync_IsRefusedForGood_WhenTheMailboxDoesNotExist()
    {
        using var transport = Transport();

        await Assert.ThrowsAsync<MailRefusedException>(() => transport.SendAsync(TestMail.To("refused@example.org"), CancellationToken.None));
        await transport.SendAsync(TestMail.To("zoe@example.org"), CancellationToken.None);

        Assert.Single(server.Messages);
    }

    [Theory]
    [InlineData("busy@example.org")]
    [InlineData("zoe@example.org")]
    public async Task SendAsync_CanBeTriedAgain_WhenTheServerIsBusyOrDown(string address)
    {
        using var transport = Transport();
        if (address.StartsWith("zoe", StringComparison.Ordinal))
        {
            server.GoDown();
        }

        await Assert.ThrowsAsync<MailUnavailableException>(() => transport.SendAsync(TestMail.To(address), CancellationToken.None));
        server.ComeBack();
        await transport.SendAsync(TestMail.To("zoe@example.org"), CancellationToken.None);

        Assert.Single(server.Messages);
    }

    [Fact]
    public async Task SendAsync_CanBeTriedAgain_WhenNobodyListens()
    {
        using var transport = Transport(smtp => smtp.Port = 1);

        await Assert.ThrowsAsync<MailUnavailableException>(() => transport.SendAsync(TestMail.To("zoe@example.org"), CancellationToken.None));
    }

    [Fact]
    public async Task SendAsync_CanBeTriedAgain_WhenThePasswordIsWrong()
    {
        server.RequireSignIn();
        using var transport = Transport(smtp => (smtp.UserName, smtp.Password) = ("user", "wrong"));

        await Assert.ThrowsAsync<MailUnavailableException>(() => transport.SendAsync(TestMail.To("zoe@example.org"), CancellationToken.None));
    }

    [Fact]
    public async Task SendAsync_DeliversAll_WhenManyAreSentAtOnce()
    {
        using var transport = Transport();

        await Task.WhenAll(Enumerable.Range(0, 30).Select(i => transport.SendAsync(TestMail.To($"v{i}@example.org"), CancellationToken.None)));

        Assert.Equal(30, server.Envelopes.Select(line => line.Split(' ')[1]).Distinct().Count());
    }

    [Fact]
    public async Task SendAsync_SaysNothingInTheClear_WhenTheServerOffersNoEncryption()
    {
        server.RequireSignIn();
        using var transport = Transport(smtp => (smtp.StartTls, smtp.UserName, smtp.Password) = (true, "user", "secret"));

        var refused = await Assert.ThrowsAsync<MailUnavailableException>(
            () => transport.SendAsync(TestMail.To("zoe@example.org"), CancellationToken.None));

        Assert.Contains("STARTTLS", refused.Message, StringComparison.Ordinal);
        Assert.Empty(server.Messages);
    }

    [Fact]
    public async Task SendAsync_IsRefused_WhenTheCertificateIsNotTrusted()
    {
        await using var encrypted = await SmtpServer.StartAsync(startTls: true);
        using var transport = Transport(smtp => (smtp.Host, smtp.Port, smtp.StartTls, smtp.UserName, smtp.Password) = ("localhost", encrypted.Port, true, "user", "secret"));

        var refused = await Assert.ThrowsAsync<MailUnavailableException>(
            () => transport.SendAsync(TestMail.To("zoe@example.org"), CancellationToken.None));

        Assert.Contains("certificate", refused.Message, StringComparison.Ordinal);
        Assert.Empty(encrypted.Messages);
    }

    private SmtpMailTransport Transport(Action<SmtpOptions>? change = null)
    {
        var options = new MailOptions { From = "Volunteers <volunteers@example.org>", Smtp = { Host = "127.0.0.1", Port = server.Port, StartTls = false } };
        change?.Invoke(options.Smtp);
        return new SmtpMailTransport(Options.Create(options));
    }
}
