namespace Volunteers.GraphQL.Execution;

/// <summary>What the executor allows.</summary>
public sealed class GraphQLServerOptions
{
    /// <summary>How long one operation may run; zero or less means for ever. Default 30 seconds.</summary>
    public TimeSpan ExecutionTimeout { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>How many parsed and validated documents are kept. Default 1,000.</summary>
    public int DocumentCacheSize { get; set; } = 1000;

    /// <summary>How many tokens a document may have. Default 15,000.</summary>
    public int MaxTokens { get; set; } = 15_000;
}
