using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace Volunteers.Tests.Conformance;

/// <summary>Runs the scripts in this folder, which ask programs that we did not write; installs those once.</summary>
public static class ReferenceTool
{
    private static readonly SemaphoreSlim Installing = new(1);

    /// <summary>Where the scripts lie.</summary>
    public static string Folder { get; } = Path.GetDirectoryName(Here())!;

    /// <summary>Runs a script to its end.</summary>
    /// <returns>What it printed.</returns>
    public static async Task<string> RunAsync(string script, string input = "", params string[] arguments)
    {
        using var node = await StartAsync(script, arguments);
        var output = node.StandardOutput.ReadToEndAsync();
        var error = node.StandardError.ReadToEndAsync();
        await node.StandardInput.WriteAsync(input);
        node.StandardInput.Close();
        await node.WaitForExitAsync();
        Assert.True(node.ExitCode == 0, await error);
        return await output;
    }

    /// <summary>Starts a script, to be talked to line by line.</summary>
    public static async Task<Process> StartAsync(string script, params string[] arguments)
    {
        await InstallAsync();
        return Start("node", [script, .. arguments]);
    }

    private static async Task InstallAsync()
    {
        await Installing.WaitAsync();
        try
        {
            var installed = new FileInfo(Path.Combine(Folder, "node_modules", ".package-lock.json"));
            if (installed.Exists && installed.LastWriteTimeUtc >= File.GetLastWriteTimeUtc(Path.Combine(Folder, "package-lock.json")))
            {
                return;
            }

            using var npm = Start("npm", ["ci", "--no-audit", "--no-fund"]);
            npm.StandardInput.Close();
            var output = npm.StandardOutput.ReadToEndAsync();
            var error = await npm.StandardError.ReadToEndAsync();
            await npm.WaitForExitAsync();
            Assert.True(npm.ExitCode == 0, error + await output);
        }
        finally
        {
            Installing.Release();
        }
    }

    private static Process Start(string program, IReadOnlyList<string> arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = Folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };

        // graphql-js checks more, and slower, when it believes to be in development.
        start.Environment["NODE_ENV"] = "production";
        return Process.Start(start)!;
    }

    private static string Here([CallerFilePath] string path = "") => path;
}
