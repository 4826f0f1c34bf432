namespace Volunteers.GraphQL.Validation;

/// <summary>Where validation stops.</summary>
public sealed record ValidationOptions
{
    /// <summary>Errors to report before giving up; one more then says so.</summary>
    public int MaxErrors { get; init; } = 100;

    /// <summary>Lists inside lists of introspection fields.</summary>
    public int MaxIntrospectionDepth { get; init; } = 2;
}
