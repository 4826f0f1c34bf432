using System.Diagnostics;
using System.Globalization;
using System.Net.Sockets;
using MailKit.Net.Smtp;
using MailKit.Security;
using Microsoft.Extensions.Options;
using MimeKit;
using Volunteers.Benchmarks.Driving;
using Volunteers.Benchmarks.Reporting;
using Volunteers.Jobs.Calendar;
using Volunteers.Jobs.Mail;

namespace Volunteers.Benchmarks.Mail;

/// <summary>
/// E-mails with text, HTML, calendar and attachment, handed to one server by MailKit alone and by the product's transport. Every
/// side writes each message anew, keeps its connections over all rounds, and the sides take turns. MailKit's own sockets wait for
/// acknowledgements at the end of each message, so that it is measured over sockets that do not (TCP_NODELAY) as well.
/// </summary>
internal sealed class MailBenchmark(int port, int messages, int rounds, int attachment)
{
    /// <summary>What the product's transport should reach of a bare MailKit loop.</summary>
    private const double Wanted = 0.6;

    private static readonly string Html = $"<!DOCTYPE html><html><body>{string.Concat(Enumerable.Repeat("<p style=\"margin:0\">Hello <b>Zoë</b>, the meeting is on Thursday.</p>", 60))}</body></html>";
    private static readonly string Text = string.Concat(Enumerable.Repeat("Hello Zoë, the meeting is on Thursday.\n", 30));
    private static readonly string Ics = Calendar();

    private readonly byte[] _file = Bytes(attachment);
    private readonly MailOptions _options = new() { Smtp = { Host = "localhost", Port = port } };

    /// <returns>The exit code: 0 when the target is met, otherwise 1.</returns>
    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        await using var transport = new SmtpMailTransport(Options.Create(_options), TimeProvider.System);
        var plain = await ConnectAsync(noDelay: false, cancellationToken);
        var clients = await Task.WhenAll(Enumerable.Range(0, _options.Connections).Select(_ => ConnectAsync(noDelay: true, cancellationToken)));
        (string Name, Func<Task> SendAsync)[] sides =
        [
            ("MailKit alone, 1 connection as it makes it", () => BareAsync([plain], cancellationToken)),
            ("MailKit alone, 1 connection with TCP_NODELAY", () => BareAsync(clients[..1], cancellationToken)),
            ($"MailKit alone, {clients.Length} connections with TCP_NODELAY", () => BareAsync(clients, cancellationToken)),
            ($"SmtpMailTransport, {clients.Length} connections", () => OursAsync(transport, cancellationToken)),
        ];
        var rates = sides.Select(_ => new List<double>()).ToArray();
        for (var round = -1; round < rounds; round++)
        {
            for (var i = 0; i < sides.Length; i++)
            {
                var watch = Stopwatch.StartNew();
                await sides[i].SendAsync();
                // the first round warms up
                if (round >= 0)
                {
                    rates[i].Add(messages / watch.Elapsed.TotalSeconds);
                }
            }
        }

        foreach (var client in clients.Append(plain))
        {
            await client.DisconnectAsync(quit: true, cancellationToken);
            client.Dispose();
        }

        return await ReportAsync([.. sides.Select(side => side.Name)], [.. rates.Select(Median)]);
    }

    private async Task<int> ReportAsync(string[] names, double[] perSecond)
    {
        var ours = perSecond[^1];
        await Console.Out.WriteLineAsync($"{messages} e-mails with an attachment of {attachment} bytes in each of {rounds} rounds for each side, over STARTTLS on loopback; {Environment.ProcessorCount} processors, .NET {Environment.Version}.\n");
        await Console.Out.WriteLineAsync("| side | messages/s | SmtpMailTransport ÷ side |\n|---|---:|---:|");
        foreach (var (name, rate) in names.Zip(perSecond))
        {
            await Console.Out.WriteLineAsync($"| {name} | {rate.ToString("N0", CultureInfo.InvariantCulture)} | {Table.Ratio(ours / rate)} |");
        }

        var measured = ours / Math.Max(perSecond[0], perSecond[1]);
        await Console.Out.WriteLineAsync(
            $"\n| target | wanted | measured | |\n|---|---:|---:|---|\n| messages/s of MailKit alone, the better of 1 connection | ≥ {Table.Ratio(Wanted)} | {Table.Ratio(measured)} | {(measured >= Wanted ? "met" : "**missed**")} |");
        return measured >= Wanted ? 0 : 1;
    }

    private async Task BareAsync(SmtpClient[] clients, CancellationToken cancellationToken)
    {
        var next = -1;
        await Task.WhenAll(clients.Select(async client =>
        {
            while (Interlocked.Increment(ref next) is var i && i < messages)
            {
                using var message = Message(i);
                await client.SendAsync(message, cancellationToken);
            }
        }));
    }

    /// <summary>As many at once as the product's sender sends.</summary>
    private Task OursAsync(SmtpMailTransport transport, CancellationToken cancellationToken) => Parallel.ForEachAsync(
        Enumerable.Range(0, messages),
        new ParallelOptions { MaxDegreeOfParallelism = _options.Connections, CancellationToken = cancellationToken },
        async (i, token) => await transport.SendAsync(
            new OutgoingMail
            {
                MessageId = $"{i}@volunteers",
                To = new MailPerson($"v{i}@example.org", "Zoë Ärmel"),
                SenderName = "East Hastings Children’s Centre",
                Subject = "Füße & Tee: Thursday",
                Text = Text,
                Html = Html,
                Invitation = new MailInvitation("REQUEST", Ics),
                Attachments = [new MailAttachment("rota.pdf", "application/pdf", _file)],
            },
            token));

    private async Task<SmtpClient> ConnectAsync(bool noDelay, CancellationToken cancellationToken)
    {
        var client = new SmtpClient { CheckCertificateRevocation = false };
        try
        {
            if (noDelay)
            {
                var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
                await socket.ConnectAsync("localhost", port, cancellationToken);
                await client.ConnectAsync(socket, "localhost", port, SecureSocketOptions.StartTls, cancellationToken);
            }
            else
            {
                await client.ConnectAsync("localhost", port, SecureSocketOptions.StartTls, cancellationToken);
            }

            return client;
        }
        catch (SslHandshakeException)
        {
            client.Dispose();
            throw new BenchmarkException($"The certificate of the server on port {port} is not trusted. Name it in SSL_CERT_FILE.");
        }
    }

    private MimeMessage Message(int number)
    {
        var body = new BodyBuilder { TextBody = Text, HtmlBody = Html };
        var calendar = new TextPart("calendar") { Text = Ics };
        calendar.ContentType.Parameters.Add("method", "REQUEST");
        body.Attachments.Add("invitation.ics", System.Text.Encoding.UTF8.GetBytes(Ics), new ContentType("application", "ics"));
        body.Attachments.Add("rota.pdf", _file, new ContentType("application", "pdf"));
        var mixed = (Multipart)body.ToMessageBody();
        ((Multipart)mixed[0]).Add(calendar);
        var message = new MimeMessage { Subject = "Füße & Tee: Thursday", Body = mixed, MessageId = $"{number}@volunteers" };
        message.From.Add(new MailboxAddress("East Hastings Children’s Centre", "volunteers@localhost.localdomain"));
        message.To.Add(new MailboxAddress("Zoë Ärmel", $"v{number}@example.org"));
        return message;
    }

    private static byte[] Bytes(int count)
    {
        var bytes = new byte[count];
        new Random(1).NextBytes(bytes);
        return bytes;
    }

    private static string Calendar()
    {
        var starts = new DateTimeOffset(2026, 12, 3, 10, 0, 0, TimeSpan.Zero);
        return CalendarWriter.Write(
            CalendarMethod.Request, starts, [new CalendarEntry { Uid = "u@volunteers", Sequence = 0, StartsAt = starts, EndsAt = starts.AddHours(1), Summary = "Support meeting" }]);
    }

    private static double Median(List<double> values) => values.Order().ElementAt(values.Count / 2);
}
