using Volunteers.GraphQL.Annotations;
using Volunteers.Tests.GraphQL.Querying.Model;

namespace Volunteers.Tests.GraphQL.Querying.Schema;

[Node]
[ObjectType<Book>(Fields = [nameof(Book.Title), nameof(Book.Pages)])]
public static class BookType
{
    [NodeResolver]
    public static Book? Get(int id, LibraryContext db) => db.Books.FirstOrDefault(b => b.Id == id);

    [UseBatching(nameof(Author.Id), ParentKey = nameof(Book.AuthorId))]
    [UseFirstOrDefault(Required = true)]
    [UseProjection]
    public static IQueryable<Author> GetAuthor(LibraryContext db) => db.Authors;
}
