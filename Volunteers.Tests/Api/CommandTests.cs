using System.Diagnostics;
using Volunteers.Api.Hosting;

namespace Volunteers.Tests.Api;

/// <summary>What operators type, run as they run it: a process of its own, told apart by its output and exit code.</summary>
public sealed class CommandTests : IDisposable
{
    private readonly string _directory = Directory.CreateTempSubdirectory("volunteers-commands-").FullName;

    [Fact]
    public async Task Commands_DoWhatTheyPromise()
    {
        var demo = await RunAsync("demo", "load");
        Assert.Equal(0, demo.Code);
        Assert.Contains("coordinator@demo.example", demo.Output, StringComparison.Ordinal);

        var again = await RunAsync("demo", "load");
        AssertOneLine(again, "not empty");

        var token = await RunAsync("token", "create", "--for", "coordinator@demo.example", "--name", "report", "--days", "3");
        Assert.Equal(0, token.Code);
        Assert.Matches("^vol_[A-Za-z0-9_-]{43}\n$", token.Output.ReplaceLineEndings("\n"));

        var admin = await RunAsync("admin", "create", "--email", "first@example.org", "--name", "First Person", "--PublicUrl=https://volunteers.example.org");
        Assert.Equal(0, admin.Code);
        Assert.Matches("^https://volunteers.example.org/sign-in/link#token=[A-Za-z0-9_-]{43}\n$", admin.Output.ReplaceLineEndings("\n"));

        var file = Path.Combine(_directory, "people.csv");
        await File.WriteAllTextAsync(file, "Full name,Email\nAda Okafor,ada@example.org\n,nonsense\n");
        var import = await RunAsync("import", file, "--centre", "east hastings", "--dry-run");
        Assert.Equal(0, import.Code);
        Assert.Contains("Would be created: 1", import.Output, StringComparison.Ordinal);
        Assert.Contains("row 3: failed:", import.Output, StringComparison.Ordinal);

        var copy = Path.Combine(_directory, "copy.db");
        Assert.Equal(0, (await RunAsync("backup", copy)).Code);
        Assert.True(new FileInfo(copy).Length > 100_000);
        AssertOneLine(await RunAsync("backup", copy), "exists already");
    }

    [Fact]
    public async Task StaffAndTokens_AreManagedAsInThePages()
    {
        Assert.Equal(0, (await RunAsync("demo", "load")).Code);

        var invited = await RunAsync(
            "staff", "invite", "--email", "tess@example.org", "--name", "Tess Tutor", "--role", "TUTOR", "--centre", "east hastings", "--PublicUrl=https://volunteers.example.org");
        Assert.Equal(0, invited.Code);
        Assert.Matches("^https://volunteers.example.org/sign-in/invitation#token=[A-Za-z0-9_-]{43}\n$", invited.Output.ReplaceLineEndings("\n"));
        AssertOneLine(await RunAsync("staff", "invite", "--email", "x@example.org", "--name", "X Y", "--role", "KING"), "PROGRAMME_LEAD");
        AssertOneLine(await RunAsync("staff", "invite", "--email", "x@example.org", "--name", "X Y", "--role", "PROGRAMME_LEAD", "--centre", "east hastings"), "which programme");

        Assert.Equal(0, (await RunAsync("token", "create", "--for", "tutor@demo.example", "--name", "report", "--scopes", "training.read,meetings.read")).Code);
        var listed = await RunAsync("token", "list", "--for", "tutor@demo.example");
        var line = Assert.Single(listed.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries)).Split('\t');
        Assert.Equal(("report", "training.read,meetings.read"), (line[1], line[2]));
        Assert.Equal(0, (await RunAsync("token", "revoke", line[0])).Code);
        Assert.Empty((await RunAsync("token", "list", "--for", "tutor@demo.example")).Output);
        AssertOneLine(await RunAsync("token", "revoke", "987654"), "no such token");

        Assert.Equal(0, (await RunAsync("staff", "disable", "--email", "tutor@demo.example", "--reason", "Left")).Code);
        AssertOneLine(await RunAsync("staff", "disable", "--email", "tutor@demo.example"), "disabled already");
        AssertOneLine(await RunAsync("staff", "disable", "--email", "manager@demo.example"), "only administrator");
        AssertOneLine(await RunAsync("admin", "create", "--email", "tutor@demo.example", "--name", "Ruth"), "disabled (Left)");
    }

    [Theory]
    [InlineData("token create --name report", "--for")]
    [InlineData("admin create --email nonsense --name X", "e-mail")]
    [InlineData("import none.csv --centre East", "none.csv")]
    [InlineData("nonsense", "nonsense")]
    [InlineData("migrate --Database:Provider=Oracle", "Database:Provider")]
    [InlineData("--Jobs:PlanEverySeconds=never", "Jobs:PlanEverySeconds")]
    public async Task Commands_FailWithOneClearLine(string line, string saying) =>
        AssertOneLine(await RunAsync(line.Split(' ')), saying);

    [Fact]
    public async Task Help_IsAnswered()
    {
        var help = await RunAsync("import", "--help");

        Assert.Equal(0, help.Code);
        Assert.Contains("--dry-run", help.Output, StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(_directory, recursive: true);

    private static void AssertOneLine((int Code, string Output, string Error) result, string saying)
    {
        Assert.NotEqual(0, result.Code);
        var line = Assert.Single(result.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.Contains(saying, line, StringComparison.OrdinalIgnoreCase);
        Assert.Empty(result.Output);
    }

    private async Task<(int Code, string Output, string Error)> RunAsync(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true };
        start.ArgumentList.Add(typeof(ServerOptions).Assembly.Location);
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        start.Environment["DataDirectory"] = _directory;
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync().WaitAsync(TimeSpan.FromMinutes(3));
        return (process.ExitCode, await output, await error);
    }
}
