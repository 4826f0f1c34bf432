using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace Volunteers.GraphQL.Diagnostics;

/// <summary>
/// What the server tells to whoever listens: spans and measurements, named by the OpenTelemetry semantic conventions for GraphQL. None of them
/// holds a variable's value; the document's text only where <see cref="DiagnosticsOptions.IncludeDocument"/> says so. While nobody listens
/// nothing is measured.
/// </summary>
public static class GraphQLTelemetry
{
    /// <summary>The spans of requests: the operation, and in it parsing, validation and execution.</summary>
    public const string SourceName = "Volunteers.GraphQL";

    /// <summary>The spans inside an execution: each resolver that reads. Many; listen only to look for something.</summary>
    public const string ResolverSourceName = "Volunteers.GraphQL.Resolvers";

    /// <summary>The measurements.</summary>
    public const string MeterName = "Volunteers.GraphQL";

    internal static ActivitySource Source { get; } = new(SourceName);

    internal static ActivitySource Resolvers { get; } = new(ResolverSourceName);

    private static readonly Meter Meter = new(MeterName);

    internal static Histogram<double> Duration { get; } = Meter.CreateHistogram<double>(
        "graphql.server.operation.duration", "s", "How long operations took, by type, name and outcome.");

    internal static Counter<long> Errors { get; } = Meter.CreateCounter<long>(
        "graphql.server.operation.errors", "{error}", "Entries of errors in responses, by code.");

    internal static Histogram<double> Cost { get; } = Meter.CreateHistogram<double>(
        "graphql.server.operation.cost", "1", "What operations were reckoned to cost, by kind of cost.");

    internal static Histogram<int> Statements { get; } = Meter.CreateHistogram<int>(
        "graphql.server.operation.statements", "{statement}", "Statements that operations sent to the database, by type and name.");

    /// <summary>Whether anything is to be measured.</summary>
    internal static bool IsListenedTo =>
        Source.HasListeners() || Duration.Enabled || Errors.Enabled || Cost.Enabled || Statements.Enabled;
}
