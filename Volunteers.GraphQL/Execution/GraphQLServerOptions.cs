using Volunteers.GraphQL.Diagnostics;
using Volunteers.GraphQL.Limits;
using Volunteers.GraphQL.Subscriptions;

namespace Volunteers.GraphQL.Execution;

/// <summary>What a server allows.</summary>
public sealed class GraphQLServerOptions
{
    /// <summary>How long one operation, or one event of a subscription, may run; zero or less means for ever. Default 30 seconds.</summary>
    public TimeSpan ExecutionTimeout { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>How many parsed and validated documents are kept. Default 1,000.</summary>
    public int DocumentCacheSize { get; set; } = 1000;

    /// <summary>
    /// How many characters the texts of the kept documents have in all. What is kept of a text takes many times its length. Default 2,000,000.
    /// </summary>
    public int DocumentCacheCharacters { get; set; } = 2_000_000;

    /// <summary>What one document may ask for.</summary>
    public GraphQLLimits Limits { get; set; } = new();

    /// <summary>What subscribers may take up.</summary>
    public SubscriptionOptions Subscriptions { get; } = new();

    /// <summary>What is told about operations.</summary>
    public DiagnosticsOptions Diagnostics { get; } = new();

    /// <summary>Whether mutations take one input and answer a payload with errors; default true.</summary>
    public bool UseMutationConventions { get; set; } = true;
}
