using System.Collections.Concurrent;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Volunteers.GraphQL;
using Volunteers.GraphQL.Annotations;
using Volunteers.GraphQL.Execution;

namespace Volunteers.Tests.GraphQL.Execution;

/// <summary>What operators are told of: what nobody expected, and each failure once.</summary>
public sealed class ErrorLogTests
{
    [Fact]
    public async Task Failure_IsLoggedWithItsReference_WhenNobodyExpectedIt()
    {
        // arrange
        var log = new Recorder();

        // act
        var result = await Host(log).ExecuteAsync("{ broken }");

        // assert
        var entry = Assert.Single(log.Entries);
        Assert.Equal((LogLevel.Error, "the roof fell in"), (entry.Level, entry.Exception!.Message));
        Assert.Contains(entry.Text.Split(' ')[2], Assert.Single(result.Errors).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Refusal_IsNotLogged_WhenAFilterKnowsIt()
    {
        // arrange
        var log = new Recorder();

        // act
        var result = await Host(log).ExecuteAsync("{ refused houses { refused } }");

        // assert
        Assert.Equal(4, result.Errors.Count);
        Assert.All(result.Errors, error => Assert.Equal(("Not today.", ErrorCodes.BadUserInput), (error.Message, error.Code)));
        Assert.Empty(log.Entries);
    }

    [Fact]
    public async Task Failure_IsLoggedOnce_WhenAWholeLevelFails()
    {
        // arrange
        var log = new Recorder();

        // act
        var result = await Host(log).ExecuteAsync("{ houses { broken } }");

        // assert
        Assert.Equal(3, result.Errors.Count);
        Assert.Single(result.Errors.Select(error => error.Message).Distinct());
        Assert.Single(log.Entries);
    }

    [Fact]
    public async Task Failures_AreLoggedEach_WhenTheyAreSeveral()
    {
        var log = new Recorder();

        await Host(log).ExecuteAsync("{ a: broken b: broken }");

        Assert.Equal(2, log.Entries.Count);
    }

    /// <summary>A database says that a statement was interrupted, not why.</summary>
    [Fact]
    public async Task Failure_IsNotLogged_WhenTheTimeIsUp()
    {
        // arrange
        var log = new Recorder();

        // act
        var result = await Host(log, TimeSpan.FromMilliseconds(50)).ExecuteAsync("{ interrupted }");

        // assert
        Assert.Equal(ExecutionOutcome.TimedOut, result.Outcome);
        Assert.Empty(log.Entries);
    }

    private static GraphQLHost Host(Recorder log, TimeSpan timeout = default) => GraphQLHost.Configure(server =>
    {
        server.Services.AddLogging(logging => logging.AddProvider(log));
        server.AddTypes(typeof(Queries), typeof(HouseType)).AddErrorFilter<Filter>().ModifyOptions(options => options.ExecutionTimeout = timeout);
    });

    public sealed record House(int Number);

    public sealed class RefusedException() : Exception("Not today.");

    public sealed class Filter : IErrorFilter
    {
        public GraphQLError OnError(GraphQLError error) =>
            error.Exception is RefusedException refused ? error with { Message = refused.Message, Code = ErrorCodes.BadUserInput } : error;
    }

    [QueryType]
    public static class Queries
    {
        public static House[] Houses => [new(1), new(2), new(3)];

        public static int? GetBroken() => throw new InvalidOperationException("the roof fell in");

        public static async Task<int?> GetInterruptedAsync(CancellationToken cancellationToken)
        {
            await Task.Delay(Timeout.Infinite, cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            throw new InvalidOperationException("interrupted");
        }

        public static int? GetRefused() => throw new RefusedException();
    }

    [ObjectType<House>]
    public static class HouseType
    {
        [BatchResolver]
        public static IReadOnlyList<string?> GetBroken([Parent] IReadOnlyList<House> houses) =>
            throw new InvalidOperationException($"{houses.Count} roofs fell in");

        [BatchResolver]
        public static IReadOnlyList<string?> GetRefused([Parent] IReadOnlyList<House> houses) =>
            throw (houses.Count > 0 ? new RefusedException() : new InvalidOperationException());
    }

    private sealed class Recorder : ILoggerProvider, ILogger
    {
        public ConcurrentQueue<(LogLevel Level, string Text, Exception? Exception)> Entries { get; } = [];

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Error;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            if (IsEnabled(logLevel))
            {
                Entries.Enqueue((logLevel, formatter(state, exception), exception));
            }
        }

        public void Dispose()
        {
            // holds nothing
        }
    }
}
