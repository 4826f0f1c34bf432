using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

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

    /// <summary>One line for each message: number, recipients, who was signed in, and whether the line was encrypted.</summary>
    public IReadOnlyList<string> Envelopes => File.Exists(EnvelopeFile) ? File.ReadAllLines(EnvelopeFile) : [];

    private string EnvelopeFile => Path.Combine(folder, "envelopes.txt");

    /// <summary>The certificate that it shows, signed by itself; only with STARTTLS.</summary>
    public string CertificateFile => Path.Combine(folder, "cert.pem");

    /// <param name="startTls">Whether it offers STARTTLS (RFC 3207), for localhost.</param>
    public static async Task<SmtpServer> StartAsync(bool startTls = false)
    {
        await NodeTool.InstallAsync();
        var folder = Directory.CreateTempSubdirectory("volunteers-smtp-").FullName;
        if (startTls)
        {
            WriteCertificate(folder);
        }

        var process = NodeTool.Start("node", "server.js", folder);
        var line = await process.StandardOutput.ReadLineAsync();
        Assert.True(line?.StartsWith("PORT ", StringComparison.Ordinal) == true, $"The SMTP server said: {line}");
        return new SmtpServer(process, folder, int.Parse(line!["PORT ".Length..], CultureInfo.InvariantCulture));
    }

    /// <summary>From now on it takes nothing (421), until <see cref="ComeBack"/>.</summary>
    public void GoDown() => File.WriteAllText(Path.Combine(folder, "down"), "");

    /// <summary>From now on it takes nothing from whoever has not signed in as user, secret (530).</summary>
    public void RequireSignIn() => File.WriteAllText(Path.Combine(folder, "sign-in"), "");

    /// <summary>From now on it takes half a second to say that it kept a message.</summary>
    public void SlowDown() => File.WriteAllText(Path.Combine(folder, "slow"), "");

    public void HurryUp() => File.Delete(Path.Combine(folder, "slow"));

    public void ComeBack() => File.Delete(Path.Combine(folder, "down"));

    private static void WriteCertificate(string folder)
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=localhost", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        var names = new SubjectAlternativeNameBuilder();
        names.AddDnsName("localhost");
        request.CertificateExtensions.Add(names.Build());
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(certificateAuthority: true, false, 0, critical: true));
        var now = TimeProvider.System.GetUtcNow();
        using var certificate = request.CreateSelfSigned(now.AddDays(-1), now.AddDays(1));
        File.WriteAllText(Path.Combine(folder, "key.pem"), key.ExportPkcs8PrivateKeyPem());
        File.WriteAllText(Path.Combine(folder, "cert.pem"), certificate.ExportCertificatePem());
    }

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
