using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;
using Volunteers.Api.Hosting;
using Volunteers.Tests.Browser;

namespace Volunteers.Tests.Api.Hosting;

/// <summary>The real program in a process of its own, listening on 127.0.0.1.</summary>
public sealed class ServerProcess : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(4);

    private readonly StringBuilder _said = new();
    private readonly StringBuilder _complained = new();
    private readonly Process _process;

    private ServerProcess(ProcessStartInfo start, Uri address)
    {
        Address = address;
        _process = new Process { StartInfo = start };
        _process.OutputDataReceived += (_, line) => Keep(line.Data, _said);
        _process.ErrorDataReceived += (_, line) => Keep(line.Data, _said, _complained);
        _process.Start();
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    public Uri Address { get; }

    public bool HasExited => _process.HasExited;

    /// <summary>What it printed, for a failing test to show.</summary>
    public string Output => Read(_said);

    /// <summary>What it printed on standard error.</summary>
    public string Error => Read(_complained);

    /// <param name="address">Where it listens; see <see cref="FreeAddress"/>.</param>
    /// <param name="settings">As on the command line.</param>
    /// <param name="environment">More of it.</param>
    public static ServerProcess Start(Uri address, IEnumerable<string> settings, params IEnumerable<(string Name, string Value)> environment)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = Repository.Root };
        foreach (var argument in (string[])[typeof(ServerOptions).Assembly.Location, $"--Urls={address.GetLeftPart(UriPartial.Authority)}", .. settings])
        {
            start.ArgumentList.Add(argument);
        }

        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        return new ServerProcess(start, address);
    }

    public static Uri FreeAddress()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return new Uri($"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}");
    }

    /// <summary>Waits until it says that it is ready.</summary>
    /// <returns>Its report.</returns>
    public async Task<string> ReadyAsync()
    {
        using var http = new HttpClient { BaseAddress = Address };
        var limit = Stopwatch.StartNew();
        while (limit.Elapsed < Patience && !HasExited)
        {
            try
            {
                var answer = await http.GetAsync("/health/ready");
                if (answer.StatusCode == HttpStatusCode.OK)
                {
                    return await answer.Content.ReadAsStringAsync();
                }
            }
            catch (HttpRequestException)
            {
                // not listening yet
            }

            await Task.Delay(200);
        }

        throw new TimeoutException($"The process did not become ready. It said:\n{Output}");
    }

    /// <summary>Asks it to end, as a service manager does.</summary>
    /// <returns>Its exit code.</returns>
    public async Task<int> EndAsync()
    {
        using var kill = Process.Start("kill", ["-TERM", _process.Id.ToString(CultureInfo.InvariantCulture)]);
        await kill.WaitForExitAsync();
        return await ExitAsync();
    }

    /// <summary>Waits until it ended by itself.</summary>
    /// <returns>Its exit code.</returns>
    public async Task<int> ExitAsync()
    {
        await _process.WaitForExitAsync().WaitAsync(Patience);
        return _process.ExitCode;
    }

    /// <summary>Ends it as a power cut would.</summary>
    public async Task KillAsync()
    {
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (!HasExited)
        {
            await KillAsync();
        }

        _process.Dispose();
    }

    private string Read(StringBuilder text)
    {
        lock (_said)
        {
            return text.ToString();
        }
    }

    private void Keep(string? line, params StringBuilder[] texts)
    {
        lock (_said)
        {
            foreach (var text in line is null ? [] : texts)
            {
                text.Append(line).Append('\n');
            }
        }
    }
}
