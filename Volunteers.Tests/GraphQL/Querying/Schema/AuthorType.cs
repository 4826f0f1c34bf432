using Microsoft.EntityFrameworkCore;
using Volunteers.GraphQL.Annotations;
using Volunteers.Tests.GraphQL.Querying.Model;

namespace Volunteers.Tests.GraphQL.Querying.Schema;

[Node]
[ObjectType<Author>(Fields = [nameof(Author.Name), nameof(Author.City), nameof(Author.Rating), nameof(Author.Awards), nameof(Author.Genre)])]
public static class AuthorType
{
    [NodeResolver]
    public static Task<Author?> GetAsync(int id, LibraryContext db, CancellationToken cancellationToken) =>
        db.Authors.FirstOrDefaultAsync(a => a.Id == id, cancellationToken);

    public static string GetShout([Parent(nameof(Author.Nickname))] Author author) => $"{author.Nickname}!";

    public static int GetAwardCount([Parent(nameof(Author.Awards))] Author author) => author.Awards.Count;

    public static string? GetRegion([Parent("City.Region")] Author author) => author.City?.Region;

    [UseBatching(nameof(Book.AuthorId))]
    [UsePaging]
    [UseProjection]
    [UseFiltering<BookFilter>]
    public static IQueryable<Book> GetBooks(LibraryContext db) => db.Books.OrderBy(b => b.Title);

    [UseBatching(nameof(Book.AuthorId))]
    [UseProjection]
    public static IQueryable<Book> GetAllBooks(LibraryContext db) => db.Books.OrderByDescending(b => b.Pages);

    [UseBatching(nameof(Book.AuthorId))]
    [UseFirstOrDefault]
    public static IQueryable<Book> GetLongestBook(LibraryContext db) => db.Books.OrderByDescending(b => b.Pages);

    [UseBatching(nameof(City.Id), ParentKey = nameof(Author.CityId))]
    [UseFirstOrDefault]
    [UseProjection]
    public static IQueryable<City> GetHome(LibraryContext db) => db.Cities;

    [UseBatching("Nonsense.AuthorId")]
    public static IReadOnlyList<Fault> GetFaults() => throw new InvalidOperationException("The faults are at fault.");

    public sealed record Fault(Nonsense Nonsense);

    public sealed record Nonsense(int AuthorId);
}
