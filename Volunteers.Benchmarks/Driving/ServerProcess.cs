using System.Diagnostics;
using System.Net.Sockets;
using System.Text.Json;
using Volunteers.Benchmarks.Serving;

namespace Volunteers.Benchmarks.Driving;

/// <summary>A server in a process of its own, ended with the run.</summary>
internal sealed class ServerProcess : IDisposable
{
    private readonly Process _process;

    private ServerProcess(Process process, int port)
    {
        _process = process;
        Port = port;
    }

    public int Port { get; }

    /// <summary>For tools that look into a process from outside.</summary>
    public int ProcessId => _process.Id;

    /// <summary>This program, serving a data directory.</summary>
    /// <param name="directory">A seeded data directory.</param>
    /// <param name="port">On 127.0.0.1.</param>
    /// <param name="cancellationToken">Gives up waiting.</param>
    /// <param name="perfMap">Whether it tells perf the names of its methods; that costs a little.</param>
    public static Task<ServerProcess> ServeAsync(string directory, int port, CancellationToken cancellationToken, bool perfMap = false)
    {
        var start = Itself("serve", "--directory", directory, "--port", $"{port}");
        if (perfMap)
        {
            start.Environment["DOTNET_PerfMapEnabled"] = "1";
            // otherwise code lies in a shared mapping that perf does not look up in the map
            start.Environment["DOTNET_EnableWriteXorExecute"] = "0";
        }

        return StartAsync(start, port, "/health/live", cancellationToken);
    }

    /// <summary>How to start this program once more with other arguments.</summary>
    public static ProcessStartInfo Itself(params string[] arguments)
    {
        var program = Environment.ProcessPath!;
        return Path.GetFileNameWithoutExtension(program).Equals("dotnet", StringComparison.OrdinalIgnoreCase)
            ? new ProcessStartInfo(program, [Path.Combine(AppContext.BaseDirectory, "Volunteers.Benchmarks.dll"), .. arguments])
            : new ProcessStartInfo(program, arguments);
    }

    /// <summary>Starts a process and waits until it answers.</summary>
    /// <exception cref="BenchmarkException">It ended, or did not answer in three minutes.</exception>
    public static async Task<ServerProcess> StartAsync(ProcessStartInfo start, int port, string ready, CancellationToken cancellationToken)
    {
        // what it says when it starts is not for the table; what goes wrong it says on standard error
        start.RedirectStandardOutput = true;
        var process = Process.Start(start) ?? throw new BenchmarkException($"{start.FileName} did not start.");
        process.BeginOutputReadLine();
        var server = new ServerProcess(process, port);
        for (var tries = 0; tries < 900; tries++)
        {
            await Task.Delay(200, cancellationToken);
            if (server._process.HasExited)
            {
                throw new BenchmarkException($"{start.FileName} ended with {server._process.ExitCode} before it answered.");
            }

            try
            {
                using var connection = new HttpConnection(port);
                if (connection.Exchange(Side.Plain("GET", ready)) is 200)
                {
                    return server;
                }
            }
            catch (Exception e) when (e is SocketException or IOException)
            {
                // not listening yet
            }
        }

        server.Dispose();
        throw new BenchmarkException($"{start.FileName} did not answer on port {port} in three minutes.");
    }

    public ServerStats Stats() => Ask("GET", "/bench/stats");

    /// <summary>Turns the counting of statements on or off.</summary>
    public ServerStats Count(bool on) => Ask("POST", on ? "/bench/count/true" : "/bench/count/false");

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
            _process.WaitForExit(10_000);
        }

        _process.Dispose();
    }

    private ServerStats Ask(string method, string target)
    {
        using var connection = new HttpConnection(Port);
        connection.Exchange(Side.Plain(method, target));
        return JsonSerializer.Deserialize(connection.Body(), StatsEndpoints.StatsJson.Default.ServerStats)!;
    }
}
