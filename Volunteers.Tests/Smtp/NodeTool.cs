using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace Volunteers.Tests.Smtp;

/// <summary>Runs the scripts in this folder; installs what they need once.</summary>
public static class NodeTool
{
    private static readonly SemaphoreSlim Installing = new(1);

    public static string Folder { get; } = Path.GetDirectoryName(Here())!;

    public static async Task InstallAsync()
    {
        await Installing.WaitAsync();
        try
        {
            if (File.Exists(Path.Combine(Folder, "node_modules", ".package-lock.json")))
            {
                return;
            }

            using var npm = Start("npm", "ci", "--no-audit", "--no-fund");
            npm.StandardInput.Close();
            var said = await npm.StandardError.ReadToEndAsync();
            await npm.WaitForExitAsync();
            Assert.True(npm.ExitCode == 0, said);
        }
        finally
        {
            Installing.Release();
        }
    }

    /// <summary>What parsers of others find in an e-mail.</summary>
    public static Task<JsonElement> ParseMailAsync(byte[] mail) => ParseAsync(mail);

    /// <summary>What a parser of others finds in a calendar.</summary>
    public static Task<JsonElement> ParseCalendarAsync(string ics) => ParseAsync(System.Text.Encoding.UTF8.GetBytes(ics), "--calendar");

    public static Process Start(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program)
        {
            WorkingDirectory = Folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        return Process.Start(start)!;
    }

    private static async Task<JsonElement> ParseAsync(byte[] input, params string[] options)
    {
        await InstallAsync();
        using var node = Start("node", ["parse.js", .. options]);
        var output = node.StandardOutput.ReadToEndAsync();
        var error = node.StandardError.ReadToEndAsync();
        await node.StandardInput.BaseStream.WriteAsync(input);
        node.StandardInput.Close();
        await node.WaitForExitAsync();
        Assert.True(node.ExitCode == 0, await error);
        return JsonDocument.Parse(await output).RootElement;
    }

    private static string Here([CallerFilePath] string path = "") => path;
}
