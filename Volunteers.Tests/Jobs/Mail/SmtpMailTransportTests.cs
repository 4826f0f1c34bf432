using System.Net;
using System.Net.Sockets;
using MailKit.Security;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;
using Volunteers.Jobs.Calendar;
using Volunteers.Jobs.Mail;
using Volunteers.Tests.Smtp;

namespace Volunteers.Tests.Jobs.Mail;

public sealed class SmtpMailTransportTests : IAsyncLifetime
{
    private SmtpServer _server = null!;

    public async Task InitializeAsync() => _server = await SmtpServer.StartAsync();

    public async Task DisposeAsync() => await _server.DisposeAsync();

    [Fact]
    public async Task SendAsync_DeliversEveryPart_WhenTheServerTakesIt()
    {
        await using var transport = Transport();
        var starts = new DateTimeOffset(2026, 12, 3, 10, 0, 0, TimeSpan.Zero);
        var ics = CalendarWriter.Write(CalendarMethod.Request, starts, [new CalendarEntry { Uid = "u@volunteers", Sequence = 2, StartsAt = starts, EndsAt = starts.AddHours(1), Summary = "Support meeting" }]);
        var mail = TestMail.To("zoe@example.org") with
        {
            Invitation = new MailInvitation("REQUEST", ics),
            Unsubscribe = new Uri("https://volunteers.example/newsletters/unsubscribe/secret-that-is-quite-long-0123456789012345678901234567890123456789"),
        };

        await transport.SendAsync(mail, CancellationToken.None);

        var parsed = await NodeTool.ParseMailAsync(Assert.Single(_server.Messages));
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
        _server.RequireSignIn();
        await using var transport = Transport(smtp => (smtp.UserName, smtp.Password) = ("user", "secret"));

        await transport.SendAsync(TestMail.To("zoe@example.org"), CancellationToken.None);

        Assert.EndsWith(" user plain", Assert.Single(_server.Envelopes));
    }

    [Fact]
    public async Task SendAsync_IsRefusedForGood_WhenTheMailboxDoesNotExist()
    {
        await using var transport = Transport();

        await Assert.ThrowsAsync<MailRefusedException>(() => transport.SendAsync(TestMail.To("refused@example.org"), CancellationToken.None));
        await transport.SendAsync(TestMail.To("zoe@example.org"), CancellationToken.None);

        Assert.Single(_server.Messages);
    }

    [Theory]
    [InlineData("busy@example.org")]
    [InlineData("zoe@example.org")]
    public async Task SendAsync_CanBeTriedAgain_WhenTheServerIsBusyOrDown(string address)
    {
        await using var transport = Transport();
        if (address.StartsWith("zoe", StringComparison.Ordinal))
        {
            _server.GoDown();
        }

        await Assert.ThrowsAsync<MailUnavailableException>(() => transport.SendAsync(TestMail.To(address), CancellationToken.None));
        _server.ComeBack();
        await transport.SendAsync(TestMail.To("zoe@example.org"), CancellationToken.None);

        Assert.Single(_server.Messages);
    }

    [Fact]
    public async Task SendAsync_CanBeTriedAgain_WhenNobodyListens()
    {
        await using var transport = Transport(smtp => smtp.Port = 1);

        Assert.Contains("could not be reached", (await UnavailableAsync(transport)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task SendAsync_CanBeTriedAgain_WhenTheNameIsUnknown()
    {
        await using var transport = Transport(smtp => smtp.Host = "no-such-host.invalid");

        Assert.Contains("could not be reached", (await UnavailableAsync(transport)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "The connection to the mail server broke.")]
    [InlineData("554 no service\r\n", "The mail server did not take it now (554).")]
    [InlineData("HTTP/1.1 400 Bad Request\r\n", "The connection to the mail server broke.")]
    public async Task SendAsync_DoesNotSayThatItCouldNotBeReached_WhenItWas(string greeting, string reason)
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var answered = Task.Run(async () =>
        {
            using var guest = await listener.AcceptTcpClientAsync();
            await guest.GetStream().WriteAsync(System.Text.Encoding.ASCII.GetBytes(greeting));
        });
        await using var transport = Transport(smtp => smtp.Port = ((IPEndPoint)listener.LocalEndpoint).Port);

        Assert.Equal(reason, (await UnavailableAsync(transport)).Message);
        await answered;
    }

    [Theory]
    [InlineData("wrong", "535")]
    [InlineData(null, "530")]
    public async Task SendAsync_CanBeTriedAgain_WhenThePasswordIsWrongOrMissing(string? password, string code)
    {
        _server.RequireSignIn();
        await using var transport = Transport(smtp => (smtp.UserName, smtp.Password) = (password is null ? null : "user", password));

        Assert.Equal($"The mail server wants other credentials or encryption ({code}). Check Mail:Smtp.", (await UnavailableAsync(transport)).Message);
    }

    [Fact]
    public async Task SendAsync_CanBeTriedAgain_WhenTheServerRefusesTheSender()
    {
        await using var transport = Transport(from: "refused@example.org");

        Assert.Equal("The mail server takes no e-mails from this sender (553). Check Mail:From.", (await UnavailableAsync(transport)).Message);
    }

    [Fact]
    public async Task SendAsync_CanBeTriedAgain_WhenTheServerIsTooSlow()
    {
        _server.SlowDown();
        await using var transport = Transport(smtp => smtp.Timeout = TimeSpan.FromMilliseconds(300));

        Assert.Contains("did not answer within", (await UnavailableAsync(transport)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task SendAsync_IsCancelled_WhenTheProgramStops()
    {
        _server.SlowDown();
        await using var transport = Transport();
        using var stop = new CancellationTokenSource(TimeSpan.FromMilliseconds(300));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => transport.SendAsync(TestMail.To("zoe@example.org"), stop.Token));
    }

    [Fact]
    public async Task SendAsync_SendsEachAtTheFirstTry_WhenTheServerClosesIdleConnections()
    {
        // Long enough for a busy machine to say something in.
        await using var impatient = await SmtpServer.StartAsync(idle: 2000);
        await using var transport = Transport(smtp => smtp.Port = impatient.Port);

        for (var i = 1; i <= 4; i++)
        {
            await transport.SendAsync(TestMail.To($"v{i}@example.org"), CancellationToken.None);
            await UntilAsync(() => impatient.Closed == i);
        }

        Assert.Equal((4, 4), (impatient.Messages.Count, impatient.Opened));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task SendAsync_SendsAtTheFirstTry_WhenTheKeptConnectionIsBrokenOrSilent(bool broken)
    {
        await using var transport = Transport(smtp => smtp.Timeout = TimeSpan.FromSeconds(20));
        await transport.SendAsync(TestMail.To("v0@example.org"), CancellationToken.None);
        await transport.SendAsync(TestMail.To("v1@example.org"), CancellationToken.None);
        Assert.Equal(1, _server.Opened);
        await (broken ? _server.CutAsync() : _server.MuteAsync());

        await transport.SendAsync(TestMail.To("v2@example.org"), CancellationToken.None);
        await transport.SendAsync(TestMail.To("v3@example.org"), CancellationToken.None);

        Assert.Equal((4, 2), (_server.Messages.Count, _server.Opened));
    }

    [Fact]
    public async Task SendAsync_LeavesItToTheNextTry_WhenTheConnectionBrokeAfterTheContentWasSent()
    {
        await using var transport = Transport();
        await transport.SendAsync(TestMail.To("amy@example.org"), CancellationToken.None);
        var mail = TestMail.To("zoe@example.org");
        _server.Vanish();

        var unknown = await Assert.ThrowsAsync<MailUnavailableException>(() => transport.SendAsync(mail, CancellationToken.None));
        var copies = _server.Messages.Count - 1;
        _server.StopVanishing();
        await transport.SendAsync(mail, CancellationToken.None);

        Assert.Equal("The connection to the mail server broke.", unknown.Message);
        Assert.Equal(1, copies);
        var ids = new List<string?>();
        foreach (var message in _server.Messages.Skip(1))
        {
            ids.Add((await NodeTool.ParseMailAsync(message)).GetProperty("messageId").GetString());
        }

        Assert.Equal([$"<{mail.MessageId}>", $"<{mail.MessageId}>"], ids);
    }

    [Fact]
    public async Task SendAsync_KeepsAsManyConnectionsAsConfigured_AndClosesThemWhenNothingIsSent()
    {
        var clock = new FakeTimeProvider();
        await using var transport = Transport(clock: clock);
        for (var round = 0; round < 3; round++)
        {
            await Task.WhenAll(Enumerable.Range(0, 20).Select(i => transport.SendAsync(TestMail.To($"v{i}@example.org"), CancellationToken.None)));
        }

        Assert.InRange(_server.Opened, 1, new MailOptions().Connections);
        Assert.Equal(0, _server.Closed);
        clock.Advance(TimeSpan.FromMinutes(1));
        await UntilAsync(() => _server.Closed == _server.Opened);
        await transport.SendAsync(TestMail.To("zoe@example.org"), CancellationToken.None);

        Assert.Equal(61, _server.Messages.Count);
    }

    [Theory]
    [InlineData(587, true, null, SecureSocketOptions.StartTls)]
    [InlineData(25, true, false, SecureSocketOptions.StartTls)]
    [InlineData(465, true, null, SecureSocketOptions.SslOnConnect)]
    [InlineData(465, false, null, SecureSocketOptions.SslOnConnect)]
    [InlineData(465, true, false, SecureSocketOptions.StartTls)]
    [InlineData(2465, true, true, SecureSocketOptions.SslOnConnect)]
    [InlineData(25, false, null, SecureSocketOptions.None)]
    public void Encryption_IsLeftOut_OnlyWhenNeitherWayIsWanted(int port, bool startTls, bool? tls, SecureSocketOptions expected) =>
        Assert.Equal(expected, new SmtpOptions { Port = port, StartTls = startTls, Tls = tls }.Encryption);

    [Fact]
    public async Task SendAsync_DeliversAll_WhenManyAreSentAtOnce()
    {
        await using var transport = Transport();

        await Task.WhenAll(Enumerable.Range(0, 30).Select(i => transport.SendAsync(TestMail.To($"v{i}@example.org"), CancellationToken.None)));

        Assert.Equal(30, _server.Envelopes.Select(line => line.Split(' ')[1]).Distinct().Count());
    }

    [Fact]
    public async Task SendAsync_SaysNothingInTheClear_WhenTheServerOffersNoEncryption()
    {
        _server.RequireSignIn();
        await using var transport = Transport(smtp => (smtp.StartTls, smtp.UserName, smtp.Password) = (true, "user", "secret"));

        var refused = await Assert.ThrowsAsync<MailUnavailableException>(
            () => transport.SendAsync(TestMail.To("zoe@example.org"), CancellationToken.None));

        Assert.Contains("STARTTLS", refused.Message, StringComparison.Ordinal);
        Assert.Empty(_server.Messages);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task SendAsync_IsRefused_WhenTheCertificateIsNotTrusted(bool fromTheFirstByte)
    {
        await using var encrypted = await SmtpServer.StartAsync(startTls: true, tls: fromTheFirstByte);
        await using var transport = Transport(smtp =>
            (smtp.Host, smtp.Port, smtp.StartTls, smtp.Tls, smtp.UserName, smtp.Password) = ("localhost", encrypted.Port, true, fromTheFirstByte, "user", "secret"));

        var refused = await UnavailableAsync(transport);

        Assert.Contains("certificate", refused.Message, StringComparison.Ordinal);
        Assert.Empty(encrypted.Messages);
    }

    [Fact]
    public async Task SendAsync_NamesTheSettings_WhenTheServerDoesNotSpeakTlsFromTheFirstByte()
    {
        await using var transport = Transport(smtp => smtp.Tls = true);

        Assert.Contains("Mail:Smtp:Tls", (await UnavailableAsync(transport)).Message, StringComparison.Ordinal);
        Assert.Empty(_server.Messages);
    }

    [Theory]
    [InlineData("volunteers@example.org", "volunteers@example.org")]
    [InlineData("Children’s Centre <volunteers@localhost>", "volunteers@localhost")]
    [InlineData("", null)]
    [InlineData("volunteers", null)]
    [InlineData("@example.org", null)]
    [InlineData("volunt\u00e9ers@example.org", null)]
    [InlineData("a@example.org, b@example.org", null)]
    public void TryParseSender_FindsOneAddress_OrNone(string from, string? address) => Assert.Equal(address, MailOptions.TryParseSender(from)?.Address);

    private static Task<MailUnavailableException> UnavailableAsync(SmtpMailTransport transport) =>
        Assert.ThrowsAsync<MailUnavailableException>(() => transport.SendAsync(TestMail.To("zoe@example.org"), CancellationToken.None));

    private static async Task UntilAsync(Func<bool> condition)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        while (!condition())
        {
            await Task.Delay(50, limit.Token);
        }
    }

    private SmtpMailTransport Transport(Action<SmtpOptions>? change = null, string from = "Volunteers <volunteers@example.org>", TimeProvider? clock = null)
    {
        var options = new MailOptions { From = from, Smtp = { Host = "127.0.0.1", Port = _server.Port, StartTls = false } };
        change?.Invoke(options.Smtp);
        return new SmtpMailTransport(Options.Create(options), clock ?? TimeProvider.System);
    }
}
