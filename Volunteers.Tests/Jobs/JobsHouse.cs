using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;
using Volunteers.Data;
using Volunteers.Data.Access;
using Volunteers.Data.Messaging;
using Volunteers.Data.Policies;
using Volunteers.Jobs.Mail;
using Volunteers.Jobs.Scheduling;
using Volunteers.Tests.Data;

namespace Volunteers.Tests.Jobs;

/// <summary>The jobs with everything real but the clock and, unless SMTP is configured, the mail: it is kept in a list.</summary>
public sealed class JobsHouse : IAsyncDisposable
{
    private readonly ServiceProvider _services;

    private JobsHouse(TestDatabase database, ServiceProvider services, string folder)
    {
        (Database, _services, Folder) = (database, services, folder);
    }

    public TestDatabase Database { get; }

    public FakeTimeProvider Clock => Database.Clock;

    public string Folder { get; }

    public RecordingTransport Mail => (RecordingTransport)_services.GetRequiredService<IMailTransport>();

    public IServiceProvider Services => _services;

    public static Task<JobsHouse> CreateAsync(params (string Key, string Value)[] settings) => CreateAsync(null, settings);

    /// <param name="log">Where everything that is logged goes; null: nowhere.</param>
    public static async Task<JobsHouse> CreateAsync(ILoggerProvider? log, params (string Key, string Value)[] settings)
    {
        var database = await TestDatabase.CreateAsync();
        var folder = Directory.CreateTempSubdirectory("volunteers-jobs-").FullName;
        var values = new Dictionary<string, string?> { ["DataDirectory"] = folder, ["PublicUrl"] = "https://volunteers.example", ["Jobs:Run"] = "false" };
        foreach (var (key, value) in settings)
        {
            values[key] = value;
        }

        var configuration = new ConfigurationBuilder().AddInMemoryCollection(values).Build();
        var collection = new ServiceCollection();
        collection.AddSingleton<IConfiguration>(configuration);
        collection.AddLogging(logging => _ = log is null ? logging.SetMinimumLevel(LogLevel.Critical) : logging.SetMinimumLevel(LogLevel.Debug).AddProvider(log));
        collection.AddSingleton<TimeProvider>(database.Clock);
        collection.AddSingleton<IVolunteersDbContextFactory>(database);
        collection.AddSingleton<Volunteers.Data.Places.CentreClocks>();
        collection.AddSingleton<PolicyBook>();
        collection.AddSingleton<Volunteers.Data.People.Suitability>();
        if (!values.ContainsKey("Mail:Smtp:Host"))
        {
            collection.AddSingleton<IMailTransport, RecordingTransport>();
        }

        collection.AddDataProtection();
        collection.AddSingleton<SecretSeal>();
        collection.AddVolunteersJobs(configuration);
        var house = new JobsHouse(database, collection.BuildServiceProvider(new ServiceProviderOptions { ValidateScopes = true, ValidateOnBuild = true }), folder);
        database.Outbox = house._services.GetRequiredService<IOutbox>();
        return house;
    }

    /// <summary>One round of what happens by itself, at a time.</summary>
    public async Task RunAsync(DateTimeOffset? at = null)
    {
        if (at is { } time)
        {
            Clock.SetUtcNow(time);
        }

        await PlanAsync();
        await SendAsync();
    }

    /// <summary>What the clock alone brings about.</summary>
    public async Task PlanAsync()
    {
        var job = ActivatorUtilities.CreateInstance<MessagesJob>(_services);
        foreach (var planner in _services.GetServices<IPlanner>())
        {
            await job.PlanAsync(planner, CancellationToken.None);
        }
    }

    /// <summary>What the dispatcher does when it is woken.</summary>
    public Task SendAsync() => _services.GetRequiredService<MessageSender>().SendDueAsync(CancellationToken.None);

    public async Task<List<Message>> LedgerAsync(string? kind = null)
    {
        await using var db = Database.Open();
        return [.. db.Messages.Where(message => kind == null || message.Kind == kind).OrderBy(message => message.Id)];
    }

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        await Database.DisposeAsync();
        Directory.Delete(Folder, recursive: true);
    }
}
