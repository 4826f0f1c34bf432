namespace Volunteers.GraphQL.Diagnostics;

/// <summary>What is told about operations.</summary>
public sealed class DiagnosticsOptions
{
    /// <summary>An operation that takes longer is logged, with what it cost and never with its variables; zero or less logs none. Default 1 second.</summary>
    public TimeSpan SlowOperation { get; set; } = TimeSpan.FromSeconds(1);

    /// <summary>Whether spans carry the document's text, which may hold personal data in its literals. Default false.</summary>
    public bool IncludeDocument { get; set; }

    /// <summary>
    /// How many different operation names become labels of measurements. Clients choose the names; what comes later is measured as
    /// <c>other</c>. Default 200.
    /// </summary>
    public int MaxOperationNames { get; set; } = 200;
}
