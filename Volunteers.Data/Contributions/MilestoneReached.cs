namespace Volunteers.Data.Contributions;

/// <summary>A milestone that the facts say was reached.</summary>
public sealed record MilestoneReached(string Kind, string Title, DateOnly On);
