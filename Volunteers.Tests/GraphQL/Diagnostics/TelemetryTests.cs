using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Volunteers.GraphQL.Annotations;
using Volunteers.GraphQL.Diagnostics;
using Volunteers.GraphQL.Execution;
using Volunteers.Tests.GraphQL.Execution;

namespace Volunteers.Tests.GraphQL.Diagnostics;

/// <summary>The only class that listens, so that "nobody listens" is true while its own tests do not.</summary>
public sealed class TelemetryTests
{
    private const string Query = "query Greeting($name: String!) { hello(name: $name) }";

    [Fact]
    public async Task Request_IsASpan_WithParsingAndValidationOnlyTheFirstTime()
    {
        // arrange
        var host = GraphQLHost.Of(typeof(Queries));
        using var spans = new Spans(GraphQLTelemetry.SourceName);

        // act
        await host.ExecuteAsync(Query, new { name = "Ada Lovelace" });
        var first = spans.Take();
        await host.ExecuteAsync(Query, new { name = "Ada Lovelace" });
        var second = spans.Take();

        // assert
        Assert.Equal(["GraphQL Parse", "GraphQL Validate", "GraphQL Execute", "GraphQL Operation"], first.Select(span => span.OperationName));
        Assert.Equal(["GraphQL Execute", "GraphQL Operation"], second.Select(span => span.OperationName));
        var request = second[^1];
        Assert.Equal("query", request.DisplayName);
        Assert.Equal("query", request.GetTagItem("graphql.operation.type"));
        Assert.Equal("Greeting", request.GetTagItem("graphql.operation.name"));
        Assert.Equal(
            Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(Query))),
            request.GetTagItem("graphql.document.hash"));
        Assert.Equal("ok", request.GetTagItem("graphql.operation.outcome"));
        Assert.Null(request.GetTagItem("graphql.document"));
        Assert.DoesNotContain(first.Concat(second).SelectMany(span => span.TagObjects), tag => tag.Value!.ToString()!.Contains("Ada", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Span_HasTheDocument_OnlyWhereItIsAllowed()
    {
        // arrange
        var host = GraphQLHost.Configure(server => server.AddTypes(typeof(Queries)).ModifyOptions(options => options.Diagnostics.IncludeDocument = true));
        using var spans = new Spans(GraphQLTelemetry.SourceName);

        // act
        await host.ExecuteAsync("{ fail }");

        // assert
        var request = spans.Take()[^1];
        Assert.Equal("{ fail }", request.GetTagItem("graphql.document"));
        Assert.Equal((1, "errors", ActivityStatusCode.Error), (request.GetTagItem("graphql.error.count"), request.GetTagItem("graphql.operation.outcome"), request.Status));
    }

    [Fact]
    public async Task Resolvers_AreSpans_ForWhoListensToThem()
    {
        // arrange
        var host = GraphQLHost.Of(typeof(Queries));
        using var spans = new Spans(GraphQLTelemetry.ResolverSourceName);

        // act
        await host.ExecuteAsync("{ a: loaded(key: 1) b: loaded(key: 2) plain }");

        // assert
        Assert.Equal(["a", "b"], spans.Take().Where(span => span.OperationName == "GraphQL Resolve").Select(span => span.GetTagItem("graphql.field.path")).Order());
    }

    [Fact]
    public async Task Measurements_TellDurationCostStatementsAndErrors()
    {
        // arrange
        var host = GraphQLHost.Of(typeof(Queries));
        using var measured = new Measurements();

        // act
        await host.ExecuteAsync("query Counted { statements }");
        await host.ExecuteAsync("query Failing { fail }");
        await host.ExecuteAsync("query Wrong { nonsense }");

        // assert
        Assert.Contains("graphql.server.operation.statements 3 name=Counted type=query", measured.Lines);
        Assert.Contains("graphql.server.operation.cost 0 kind=field type=query", measured.Lines);
        Assert.Contains("graphql.server.operation.errors 1 code=INTERNAL", measured.Lines);
        Assert.Contains("graphql.server.operation.errors 1 code=BAD_USER_INPUT", measured.Lines);
        var durations = measured.Lines.Where(line => line.StartsWith("graphql.server.operation.duration", StringComparison.Ordinal)).Select(line => line[(line.IndexOf(' ', 40) + 1)..]);
        Assert.Equal(["name=Counted outcome=ok type=query", "name=Failing outcome=errors type=query", "name=other outcome=refused type=unknown"], durations);
    }

    [Fact]
    public void OperationNames_AreBounded()
    {
        // arrange
        var names = new OperationNames(2);

        // act
        var labels = new[] { "A", "B", "C", null, "A", new string('x', 101), "D", "B" }.Select(names.Of);

        // assert
        Assert.Equal(["A", "B", "other", "anonymous", "A", "other", "other", "B"], labels);
    }

    [Theory]
    [InlineData(1, true)]
    [InlineData(60_000, false)]
    [InlineData(0, false)]
    public async Task SlowOperation_IsLogged_WithoutVariables(int milliseconds, bool logged)
    {
        // arrange
        var log = new SlowLog();
        var host = GraphQLHost.Configure(server =>
        {
            server.AddTypes(typeof(Queries)).ModifyOptions(options => options.Diagnostics.SlowOperation = TimeSpan.FromMilliseconds(milliseconds));
            server.Services.AddLogging(logging => logging.AddProvider(log));
        });

        // act
        await host.ExecuteAsync("query Slowly($name: String!) { slow(name: $name) statements }", new { name = "Ada Lovelace" });

        // assert
        if (!logged)
        {
            Assert.Empty(log.Lines);
            return;
        }

        var line = Assert.Single(log.Lines);
        Assert.Matches("^The operation Slowly \\(document [0-9a-f]{64}\\) took [0-9]+ ms: field cost 0, type cost 1, 3 statements, 0 errors$", line);
    }

    [Fact]
    public async Task Nothing_IsCounted_WhenNobodyListens()
    {
        // arrange
        var options = new DiagnosticsOptions { SlowOperation = TimeSpan.Zero };
        var host = GraphQLHost.Configure(server => server.AddTypes(typeof(Queries)).ModifyOptions(o => o.Diagnostics.SlowOperation = TimeSpan.Zero));

        // act
        var isWatching = new OperationWatch(options, NullLogger.Instance, TimeProvider.System).IsWatching;
        var json = await host.JsonAsync("{ counts }");

        // assert
        Assert.False(isWatching);
        Assert.Equal("""{"data":{"counts":false}}""", json);
    }

    [QueryType]
    public static class Queries
    {
        public static string Hello(string name) => $"Hello, {name}";

        public static string Plain => "plain";

        public static string Fail() => throw new InvalidOperationException("It does not work.");

        public static bool Counts() => OperationStatistics.Current is not null;

        public static int Statements()
        {
            for (var i = 0; i < 3; i++)
            {
                OperationStatistics.Current?.CountStatement();
            }

            return 3;
        }

        public static async Task<string> SlowAsync(string name, CancellationToken cancellationToken)
        {
            await Task.Delay(20, cancellationToken);
            return name;
        }

        public static int GetLoaded(int key, IServiceProvider services) => services is null ? 0 : key;
    }

    /// <summary>The spans of one test, in the order of their ends; other tests run at the same time.</summary>
    private sealed class Spans : IDisposable
    {
        private readonly ActivityListener _listener;
        private readonly Activity _own = new Activity("test").Start();
        private List<Activity> _taken = [];

        public Spans(string source)
        {
            _listener = new ActivityListener
            {
                ShouldListenTo = candidate => candidate.Name == source,
                Sample = (ref _) => ActivitySamplingResult.AllDataAndRecorded,
                ActivityStopped = span =>
                {
                    if (span.TraceId == _own.TraceId)
                    {
                        lock (_listener!)
                        {
                            _taken.Add(span);
                        }
                    }
                },
            };
            ActivitySource.AddActivityListener(_listener);
        }

        public List<Activity> Take()
        {
            lock (_listener)
            {
                var taken = _taken;
                _taken = [];
                return taken;
            }
        }

        public void Dispose()
        {
            _listener.Dispose();
            _own.Dispose();
        }
    }

    /// <summary>What one test measured, as text; measurements of other tests do not flow from it.</summary>
    private sealed class Measurements : IDisposable
    {
        private static readonly AsyncLocal<Measurements?> Current = new();
        private readonly MeterListener _listener = new();
        private readonly ConcurrentQueue<string> _lines = new();

        public Measurements()
        {
            Current.Value = this;
            _listener.InstrumentPublished = (instrument, listener) =>
            {
                if (instrument.Meter.Name == GraphQLTelemetry.MeterName)
                {
                    listener.EnableMeasurementEvents(instrument);
                }
            };
            _listener.SetMeasurementEventCallback<double>((instrument, value, tags, _) => Add(instrument, value, tags));
            _listener.SetMeasurementEventCallback<long>((instrument, value, tags, _) => Add(instrument, value, tags));
            _listener.SetMeasurementEventCallback<int>((instrument, value, tags, _) => Add(instrument, value, tags));
            _listener.Start();
        }

        public IReadOnlyCollection<string> Lines => _lines;

        public void Dispose()
        {
            _listener.Dispose();
            Current.Value = null;
        }

        private void Add(Instrument instrument, double value, ReadOnlySpan<KeyValuePair<string, object?>> tags)
        {
            if (Current.Value == this)
            {
                var text = string.Join(' ', tags.ToArray().Select(tag => $"{tag.Key.Split('.')[^1]}={tag.Value}").Order(StringComparer.Ordinal));
                _lines.Enqueue(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{instrument.Name} {value} {text}"));
            }
        }
    }

    private sealed class SlowLog : ILoggerProvider, ILogger
    {
        private readonly ConcurrentQueue<string> _lines = new();

        public IReadOnlyCollection<string> Lines => _lines;

        public ILogger CreateLogger(string categoryName) => this;

        public bool IsEnabled(LogLevel logLevel) => true;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            if (eventId.Id == 4300)
            {
                _lines.Enqueue(formatter(state, exception));
            }
        }

        public void Dispose()
        {
        }
    }
}
