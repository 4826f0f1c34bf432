namespace Volunteers.Tests.GraphQL.Querying.Preloading;

public sealed class School
{
    public int Id { get; private set; }

    public required string Name { get; init; }
}
