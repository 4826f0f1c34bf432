using System.Diagnostics;
using System.Globalization;
using System.Text.Json;

namespace Volunteers.Tests.Smtp;

/// <summary>A real SMTP server in a process of its own, on a free port of the loopback interface.</summary>
public sealed class SmtpServer : IAsyncDisposable
{
    private readonly Process _process;
    private readonly string _folder;

    private SmtpServer(Process process, string folder, int port) => (_process, _folder, Port) = (process, folder, port);

    public int Port { get; }

    /// <summary>What arrived so far, in order.</summary>
    public IReadOnlyList<byte[]> Messages => [.. Directory.EnumerateFiles(_folder, "*.eml").Order(StringComparer.Ordinal).Select(File.ReadAllBytes)];

    /// <summary>One line for each message: number, recipients, who was signed in, and whether the line was encrypted.</summary>
    public IReadOnlyList<string> Envelopes => File.Exists(EnvelopeFile) ? File.ReadAllLines(EnvelopeFile) : [];

    /// <summary>How many connections there were, and how many of them have ended.</summary>
    public int Opened => Size("opened.txt");

    public int Closed => Size("closed.txt");

    private string EnvelopeFile => Path.Combine(_folder, "envelopes.txt");

    /// <summary>The certificate that it shows, signed by itself; only with encryption.</summary>
    public string CertificateFile => Path.Combine(_folder, RelayCertificate.FileName);

    /// <param name="startTls">Whether it offers STARTTLS (RFC 3207), for localhost.</param>
    /// <param name="tls">Whether it speaks TLS from the first byte (RFC 8314), for localhost.</param>
    /// <param name="idle">After how many milliseconds it closes a connection on which nothing happens; a minute unless given.</param>
    public static async Task<SmtpServer> StartAsync(bool startTls = false, bool tls = false, int? idle = null)
    {
        await NodeTool.InstallAsync();
        var folder = Directory.CreateTempSubdirectory("volunteers-smtp-").FullName;
        if (startTls || tls)
        {
            RelayCertificate.Write(folder);
        }

        var process = NodeTool.Start("node", "server.js", folder, JsonSerializer.Serialize(new { tls, idle }));
        var line = await process.StandardOutput.ReadLineAsync();
        Assert.True(line?.StartsWith("PORT ", StringComparison.Ordinal) == true, $"The SMTP server said: {line}");
        return new SmtpServer(process, folder, int.Parse(line!["PORT ".Length..], CultureInfo.InvariantCulture));
    }

    /// <summary>From now on it takes nothing (421), until <see cref="ComeBack"/>.</summary>
    public void GoDown() => File.WriteAllText(Path.Combine(_folder, "down"), "");

    /// <summary>From now on it takes nothing from whoever has not signed in as user, secret (530).</summary>
    public void RequireSignIn() => File.WriteAllText(Path.Combine(_folder, "sign-in"), "");

    /// <summary>From now on it takes half a second to say that it kept a message.</summary>
    public void SlowDown() => File.WriteAllText(Path.Combine(_folder, "slow"), "");

    public void HurryUp() => File.Delete(Path.Combine(_folder, "slow"));

    public void ComeBack() => File.Delete(Path.Combine(_folder, "down"));

    /// <summary>From now on the connection breaks between keeping a message and saying so.</summary>
    public void Vanish() => File.WriteAllText(Path.Combine(_folder, "vanish"), "");

    public void StopVanishing() => File.Delete(Path.Combine(_folder, "vanish"));

    /// <summary>Breaks every connection without a word.</summary>
    public Task CutAsync() => AskAsync("cut");

    /// <summary>Stops answering e-mails on the connections that are open now; new ones work.</summary>
    public Task MuteAsync() => AskAsync("mute");

    private async Task AskAsync(string command)
    {
        await _process.StandardInput.WriteLineAsync(command);
        await _process.StandardInput.FlushAsync();
        Assert.Equal("DONE", await _process.StandardOutput.ReadLineAsync());
    }

    private int Size(string file) => (int)(new FileInfo(Path.Combine(_folder, file)) is { Exists: true } info ? info.Length : 0);

    public async ValueTask DisposeAsync()
    {
        _process.StandardInput.Close();
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(5));
        try
        {
            await _process.WaitForExitAsync(limit.Token);
        }
        catch (OperationCanceledException)
        {
            _process.Kill(entireProcessTree: true);
        }

        _process.Dispose();
        Directory.Delete(_folder, recursive: true);
    }
}
