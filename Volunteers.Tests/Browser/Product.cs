using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Volunteers.Tests.Smtp;

namespace Volunteers.Tests.Browser;

/// <summary>The real product in a process of its own, on its embedded default, with the demonstration and a real SMTP server.</summary>
public sealed class Product : IAsyncDisposable
{
    private readonly List<string> said = [];
    private Process? process;
    private Product? owner;

    private readonly string[] settings;

    private Product(SmtpServer mail, string directory, int port, string[] settings)
    {
        this.settings = settings;
        Mail = mail;
        DataDirectory = directory;
        Address = new Uri($"http://127.0.0.1:{port}");
    }

    public SmtpServer Mail { get; }

    public Uri Address { get; }

    public string DataDirectory { get; }

    /// <summary>What it printed, for a failing test to show.</summary>
    public string Output
    {
        get
        {
            lock (said)
            {
                return string.Join('\n', said);
            }
        }
    }

    public static Task<Product> StartAsync() => StartAsync(startTls: false);

    /// <param name="startTls">Whether mail goes encrypted, to a server whose certificate the process is told to trust.</param>
    /// <param name="settings">More settings, as on the command line.</param>
    public static async Task<Product> StartAsync(bool startTls, params string[] settings)
    {
        var product = new Product(
            await SmtpServer.StartAsync(startTls), Directory.CreateTempSubdirectory("volunteers-product-").FullName, FreePort(),
            startTls ? ["--Mail:Smtp:Host=localhost", "--Mail:Smtp:StartTls=true", .. settings] : settings);
        try
        {
            await product.RunAsync();
            return product;
        }
        catch
        {
            // nobody else would end the process
            await product.DisposeAsync();
            throw;
        }
    }

    /// <summary>Starts another process over the same data and the same mail server, which stay this one's to end.</summary>
    public async Task<Product> StartBesideAsync(params string[] more)
    {
        var beside = new Product(Mail, DataDirectory, FreePort(), [.. settings, .. more]) { owner = this };
        try
        {
            await beside.RunAsync();
            return beside;
        }
        catch
        {
            await beside.DisposeAsync();
            throw;
        }
    }

    /// <summary>Starts the process and waits until it is ready.</summary>
    public async Task RunAsync()
    {
        var configuration = new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name;
        var start = new ProcessStartInfo("dotnet")
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Repository.Root,
        };
        foreach (var argument in (string[])
            [
                Path.Combine(Repository.Root, "Volunteers.Api", "bin", configuration, "net10.0", "Volunteers.Api.dll"),
                $"--Urls={Address.GetLeftPart(UriPartial.Authority)}",
                $"--DataDirectory={DataDirectory}",
                "--Demo:Load=true",
                "--Mail:Smtp:Host=127.0.0.1",
                $"--Mail:Smtp:Port={Mail.Port.ToString(CultureInfo.InvariantCulture)}",
                "--Mail:Smtp:StartTls=false",
                "--Mail:From=volunteers@centre.example",
                "--Jobs:PlanEverySeconds=2",
                "--Access:RequestsPerMinute=1000",
                .. settings,
            ])
        {
            start.ArgumentList.Add(argument);
        }

        if (File.Exists(Mail.CertificateFile))
        {
            start.Environment["SSL_CERT_FILE"] = Mail.CertificateFile;
        }

        process = Process.Start(start)!;
        process.OutputDataReceived += (_, line) => Say(line.Data);
        process.ErrorDataReceived += (_, line) => Say(line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();

        using var http = new HttpClient { BaseAddress = Address };
        var limit = Stopwatch.StartNew();
        while (limit.Elapsed < TimeSpan.FromMinutes(4) && !process.HasExited)
        {
            try
            {
                if ((await http.GetAsync("/health/ready")).StatusCode == HttpStatusCode.OK)
                {
                    return;
                }
            }
            catch (HttpRequestException)
            {
                // not listening yet
            }

            await Task.Delay(200);
        }

        throw new TimeoutException($"The product did not become ready. It said:\n{Output}");
    }

    /// <summary>Ends it as a power cut would.</summary>
    public async Task KillAsync()
    {
        process!.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
    }

    /// <summary>The e-mails that arrived for an address, as a parser that is not ours reads them.</summary>
    public async Task<IReadOnlyList<System.Text.Json.JsonElement>> MailsToAsync(string address)
    {
        var mails = new List<System.Text.Json.JsonElement>();
        foreach (var bytes in Mail.Messages)
        {
            var mail = await ParsedAsync(bytes);
            if (mail.GetProperty("to").EnumerateArray().Any(to => string.Equals(to.GetProperty("address").GetString(), address, StringComparison.OrdinalIgnoreCase)))
            {
                mails.Add(mail);
            }
        }

        return mails;
    }

    public async ValueTask DisposeAsync()
    {
        if (process is { HasExited: false })
        {
            await KillAsync();
        }

        process?.Dispose();
        if (owner is not null)
        {
            return;
        }

        await Mail.DisposeAsync();
        Directory.Delete(DataDirectory, recursive: true);
    }

    private readonly Dictionary<string, System.Text.Json.JsonElement> parsed = [];

    private async Task<System.Text.Json.JsonElement> ParsedAsync(byte[] bytes)
    {
        var key = Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(bytes));
        if (!parsed.TryGetValue(key, out var mail))
        {
            parsed[key] = mail = await NodeTool.ParseMailAsync(bytes);
        }

        return mail;
    }

    private void Say(string? line)
    {
        if (line is not null)
        {
            lock (said)
            {
                said.Add(line);
            }
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
