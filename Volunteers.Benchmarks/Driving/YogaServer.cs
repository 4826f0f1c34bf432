using System.Diagnostics;
using System.Globalization;
using Volunteers.Api.Hosting;

namespace Volunteers.Benchmarks.Driving;

/// <summary>Side (c): GraphQL Yoga on Node, from the folder <c>yoga</c> beside this project.</summary>
internal static class YogaServer
{
    /// <summary>Installs its packages when they are not there, and starts it.</summary>
    /// <exception cref="BenchmarkException">There is no Node, or the packages cannot be installed: leave the side out with <c>--sides graphql,ado,ef</c>.</exception>
    public static async Task<ServerProcess> StartAsync(string database, int port, CancellationToken cancellationToken)
    {
        var folder = Path.Combine(
            Checkout.Root ?? throw new BenchmarkException("The yoga side runs from a checkout only."), "Volunteers.Benchmarks", "yoga");
        await NodePackages.EnsureAsync(folder, Path.Combine("better-sqlite3", "build", "Release", "better_sqlite3.node"), cancellationToken);
        var start = new ProcessStartInfo("node", [Path.Combine(folder, "server.js"), database, port.ToString(CultureInfo.InvariantCulture)]);
        start.Environment["NODE_ENV"] = "production";
        return await ServerProcess.StartAsync(start, port, "/graphql?query=%7B__typename%7D", cancellationToken);
    }
}
