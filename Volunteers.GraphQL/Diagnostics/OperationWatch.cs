using System.Collections.Concurrent;
using System.Diagnostics;
using Microsoft.Extensions.Logging;
using Volunteers.GraphQL.Execution;

namespace Volunteers.GraphQL.Diagnostics;

/// <summary>Observes operations for those who listen: spans, measurements, and the log of slow ones.</summary>
internal sealed partial class OperationWatch(DiagnosticsOptions options, ILogger logger, TimeProvider clock) : IExecutionObserver
{
    private static readonly HashSet<string> KnownCodes = new(StringComparer.Ordinal)
    {
        ErrorCodes.BadUserInput, ErrorCodes.DocumentNotFound, ErrorCodes.DocumentNotTrusted, ErrorCodes.Forbidden, ErrorCodes.Internal,
        ErrorCodes.LimitExceeded, ErrorCodes.NotFound, ErrorCodes.Unauthenticated,
    };

    private readonly OperationNames _names = new(options.MaxOperationNames);

    /// <summary>Whether anybody wants to know anything about the next operation.</summary>
    public bool IsWatching => GraphQLTelemetry.IsListenedTo || LogsSlowOperations;

    private bool LogsSlowOperations => options.SlowOperation > TimeSpan.Zero && logger.IsEnabled(LogLevel.Warning);

    /// <summary>Runs an operation under observation.</summary>
    public async Task<ExecutionResult> ObserveAsync(RequestContext context, Func<Task<ExecutionResult>> run)
    {
        var statistics = OperationStatistics.Begin();
        var started = clock.GetTimestamp();
        using var span = GraphQLTelemetry.Source.StartActivity("GraphQL Operation");
        try
        {
            var result = await run();
            End(span, context, clock.GetElapsedTime(started), statistics, result.Outcome, result.Errors);
            return result;
        }
        catch (OperationCanceledException)
        {
            End(span, context, clock.GetElapsedTime(started), statistics, null, []);
            throw;
        }
    }

    public IDisposable? Start(ExecutionStep step) => GraphQLTelemetry.Source.StartActivity(step switch
    {
        ExecutionStep.Parse => "GraphQL Parse",
        ExecutionStep.Validate => "GraphQL Validate",
        _ => "GraphQL Execute",
    });

    private static string NameOf(ExecutionOutcome? outcome, IReadOnlyList<GraphQLError> errors) => outcome switch
    {
        null => "cancelled",
        ExecutionOutcome.TimedOut => "timeout",
        ExecutionOutcome.Executed => errors.Count == 0 ? "ok" : "errors",
        ExecutionOutcome.CostOnly => "ok",
        _ => "refused",
    };

    private void End(
        Activity? span, RequestContext context, TimeSpan took, OperationStatistics statistics, ExecutionOutcome? outcome, IReadOnlyList<GraphQLError> errors)
    {
        var operation = context.Operation;
        var type = operation?.Type ?? "unknown";
        var result = NameOf(outcome, errors);
        if (span is not null)
        {
            Describe(span, context, result, errors.Count);
        }

        if (GraphQLTelemetry.IsListenedTo)
        {
            Measure(type, operation is null ? OperationNames.Other : _names.Of(operation.Name), result, took, statistics, context, errors);
        }

        if (LogsSlowOperations && took >= options.SlowOperation)
        {
            LogSlow(
                logger, Shorten(operation?.Name) ?? "-", operation?.Hash ?? "-", (long)took.TotalMilliseconds, context.Cost?.FieldCost ?? 0,
                context.Cost?.TypeCost ?? 0, statistics.Statements, errors.Count);
        }
    }

    private void Describe(Activity span, RequestContext context, string outcome, int errors)
    {
        if (context.Operation is { } operation)
        {
            span.DisplayName = operation.Type;
            span.SetTag("graphql.operation.type", operation.Type);
            span.SetTag("graphql.operation.name", Shorten(operation.Name));
            span.SetTag("graphql.document.hash", operation.Hash);
            if (options.IncludeDocument)
            {
                span.SetTag("graphql.document", operation.Text);
            }
        }

        span.SetTag("graphql.operation.outcome", outcome);
        if (errors > 0)
        {
            span.SetTag("graphql.error.count", errors);
            span.SetStatus(ActivityStatusCode.Error);
        }
    }

    private static void Measure(
        string type, string name, string outcome, TimeSpan took, OperationStatistics statistics, RequestContext context, IReadOnlyList<GraphQLError> errors)
    {
        var typeTag = new KeyValuePair<string, object?>("graphql.operation.type", type);
        var nameTag = new KeyValuePair<string, object?>("graphql.operation.name", name);
        GraphQLTelemetry.Duration.Record(took.TotalSeconds, typeTag, nameTag, new("graphql.operation.outcome", outcome));
        GraphQLTelemetry.Statements.Record(statistics.Statements, typeTag, nameTag);
        if (context.Cost is { } cost)
        {
            GraphQLTelemetry.Cost.Record(cost.FieldCost, typeTag, new("graphql.cost.kind", "field"));
            GraphQLTelemetry.Cost.Record(cost.TypeCost, typeTag, new("graphql.cost.kind", "type"));
        }

        foreach (var error in errors)
        {
            GraphQLTelemetry.Errors.Add(1, new KeyValuePair<string, object?>(
                "graphql.error.code", error.Code is { } code && KnownCodes.Contains(code) ? code : OperationNames.Other));
        }
    }

    /// <summary>Names are chosen by clients and may be as long as the document.</summary>
    private static string? Shorten(string? name) => name is { Length: > 100 } ? name[..100] : name;

    [LoggerMessage(4300, LogLevel.Warning,
        "The operation {OperationName} (document {DocumentHash}) took {Milliseconds} ms: field cost {FieldCost}, type cost {TypeCost}, {Statements} statements, {Errors} errors")]
    private static partial void LogSlow(
        ILogger logger, string operationName, string documentHash, long milliseconds, double fieldCost, double typeCost, int statements, int errors);
}

/// <summary>The operation names that measurements are told apart by: a bounded number, because clients choose them.</summary>
internal sealed class OperationNames(int capacity)
{
    /// <summary>Stands for every name beyond those.</summary>
    public const string Other = "other";

    private const string Anonymous = "anonymous";
    private const int MaxLength = 100;

    private readonly ConcurrentDictionary<string, string> _names = new(StringComparer.Ordinal);
    private int _count;

    /// <summary>The label for an operation's name; null for an operation without one.</summary>
    public string Of(string? name)
    {
        if (name is null)
        {
            return Anonymous;
        }

        if (_names.TryGetValue(name, out var known))
        {
            return known;
        }

        // Counted first, so that many new names at once cannot pass the bound together.
        if (name.Length > MaxLength || Interlocked.Increment(ref _count) > capacity)
        {
            Interlocked.CompareExchange(ref _count, capacity, capacity + 1);
            return Other;
        }

        return _names.GetOrAdd(name, name);
    }
}
