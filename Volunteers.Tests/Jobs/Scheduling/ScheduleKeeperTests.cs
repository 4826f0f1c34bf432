using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Quartz;
using Volunteers.Jobs.Scheduling;

namespace Volunteers.Tests.Jobs.Scheduling;

public sealed class ScheduleKeeperTests : IDisposable
{
    private static readonly TriggerKey Messages = new(nameof(MessagesJob), "volunteers");

    private readonly string _folder = Directory.CreateTempSubdirectory("volunteers-quartz-").FullName;

    [Fact]
    public async Task ApplyAsync_LeavesTriggersAlone_WhenNothingChanged()
    {
        var first = await ApplyAsync(60);
        var again = await ApplyAsync(60);

        Assert.Equal(first.StartTimeUtc, again.StartTimeUtc);
        Assert.True(File.Exists(Path.Combine(_folder, "quartz.db")));
    }

    [Fact]
    public async Task ApplyAsync_ReplacesTheTrigger_WhenTheConfigurationChanged()
    {
        await ApplyAsync(60);
        var changed = await ApplyAsync(5);

        Assert.Equal("every 5 seconds", changed.Description);
        Assert.Equal(TimeSpan.FromSeconds(5), Assert.IsAssignableFrom<ISimpleTrigger>(changed).RepeatInterval);
    }

    /// <summary>A process starts with this configuration, and ends.</summary>
    private async Task<ITrigger> ApplyAsync(int seconds)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?> { ["DataDirectory"] = _folder }).Build();
        var services = new ServiceCollection();
        services.AddSingleton<IConfiguration>(configuration);
        services.AddLogging();
        services.AddVolunteersData(configuration);
        services.AddVolunteersJobs(configuration);
        await using var provider = services.BuildServiceProvider();
        var scheduler = await provider.GetRequiredService<ISchedulerFactory>().GetScheduler();
        await ScheduleKeeper.ApplyAsync(scheduler, new JobsOptions { PlanEverySeconds = seconds }, CancellationToken.None);
        var trigger = await scheduler.GetTrigger(Messages);
        await scheduler.Shutdown();
        return trigger!;
    }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }
}
