using Volunteers.GraphQL.Execution;

namespace Volunteers.GraphQL.Querying.Projections;

/// <summary>A property of the row that a value may come along in.</summary>
internal sealed class PreloadedMember(Preload preload)
{
    /// <summary>Which property, and how.</summary>
    public Preload Preload { get; } = preload;

    /// <summary>The fields that are answered with it.</summary>
    public List<Selection> Selections { get; } = [];

    /// <summary>What is selected of the related row that the value is.</summary>
    public ProjectionNode Node { get; } = new();
}
