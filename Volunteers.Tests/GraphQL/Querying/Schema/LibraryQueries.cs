using Volunteers.GraphQL.Annotations;
using Volunteers.Tests.GraphQL.Querying.Model;

namespace Volunteers.Tests.GraphQL.Querying.Schema;

[QueryType]
public static class LibraryQueries
{
    [UsePaging]
    [UseProjection]
    [UseFiltering<AuthorFilter>]
    [UseSorting<AuthorSort>]
    public static IQueryable<Author> GetAuthors(LibraryContext db) => db.Authors.OrderByDescending(a => a.Name);

    [UseFirstOrDefault]
    [UseProjection]
    public static IQueryable<Author> GetAuthor([ID<Author>] int id, LibraryContext db) => db.Authors.Where(a => a.Id == id);

    [UseSorting<AuthorSort>]
    public static Task<IQueryable<Author>> GetEveryoneAsync(LibraryContext db) => Task.FromResult<IQueryable<Author>>(db.Authors);

    [UsePaging(MaxPageSize = 3, DefaultPageSize = 2)]
    public static IReadOnlyList<Chapter> GetChapters() => [.. Enumerable.Range(1, 5).Select(i => new Chapter(i, $"Chapter {i}"))];
}
