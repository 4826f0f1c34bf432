using System.Net;
using System.Net.Sockets;

namespace Volunteers.Tests.Api.Hosting;

/// <summary>A process that cannot go on says why in one line and does not end as if it had been told to.</summary>
public sealed class FailedStartTests : IDisposable
{
    private readonly string _directory = Directory.CreateTempSubdirectory("volunteers-failed-").FullName;

    [Fact]
    public async Task Process_Fails_WhenItsAddressIsTaken()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();

        await AssertFailsAsync(new Uri($"http://{other.LocalEndpoint}"), "address already in use");
    }

    [Theory]
    [InlineData("--ConnectionStrings:Volunteers=Data Source=/nowhere/volunteers.db", "/nowhere/volunteers.db")]
    [InlineData("--Database:Provider=SqlServer --ConnectionStrings:Volunteers=Server=tcp:127.0.0.1,1;User Id=u;Password=p;Connect Timeout=2", "The database cannot be used")]
    public async Task Process_Fails_WhenTheDatabaseCannotBeReached(string settings, string saying) =>
        await AssertFailsAsync(ServerProcess.FreeAddress(), saying, settings.Split(" --").Select(s => "--" + s.TrimStart('-')).ToArray());

    [Fact]
    public async Task Process_Fails_WhenTheSchedulersStoreIsBroken()
    {
        await File.WriteAllTextAsync(Path.Combine(_directory, "quartz.db"), string.Concat(Enumerable.Repeat("not a database ", 1000)));

        await AssertFailsAsync(ServerProcess.FreeAddress(), "The scheduler of jobs cannot be used");
    }

    [Fact]
    public async Task Process_Fails_WhenWhatRunsInTheBackgroundDoes()
    {
        // a folder in the place of the file by which job nodes take turns: noticed when the process serves already
        Directory.CreateDirectory(Path.Combine(_directory, "quartz.db.lock"));

        await AssertFailsAsync(ServerProcess.FreeAddress(), "SchedulerStart failed, so the program ends.");
    }

    public void Dispose() => Directory.Delete(_directory, recursive: true);

    private async Task AssertFailsAsync(Uri address, string saying, params string[] settings)
    {
        await using var process = ServerProcess.Start(address, [$"--DataDirectory={_directory}", "--Demo:Load=false", .. settings]);

        Assert.Equal(1, await process.ExitAsync());
        var line = Assert.Single(process.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.Contains(saying, line, StringComparison.Ordinal);
    }
}
