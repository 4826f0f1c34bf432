using System.ComponentModel;
using System.Diagnostics;

namespace Volunteers.Benchmarks.Driving;

/// <summary>The npm packages of a folder with a lock file.</summary>
internal static class NodePackages
{
    /// <param name="folder">Holds package-lock.json.</param>
    /// <param name="file">Below node_modules; there when they are installed.</param>
    /// <param name="cancellationToken">Gives up waiting.</param>
    /// <exception cref="BenchmarkException">There is no npm, or it failed.</exception>
    public static async Task EnsureAsync(string folder, string file, CancellationToken cancellationToken)
    {
        if (File.Exists(Path.Combine(folder, "node_modules", file)))
        {
            return;
        }

        await Console.Error.WriteLineAsync($"Installing the packages in {folder}");
        try
        {
            using var npm = Process.Start(new ProcessStartInfo("npm", ["ci", "--no-audit", "--no-fund"]) { WorkingDirectory = folder, RedirectStandardOutput = true })!;
            await npm.StandardOutput.ReadToEndAsync(cancellationToken);
            await npm.WaitForExitAsync(cancellationToken);
            if (npm.ExitCode != 0)
            {
                throw new BenchmarkException($"npm ci failed in {folder}.");
            }
        }
        catch (Win32Exception)
        {
            throw new BenchmarkException($"The packages in {folder} need Node 20 or newer with npm on the PATH.");
        }
    }
}
