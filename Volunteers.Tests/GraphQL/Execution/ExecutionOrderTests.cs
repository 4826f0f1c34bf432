using System.Collections.Concurrent;
using Volunteers.GraphQL.Execution;

namespace Volunteers.Tests.GraphQL.Execution;

public sealed class ExecutionOrderTests
{
    [Fact]
    public async Task Execute_RunsMutationsOneAfterTheOther_WithTheirPayloads()
    {
        var log = new ConcurrentQueue<string>();
        var host = GraphQLHost.OfSdl(
            "type Query { x: Int } type Mutation { change(to: String): Payload } type Payload { seen: String }",
            (_, field) =>
            {
                if (field.Name == "change")
                {
                    field.Resolver = async context =>
                    {
                        var to = context.ArgumentValue<string>("to")!;
                        log.Enqueue($"start {to}");
                        await Task.Delay(to == "a" ? 20 : 1);
                        log.Enqueue($"end {to}");
                        context.Result = to;
                    };
                }
                else if (field.Name == "seen")
                {
                    field.Resolver = async context =>
                    {
                        await Task.Yield();
                        log.Enqueue($"payload {context.Parent}");
                        context.Result = context.Parent;
                    };
                }
            });

        var json = await host.JsonAsync("""mutation { a: change(to: "a") { seen } b: change(to: "b") { seen } }""");

        Assert.Equal("""{"data":{"a":{"seen":"a"},"b":{"seen":"b"}}}""", json);
        Assert.Equal(["start a", "end a", "payload a", "start b", "end b", "payload b"], log);
    }

    [Fact]
    public async Task Execute_OverlapsQueries_WhenResolversAwait()
    {
        var started = 0;
        var allStarted = new TaskCompletionSource();
        var host = GraphQLHost.OfSdl("type Query { a: Int b: Int c: Int }", (_, field) => field.Resolver = async context =>
        {
            if (Interlocked.Increment(ref started) == 3)
            {
                allStarted.SetResult();
            }

            // Ends only when the others have started too: one after the other it would never end.
            await allStarted.Task.WaitAsync(TimeSpan.FromSeconds(10));
            context.Result = field.Name[0] - 'a';
        });

        var json = await host.JsonAsync("{ c a b }");

        Assert.Equal("""{"data":{"c":2,"a":0,"b":1}}""", json);
    }

    [Fact]
    public async Task Execute_EndsWithATimeout_WhenAResolverTakesTooLong()
    {
        var host = GraphQLHost.Configure(server => server
            .AddTypes(typeof(Slow))
            .ModifyOptions(options => options.ExecutionTimeout = TimeSpan.FromMilliseconds(50)));

        var result = await host.ExecuteAsync("{ never }");

        Assert.Equal(ExecutionOutcome.TimedOut, result.Outcome);
        Assert.Equal("LIMIT_EXCEEDED", Assert.Single(result.Errors).Code);
    }

    [Fact]
    public async Task Execute_IsCancelled_WhenTheClientLeaves()
    {
        var host = GraphQLHost.Of(typeof(Slow));
        using var cancellation = new CancellationTokenSource(50);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => host.ExecuteAsync("{ never }", cancellationToken: cancellation.Token));
    }

    [Fact]
    public async Task Execute_GivesBackWhatResolversRented_WhenTheClientLeaves()
    {
        var rented = new List<Rented>();
        var host = GraphQLHost.Configure(server => server
            .AddTypes(typeof(SlowReader))
            .AddResolverScopedService(_ =>
            {
                rented.Add(new Rented());
                return rented[^1];
            }));
        using var cancellation = new CancellationTokenSource(50);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => host.ExecuteAsync("{ a: read b: read }", cancellationToken: cancellation.Token));

        Assert.Equal([true, true], rented.Select(instance => instance.IsDisposed));
    }

    public sealed class Rented : IDisposable
    {
        public bool IsDisposed { get; private set; }

        public void Dispose() => IsDisposed = true;
    }

    [Volunteers.GraphQL.Annotations.QueryType]
    public static class SlowReader
    {
        public static async Task<int> ReadAsync(Rented rented, CancellationToken cancellationToken)
        {
            await Task.Delay(Timeout.Infinite, cancellationToken);
            return rented.IsDisposed ? 1 : 0;
        }
    }

    [Volunteers.GraphQL.Annotations.QueryType]
    public static class Slow
    {
        public static async Task<int> NeverAsync(CancellationToken cancellationToken)
        {
            await Task.Delay(Timeout.Infinite, cancellationToken);
            return 1;
        }
    }
}
