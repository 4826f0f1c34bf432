namespace Volunteers.Tests.GraphQL.Querying.Model;

public sealed class Book
{
    public int Id { get; private set; }

    public int AuthorId { get; private set; }

    public Author? Author { get; private set; }

    public required string Title { get; init; }

    public int Pages { get; init; }

    public int? PublisherId { get; init; }
}
