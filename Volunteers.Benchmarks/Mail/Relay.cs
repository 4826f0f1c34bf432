using System.Diagnostics;
using System.Globalization;
using Volunteers.Api.Hosting;
using Volunteers.Benchmarks.Driving;
using Volunteers.Tests.Smtp;

namespace Volunteers.Benchmarks.Mail;

/// <summary>The SMTP server of the tests, in a process of its own, with STARTTLS and nothing written to disk.</summary>
internal static class Relay
{
    /// <summary>
    /// Starts it, and this program once more to send to it: the system reads which certificates it trusts when a process starts.
    /// </summary>
    /// <param name="arguments">Of the second process, for the server's port.</param>
    /// <param name="cancellationToken">Ends both.</param>
    /// <returns>The exit code of the second process.</returns>
    /// <exception cref="BenchmarkException">The server does not start.</exception>
    public static async Task<int> RunAsync(Func<int, string[]> arguments, CancellationToken cancellationToken)
    {
        var scripts = Path.Combine(
            Checkout.Root ?? throw new BenchmarkException("The benchmark of outgoing mail runs from a checkout only."), "Volunteers.Tests", "Smtp");
        await NodePackages.EnsureAsync(scripts, ".package-lock.json", cancellationToken);
        var folder = Directory.CreateTempSubdirectory("volunteers-relay-").FullName;
        try
        {
            RelayCertificate.Write(folder);
            using var server = Process.Start(new ProcessStartInfo("node", [Path.Combine(scripts, "server.js"), folder, """{"discard":true}"""])
            { RedirectStandardInput = true, RedirectStandardOutput = true })!;
            try
            {
                var line = await server.StandardOutput.ReadLineAsync(cancellationToken);
                if (line?.StartsWith("PORT ", StringComparison.Ordinal) != true)
                {
                    throw new BenchmarkException($"The SMTP server said: {line}");
                }

                var start = ServerProcess.Itself(arguments(int.Parse(line["PORT ".Length..], CultureInfo.InvariantCulture)));
                start.Environment["SSL_CERT_FILE"] = Path.Combine(folder, RelayCertificate.FileName);
                using var sender = Process.Start(start)!;
                await sender.WaitForExitAsync(cancellationToken);
                return sender.ExitCode;
            }
            finally
            {
                server.Kill();
                await server.WaitForExitAsync(CancellationToken.None);
            }
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
