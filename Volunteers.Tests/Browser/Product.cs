using System.Globalization;
using Volunteers.Tests.Api.Hosting;
using Volunteers.Tests.Smtp;

namespace Volunteers.Tests.Browser;

/// <summary>The real product in a process of its own, on its embedded default, with the demonstration and a real SMTP server.</summary>
public sealed class Product : IAsyncDisposable
{
    private ServerProcess? _process;
    private Product? _owner;

    private readonly string[] _settings;

    private Product(SmtpServer mail, string directory, string[] settings)
    {
        _settings = settings;
        Mail = mail;
        DataDirectory = directory;
    }

    public SmtpServer Mail { get; }

    public Uri Address { get; } = ServerProcess.FreeAddress();

    public string DataDirectory { get; }

    /// <summary>What it printed, for a failing test to show.</summary>
    public string Output => _process?.Output ?? "";

    public static Task<Product> StartAsync() => StartAsync(startTls: false);

    /// <param name="startTls">Whether mail goes encrypted, to a server whose certificate the process is told to trust.</param>
    /// <param name="settings">More settings, as on the command line.</param>
    public static async Task<Product> StartAsync(bool startTls, params string[] settings)
    {
        var product = new Product(
            await SmtpServer.StartAsync(startTls, tls: settings.Contains("--Mail:Smtp:Tls=true")), Directory.CreateTempSubdirectory("volunteers-product-").FullName,
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
        var beside = new Product(Mail, DataDirectory, [.. _settings, .. more]) { _owner = this };
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
        _process = ServerProcess.Start(
            Address,
            [
                $"--DataDirectory={DataDirectory}",
                "--Demo:Load=true",
                "--Mail:Smtp:Host=127.0.0.1",
                $"--Mail:Smtp:Port={Mail.Port.ToString(CultureInfo.InvariantCulture)}",
                "--Mail:Smtp:StartTls=false",
                "--Mail:From=volunteers@centre.example",
                "--Jobs:PlanEverySeconds=2",
                "--Access:RequestsPerMinute=1000",
                .. _settings,
            ],
            File.Exists(Mail.CertificateFile) ? [("SSL_CERT_FILE", Mail.CertificateFile)] : []);
        await _process.ReadyAsync();
    }

    /// <summary>Ends it as a power cut would.</summary>
    public Task KillAsync() => _process!.KillAsync();

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
        if (_process is not null)
        {
            await _process.DisposeAsync();
        }

        if (_owner is not null)
        {
            return;
        }

        await Mail.DisposeAsync();
        Directory.Delete(DataDirectory, recursive: true);
    }

    private readonly Dictionary<string, System.Text.Json.JsonElement> _parsed = [];

    private async Task<System.Text.Json.JsonElement> ParsedAsync(byte[] bytes)
    {
        var key = Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(bytes));
        if (!_parsed.TryGetValue(key, out var mail))
        {
            _parsed[key] = mail = await NodeTool.ParseMailAsync(bytes);
        }

        return mail;
    }
}
