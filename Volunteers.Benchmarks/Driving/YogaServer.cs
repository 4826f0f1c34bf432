using System.Diagnostics;
using System.Globalization;
using Volunteers.Api.Hosting;

namespace Volunteers.Benchmarks.Driving;

/// <summary>Side (c): GraphQL Yoga on Node, from the folder <c>yoga</c> beside this project.</summary>
internal static class YogaServer
{
    /// <summary>Installs its packages when they are not there, and starts it.</summary>
    /// <exception cref="BenchmarkException">There is no Node, or the packages cannot be installed.</exception>
    public static async Task<ServerProcess> StartAsync(string database, int port, CancellationToken cancellationToken)
    {
        var folder = Path.Combine(
            Checkout.Root ?? throw new BenchmarkException("The yoga side runs from a checkout only."), "Volunteers.Benchmarks", "yoga");
        if (!File.Exists(Path.Combine(folder, "node_modules", "better-sqlite3", "build", "Release", "better_sqlite3.node")))
        {
            await Console.Error.WriteLineAsync("Installing the packages of the yoga side");
            await InstallAsync(folder, cancellationToken);
        }

        var start = new ProcessStartInfo("node", [Path.Combine(folder, "server.js"), database, port.ToString(CultureInfo.InvariantCulture)]);
        start.Environment["NODE_ENV"] = "production";
        return await ServerProcess.StartAsync(start, port, "/graphql?query=%7B__typename%7D", cancellationToken);
    }

    private static async Task InstallAsync(string folder, CancellationToken cancellationToken)
    {
        try
        {
            using var npm = Process.Start(new ProcessStartInfo("npm", ["ci", "--no-audit", "--no-fund"]) { WorkingDirectory = folder, RedirectStandardOutput = true })!;
            await npm.StandardOutput.ReadToEndAsync(cancellationToken);
            await npm.WaitForExitAsync(cancellationToken);
            if (npm.ExitCode != 0)
            {
                throw new BenchmarkException($"npm ci failed in {folder}. Leave the side out with --sides graphql,ado,ef.");
            }
        }
        catch (System.ComponentModel.Win32Exception)
        {
            throw new BenchmarkException("The yoga side needs Node 20 or newer with npm on the PATH. Leave it out with --sides graphql,ado,ef.");
        }
    }
}
