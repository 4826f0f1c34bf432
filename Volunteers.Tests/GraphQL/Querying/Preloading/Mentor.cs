namespace Volunteers.Tests.GraphQL.Querying.Preloading;

/// <summary>A related row that every pupil must have; hidden all the same, once retired.</summary>
public sealed class Mentor
{
    public int Id { get; private set; }

    public required string Name { get; init; }

    public bool Retired { get; init; }
}
