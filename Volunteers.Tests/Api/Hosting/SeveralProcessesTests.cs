using System.Net;
using Microsoft.Data.Sqlite;
using Volunteers.Tests.Browser;

namespace Volunteers.Tests.Api.Hosting;

/// <summary>Several real processes on one data directory that was empty when they were started at the same moment.</summary>
public sealed class SeveralProcessesTests : IDisposable
{
    private readonly string _directory = Directory.CreateTempSubdirectory("volunteers-processes-").FullName;

    [Fact]
    public async Task JobNodes_MakeEverythingOnce_AndFollowEachOther_WhenStartedTogetherFromNothing()
    {
        // act
        await using var one = Start("--Web:Run=false");
        await using var two = Start("--Web:Run=false");
        await Task.WhenAll(one.ReadyAsync(), two.ReadyAsync());

        // assert: made once
        Assert.Equal(1, Count("volunteers.db", "SELECT count(*) FROM Clusters"));
        Assert.Equal(1, Count("volunteers.db", "SELECT count(*) FROM AuditEntries WHERE Action = 'Demonstration loaded'"));
        Assert.Equal(1, Count("volunteers.db", "SELECT count(*) FROM DataProtectionKeys"));
        Assert.Equal(4, Count("quartz.db", "SELECT count(*) FROM QRTZ_TRIGGERS WHERE TRIGGER_GROUP = 'volunteers' AND TRIGGER_NAME LIKE '%Job'"));

        // assert: one runs the jobs, the other begins when it ends
        var (running, waiting) = await RunsJobsAsync(one) ? (one, two) : (two, one);
        await UntilItRunsJobsAsync(running);
        Assert.False(await RunsJobsAsync(waiting));

        // assert: theirs, and nobody else's on the machine
        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(Path.Combine(_directory, "volunteers.db")));
            foreach (var folder in Directory.GetDirectories(_directory))
            {
                Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, File.GetUnixFileMode(folder));
            }
        }

        Assert.Equal(0, await running.EndAsync());
        await UntilItRunsJobsAsync(waiting);
        Assert.Equal(0, await waiting.EndAsync());
        Assert.Equal(("", ""), (one.Error, two.Error));
    }

    [Fact]
    public async Task WaitingJobNode_EndsAtOnce_WhenItIsTold()
    {
        await using var running = Start("--Web:Run=false", "--Demo:Load=false");
        await running.ReadyAsync();
        await UntilItRunsJobsAsync(running);
        await using var waiting = Start("--Web:Run=false", "--Demo:Load=false");
        await waiting.ReadyAsync();

        Assert.Equal(0, await waiting.EndAsync());
        Assert.False(running.HasExited);
    }

    [Fact]
    public async Task Cookie_IsReadByTheOtherNode_WhenBothWereStartedTogetherFromNothing()
    {
        // arrange
        await using var one = Start("--Jobs:Run=false");
        await using var two = Start();
        await Task.WhenAll(one.ReadyAsync(), two.ReadyAsync());

        foreach (var (here, there) in ((ServerProcess, ServerProcess)[])[(one, two), (two, one)])
        {
            // act: a browser sends cookies of 127.0.0.1 to each of its ports
            using var browser = new HttpClient(new SocketsHttpHandler { CookieContainer = new CookieContainer() });
            browser.DefaultRequestHeaders.Add(Volunteers.Api.Access.PreflightMiddleware.Header, "1");
            var signIn = await browser.PostAsync(
                new Uri(here.Address, "/api/account/sign-in"), VolunteersApp.Json(new { email = "coordinator@demo.example", password = Volunteers.Data.Demo.DemoCentre.Password }));
            var photo = await browser.GetAsync(new Uri(there.Address, "/api/photos/none.jpg"));

            // assert
            Assert.Equal((HttpStatusCode.NoContent, HttpStatusCode.NotFound), (signIn.StatusCode, photo.StatusCode));
        }
    }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(_directory, recursive: true);
    }

    private ServerProcess Start(params string[] settings) => ServerProcess.Start(
        ServerProcess.FreeAddress(), [$"--DataDirectory={_directory}", "--Demo:Load=true", "--Jobs:PlanEverySeconds=1", .. settings]);

    /// <summary>Degraded: the scheduler is there and was not started.</summary>
    private static async Task<bool> RunsJobsAsync(ServerProcess process) =>
        (await process.ReadyAsync()).Contains("\"status\":\"Healthy\"", StringComparison.Ordinal);

    private static Task UntilItRunsJobsAsync(ServerProcess process) => Wait.UntilAsync(() => RunsJobsAsync(process), "a process to run its jobs");

    private long Count(string file, string statement)
    {
        using var connection = new SqliteConnection($"Data Source={Path.Combine(_directory, file)};Pooling=False;Default Timeout=30");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = statement;
        return (long)command.ExecuteScalar()!;
    }
}
