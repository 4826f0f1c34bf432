using Volunteers.GraphQL.Diagnostics;
using Volunteers.GraphQL.Execution;
using Volunteers.GraphQL.Limits;
using Volunteers.GraphQL.Subscriptions;

namespace Volunteers.GraphQL;

/// <summary>What a server allows.</summary>
public sealed class GraphQLServerOptions : ExecutionOptions
{
    /// <summary>What one document may ask for.</summary>
    public GraphQLLimits Limits { get; set; } = new();

    /// <summary>What subscribers may take up.</summary>
    public SubscriptionOptions Subscriptions { get; } = new();

    /// <summary>What is told about operations.</summary>
    public DiagnosticsOptions Diagnostics { get; } = new();
}
