using System.Diagnostics;
using System.Globalization;

namespace Volunteers.Tests.Smtp;

/// <summary>A real SMTP server in a process of its own, on a free port of the loopback interface.</summary>
public sealed class SmtpServer : IAsyncDisposable
{
    private readonly Process process;
    private readonly string folder;

    private SmtpServer(Process process, string folder, int port) => (this.process, this.folder, Port) = (process, folder, port);

    public int Port { get; }

    /// <summary>What arrived so far, in order.</summary>
    public IReadOnlyList<byte[]> Messages => [.. Directory.EnumerateFiles(folder, "*.eml").Order(StringComparer.Ordinal).Select(File.ReadAllBytes)];

    /// <summary>One line for each message: number, recipients, and who was signed in.</summary>
    public IReadOnlyList<string> Envelopes => File.Exists(EnvelopeFile) ? File.ReadAllLines(EnvelopeFile) : [];

    private string EnvelopeFile => Path.Combine(folder, "envelopes.txt");

    public static async Task<SmtpServer> StartAsync()
    {
        await NodeTool.InstallAsync();
        var folder = Directory.CreateTempSubdirectory("volunteers-smtp-").FullName;
        var process = NodeTool.Start("node", "server.js", folder);
        var line = await process.StandardOutput.ReadLineAsync();
        Assert.True(line?.StartsWith("PORT ", StringComparison.Ordinal) == true, $"The SMTP server said: {line}");
        return new SmtpServer(process, folder, int.Parse(line!["PORT ".Length..], CultureInfo.InvariantCulture));
    }

    /// <summary>From now on it takes nothing (421), until <see cref="ComeBack"/>.</summary>
    public void GoDown() => File.WriteAllText(Path.Combine(folder, "down"), "");

    /// <summary>From now on it takes nothing from whoever has not signed in as user, secret (530).</summary>
    public void RequireSignIn() => File.WriteAllText(Path.Combine(folder, "sign-in"), "");

    public void ComeBack() => File.Delete(Path.Combine(folder, "down"));

    public async ValueTask DisposeAsync()
    {
        process.StandardInput.Close();
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(5));
        try
        {
            await process.WaitForExitAsync(limit.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
        }
        process.Dispose();
        Directory.Delete(folder, recursive: true);
    }
}
