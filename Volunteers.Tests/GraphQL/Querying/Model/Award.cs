namespace Volunteers.Tests.GraphQL.Querying.Model;

public sealed class Award
{
    public int Id { get; private set; }

    public int AuthorId { get; private set; }

    public required string Title { get; init; }

    public string? Reason { get; init; }
}
