using System.Diagnostics;
using System.Globalization;
using Volunteers.Benchmarks.Seeding;

namespace Volunteers.Benchmarks.Driving;

/// <summary>
/// Shows where the server's processor time goes under one operation: Linux <c>perf</c> samples the process, the runtime's map
/// (<c>DOTNET_PerfMapEnabled</c>) gives its methods their names.
/// </summary>
internal sealed class Profiler(RunSettings settings)
{
    private const int Lines = 70;

    /// <returns>The hottest methods by themselves, and with everything they call; and where the samples lie.</returns>
    /// <exception cref="BenchmarkException">There is no perf, or it may not sample.</exception>
    public async Task<string> RunAsync(CancellationToken cancellationToken)
    {
        var directory = SeedFiles.Copy(await SeedFiles.EnsureAsync(settings.Volunteers, cancellationToken), $"run-{settings.Port}");
        using var server = await ServerProcess.ServeAsync(directory, settings.Port, cancellationToken, perfMap: true);
        var side = new Side(settings.Sides[0], settings.Port, SeedFiles.Token(directory, settings.Account));
        var facts = SeedFacts.Read(SeedFiles.Database(directory));
        facts = facts with { GraphQLCursor = CursorLookup.Find(side with { Name = Side.GraphQL }, facts.BeforePage1000.Id) };
        var operation = Operations.For(facts).FirstOrDefault(o => o.Name == settings.Operations.FirstOrDefault("list"))
            ?? throw new BenchmarkException("There is no such operation.");
        var load = new Load(side.Port, side.Requests(operation), settings.Connections);
        await Console.Error.WriteLineAsync($"{operation.Name} on {side.Name}: warming for {settings.Warmup:0} s, sampling for {settings.Seconds:0} s");
        load.Run(TimeSpan.FromSeconds(settings.Warmup));

        var samples = Path.Combine(SeedFiles.Folder, $"{side.Name}-{operation.Name}.perf");
        var before = server.Stats();
        var recording = PerfAsync(
            ["record", "-q", "-e", "cpu-clock", "-F", "999", "-g", "-p", Text(server.ProcessId), "-o", samples, "--", "sleep", Text((int)settings.Seconds)], cancellationToken);
        var result = load.Run(TimeSpan.FromSeconds(settings.Seconds));
        await recording;
        var after = server.Stats();

        // while the process lives: its map names the methods
        var own = await PerfAsync(["report", "-i", samples, "--stdio", "-q", "--no-children", "-g", "none", "--percent-limit", "0.3", "--sort", "symbol"], cancellationToken);
        var whole = await PerfAsync(["report", "-i", samples, "--stdio", "-q", "--children", "-g", "none", "--percent-limit", "0.8", "--sort", "symbol"], cancellationToken);
        var modules = await PerfAsync(["report", "-i", samples, "--stdio", "-q", "--no-children", "-g", "none", "--percent-limit", "0.5", "--sort", "dso"], cancellationToken);
        var count = result.Latencies.Length;
        return string.Create(
            CultureInfo.InvariantCulture,
            $"""
            {operation.Name} on {side.Name}: {result.PerSecond:N0} requests/s, {(after.CpuMilliseconds - before.CpuMilliseconds) / count:0.000} ms of processor time and {(after.Allocated - before.Allocated) / 1024.0 / count:0.0} KB a request, {after.Gen0 - before.Gen0} collections
            samples: {samples}

            by module
            {Shorten(modules, 12)}
            by method, alone
            {Shorten(own, Lines)}
            by method, with what it calls
            {Shorten(whole, Lines * 2)}
            """);
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Shorten(string report, int lines) => string.Join(
        '\n', report.Split('\n').Select(line => line.TrimEnd()).Where(line => line.Length > 0).Take(lines).Select(line => line.Length > 200 ? line[..200] : line)) + "\n";

    private static async Task<string> PerfAsync(string[] arguments, CancellationToken cancellationToken)
    {
        try
        {
            using var perf = Process.Start(new ProcessStartInfo("perf", arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
            var errors = perf.StandardError.ReadToEndAsync(cancellationToken);
            var output = await perf.StandardOutput.ReadToEndAsync(cancellationToken);
            await perf.WaitForExitAsync(cancellationToken);
            return perf.ExitCode == 0 ? output : throw new BenchmarkException($"perf {arguments[0]}: {(await errors).Trim()}");
        }
        catch (System.ComponentModel.Win32Exception)
        {
            throw new BenchmarkException("Profiles need Linux perf on the PATH (Debian: apt-get install linux-perf).");
        }
    }
}
