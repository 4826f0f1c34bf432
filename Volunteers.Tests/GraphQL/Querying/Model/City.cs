namespace Volunteers.Tests.GraphQL.Querying.Model;

public sealed class City
{
    public int Id { get; private set; }

    public required string Name { get; init; }

    public string? Region { get; init; }

    public int Inhabitants { get; init; }
}
