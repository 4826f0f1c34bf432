using System.Diagnostics;

namespace Volunteers.Tests.Build;

/// <summary>The part of the build that makes the web client, on a machine without Node.</summary>
public sealed class WebClientTargetsTests
{
    [Fact]
    public async Task WebBuild_SaysOneLineAndGoesOn_WhenNodeIsNotThere()
    {
        // arrange: a PATH with a shell and what the script of the targets uses, and nothing else
        var bin = Directory.CreateTempSubdirectory("volunteers-path-");
        foreach (var tool in (string[])["sh", "tr", "awk"])
        {
            var place = Array.Find(["/bin/" + tool, "/usr/bin/" + tool], File.Exists);
            Assert.NotNull(place);
            File.CreateSymbolicLink(Path.Combine(bin.FullName, tool), place);
        }

        var start = new ProcessStartInfo(Environment.ProcessPath is { } host && Path.GetFileName(host) == "dotnet" ? host : DotnetOnPath())
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var argument in (string[])["msbuild", Path.Combine(Repository.Root, "eng", "WebClient.targets"), "-t:WebBuild", "-nologo", "-v:minimal", "-nodeReuse:false"])
        {
            start.ArgumentList.Add(argument);
        }

        start.Environment["PATH"] = bin.FullName;
        start.Environment.Remove("SkipWeb");

        // act
        using var build = Process.Start(start)!;
        var error = build.StandardError.ReadToEndAsync();
        var lines = (await build.StandardOutput.ReadToEndAsync()).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        await build.WaitForExitAsync();
        bin.Delete(recursive: true);

        // assert
        Assert.True(build.ExitCode == 0, string.Join('\n', lines) + await error);
        Assert.StartsWith("Node 20 or newer was not found", Assert.Single(lines), StringComparison.Ordinal);
    }

    private static string DotnetOnPath() =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            .Select(folder => Path.Combine(folder, "dotnet"))
            .First(File.Exists);
}
