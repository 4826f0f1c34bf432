namespace Volunteers.GraphQL.Execution;

/// <summary>How long operations may run, and how many documents are kept.</summary>
public class ExecutionOptions
{
    /// <summary>How long one operation, or one event of a subscription, may run; zero or less means for ever. Default 30 seconds.</summary>
    public TimeSpan ExecutionTimeout { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>How many parsed and validated documents are kept. Default 1,000.</summary>
    public int DocumentCacheSize { get; set; } = 1000;

    /// <summary>
    /// How many characters the texts of the kept documents have in all. What is kept of a text takes many times its length. Default 2,000,000.
    /// </summary>
    public int DocumentCacheCharacters { get; set; } = 2_000_000;
}
