namespace Volunteers.GraphQL.Querying.Filtering;

/// <summary>How much a <c>where</c> argument may ask for. Register an instance to change the numbers.</summary>
public sealed record FilterLimits
{
    /// <summary>What is used when nothing is registered.</summary>
    public static FilterLimits Default { get; } = new();

    /// <summary>Objects inside each other, <c>and</c> and <c>or</c> included.</summary>
    public int MaxDepth { get; init; } = 8;

    /// <summary>Operations in all.</summary>
    public int MaxOperations { get; init; } = 100;

    /// <summary>Objects in all, empty ones too.</summary>
    public int MaxObjects { get; init; } = 1000;

    /// <summary>Values of one <c>in</c> or <c>nin</c>, nulls too, and filters of one <c>and</c> or <c>or</c>.</summary>
    public int MaxListLength { get; init; } = 1000;

    /// <summary>Characters of one text.</summary>
    public int MaxTextLength { get; init; } = 1000;
}
