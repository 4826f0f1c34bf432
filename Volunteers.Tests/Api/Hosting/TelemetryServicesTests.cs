using System.Collections.Concurrent;
using System.Diagnostics;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OpenTelemetry;
using OpenTelemetry.Trace;
using Volunteers.Api.Hosting;
using Volunteers.Data;
using Volunteers.Data.Access;
using Volunteers.Data.Storage;

namespace Volunteers.Tests.Api.Hosting;

public sealed class TelemetryServicesTests
{
    [Fact]
    public void Telemetry_CollectsNothing_WhenNoCollectorIsConfigured()
    {
        using var services = Services();

        Assert.Null(services.GetService<TracerProvider>());
    }

    [Theory]
    [InlineData("Telemetry:Otlp:Endpoint", "collector:4317", "Telemetry:Otlp:Endpoint: \"collector:4317\" is not an address like http://localhost:4317.")]
    [InlineData("Telemetry:Otlp:Protocol", "smoke", "Telemetry:Otlp:Protocol: \"smoke\" is neither grpc nor http/protobuf.")]
    [InlineData("Telemetry:SampleRatio", "2", "Telemetry:SampleRatio: \"2\" is not a number from 0 to 1, like 0.1.")]
    public void Telemetry_IsRefusedWithTheKey_WhenItCannotBeUsed(string key, string value, string message)
    {
        var exception = Assert.Throws<ConfigurationException>(() => Services(("Telemetry:Otlp:Endpoint", "http://localhost:1"), (key, value)));
        Assert.Equal(message, exception.Message);
    }

    [Fact]
    public async Task Spans_ReachTheCollector_WhenOneIsConfigured()
    {
        // arrange
        var received = new ConcurrentQueue<string>();
        await using var collector = await CollectorAsync(received);
        using var services = Services(
            ("Telemetry:Otlp:Endpoint", collector.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First()),
            ("Telemetry:Otlp:Protocol", "http/protobuf"));
        var traces = services.GetRequiredService<TracerProvider>();

        // act
        using (var source = new ActivitySource("Quartz"))
        using (source.StartActivity("a job"))
        {
        }

        traces.ForceFlush(10_000);

        // assert
        Assert.Equal(["POST /v1/traces application/x-protobuf"], received);
    }

    [Fact]
    public async Task Spans_AreNamedByTheRoute_AndHoldNoAddress()
    {
        // arrange
        var received = new ConcurrentQueue<string>();
        await using var collector = await CollectorAsync(new ConcurrentQueue<string>(), received);
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseKestrel().UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        builder.Services.AddVolunteersTelemetry(Configuration(collector));
        var app = builder.Build();
        app.MapGet("/calendar/{secret}.ics", (string secret) => Results.StatusCode(StatusCodes.Status503ServiceUnavailable));
        await app.StartAsync();

        // act
        using (var http = new HttpClient())
        {
            await http.GetAsync(new Uri(new Uri(app.Urls.First()), "/calendar/hidden-path.ics?hidden-name=hidden-value"));
        }

        // a span ends after its answer: stopping waits for that, disposing sends it
        await app.StopAsync();
        await app.DisposeAsync();

        // assert: in the protocol buffers, texts are UTF-8
        var sent = string.Concat(received);
        Assert.Contains("GET /calendar/{secret}.ics", sent, StringComparison.Ordinal);
        Assert.Contains("http.response.status_code", sent, StringComparison.Ordinal);
        Assert.DoesNotContain("hidden-", sent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Spans_LeaveOutThePollsOfTheScheduler()
    {
        // arrange
        var received = new ConcurrentQueue<string>();
        await using var collector = await CollectorAsync(new ConcurrentQueue<string>(), received);
        var services = new ServiceCollection();
        services.AddVolunteersTelemetry(Configuration(collector));
        await using (var provider = services.BuildServiceProvider())
        {
            _ = provider.GetRequiredService<TracerProvider>();

            // act
            using var source = new ActivitySource("Quartz");
            using (source.StartActivity("Quartz.JobStore.AcquireNextTriggers"))
            using (source.StartActivity("a part of the poll"))
            {
            }

            using (source.StartActivity("Quartz.Job.Execute"))
            {
            }
        }

        // assert
        var sent = string.Concat(received);
        Assert.Contains("Quartz.Job.Execute", sent, StringComparison.Ordinal);
        Assert.DoesNotContain("poll", sent, StringComparison.Ordinal);
        Assert.DoesNotContain("AcquireNextTriggers", sent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Observer_IsToldOfEveryStatement()
    {
        // arrange
        var directory = Directory.CreateTempSubdirectory("volunteers-statements-");
        var observer = new Counter();
        var services = new ServiceCollection();
        services.AddSingleton<IStatementObserver>(observer);
        services.AddVolunteersData(new ConfigurationBuilder()
            .AddInMemoryCollection([new("ConnectionStrings:Volunteers", $"Data Source={Path.Combine(directory.FullName, "v.db")};Pooling=False")]).Build());
        await using (var provider = services.BuildServiceProvider())
        {
            await using var db = provider.GetRequiredService<IVolunteersDbContextFactory>().Create(AccessScope.System);
            await db.Database.OpenConnectionAsync();
            var before = observer.Count;

            // act
            await db.Database.ExecuteSqlRawAsync("CREATE TABLE x (a INTEGER)");
            _ = await db.Database.SqlQueryRaw<int>("SELECT 1 AS Value").ToListAsync();
            _ = db.Database.SqlQueryRaw<int>("SELECT 2 AS Value").ToList();

            // assert
            Assert.Equal(3, observer.Count - before);
        }

        directory.Delete(recursive: true);
    }

    private static ServiceProvider Services(params (string Key, string Value)[] settings)
    {
        var services = new ServiceCollection();
        var values = new Dictionary<string, string?>();
        foreach (var (key, value) in settings)
        {
            values[key] = value;
        }

        services.AddVolunteersTelemetry(new ConfigurationBuilder().AddInMemoryCollection(values).Build());
        return services.BuildServiceProvider();
    }

    private static IConfiguration Configuration(WebApplication collector) => new ConfigurationBuilder()
        .AddInMemoryCollection([new("Telemetry:Otlp:Endpoint", collector.Urls.First()), new("Telemetry:Otlp:Protocol", "http/protobuf")]).Build();

    private static async Task<WebApplication> CollectorAsync(ConcurrentQueue<string> requests, ConcurrentQueue<string>? bodies = null)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseKestrel().UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var collector = builder.Build();
        collector.Run(async context =>
        {
            requests.Enqueue($"{context.Request.Method} {context.Request.Path} {context.Request.ContentType}");
            using var body = new StreamReader(context.Request.Body);
            bodies?.Enqueue(await body.ReadToEndAsync());
        });
        await collector.StartAsync();
        return collector;
    }

    private sealed class Counter : IStatementObserver
    {
        private int _count;

        public int Count => _count;

        public void Sending(string statement) => Interlocked.Increment(ref _count);
    }
}
