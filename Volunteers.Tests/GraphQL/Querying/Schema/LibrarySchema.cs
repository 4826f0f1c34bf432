using System.Linq.Expressions;
using Volunteers.GraphQL.Annotations;
using Volunteers.GraphQL.Querying.Rows;
using Volunteers.GraphQL.Querying.Sorting;
using Volunteers.Tests.GraphQL.Querying.Model;

namespace Volunteers.Tests.GraphQL.Querying.Schema;

/// <summary>What of a request expressions depend on.</summary>
public sealed record Day(DateOnly Today, bool IsHoliday);

public sealed class AuthorSort : SortInputType<Author>
{
    protected override void Configure(SortDescriptor<Author> descriptor) => descriptor
        .Field(a => a.Name).Field(a => a.Nickname).Field(a => a.BornOn).Field(a => a.JoinedAt).Field(a => a.Rating)
        .Field(a => a.Active).Field(a => a.Agreed).Field(a => a.Genre).Field(a => a.SecondGenre)
        .Field("city", a => a.City!.Name).Field("inhabitants", a => a.City!.Inhabitants).Field("folded", a => a.Name.ToLower()).Field("bookCount", a => a.Books.Count);
}

public sealed class BookSort : SortInputType<Book>
{
    protected override void Configure(SortDescriptor<Book> descriptor) =>
        descriptor.Field(b => b.Title).Field(b => b.Pages).Field(b => b.PublisherId).Field("nickname", b => b.Author!.Nickname);
}

[QueryType]
public static class LibraryQueries
{
    [UsePaging]
    [UseFiltering<AuthorFilter>]
    [UseSorting<AuthorSort>]
    public static Expression<Func<LibraryContext, IEnumerable<Author>>> Authors => db => db.Authors.OrderByDescending(a => a.Name);

    public static Expression<Func<LibraryContext, Author?>> Author([ID<Author>] int id) => db => db.Authors.Where(a => a.Id == id).FirstOrDefault();

    [UseSorting<AuthorSort>]
    public static Expression<Func<LibraryContext, IEnumerable<Author>>> Everyone => db => db.Authors;

    public static Expression<Func<LibraryContext, IEnumerable<City>>> Cities => db => db.Cities.OrderBy(c => c.Name);

    /// <summary>Authors of a name that has one of these parts, each of which is a value of its own.</summary>
    public static Expression<Func<LibraryContext, IEnumerable<Author>>> Named([Split(typeof(LibraryQueries), nameof(Words))] IReadOnlyList<string> name)
    {
        Expression<Func<Author, bool>> isNamed = a => false;
        foreach (var word in name)
        {
            isNamed = Or(isNamed, a => a.Name.Contains(word));
        }

        return db => db.Authors.Where(isNamed).OrderBy(a => a.Id);
    }

    [GraphQLIgnore]
    public static IReadOnlyList<string> Words(string? name) => name?.Split(' ', StringSplitOptions.RemoveEmptyEntries) ?? [];

    /// <summary>As a method answers them: read again by their keys.</summary>
    public static IReadOnlyList<Author> GetChosen(IReadOnlyList<string> names, LibraryContext db) =>
        [.. names.Select(name => db.Authors.Where(a => a.Name == name).Select(a => Volunteers.Tests.GraphQL.Querying.Model.Author.OfId(a.Id)).Single())];

    [GraphQLType("Author")]
    public static RowReference? GetReference([ID<Author>] int? id) => RowReference.To<Author>(id);

    private static Expression<Func<Author, bool>> Or(Expression<Func<Author, bool>> left, Expression<Func<Author, bool>> right) =>
        Expression.Lambda<Func<Author, bool>>(Expression.OrElse(left.Body, Expression.Invoke(right, left.Parameters[0])), left.Parameters[0]);
}

[Node]
[ObjectType<Author>(Fields = [nameof(Author.Name), nameof(Author.Nickname), nameof(Author.Rating), nameof(Author.Genre), nameof(Author.BornOn), nameof(Author.JoinedAt), nameof(Author.Active), nameof(Author.Agreed), nameof(Author.SecondGenre)])]
public static class AuthorType
{
    public static Expression<Func<Author, City?>> City => a => a.City;

    public static Expression<Func<Author, string?>> Region => a => a.City!.Region;

    public static Expression<Func<Author, IEnumerable<Award>>> Awards => a => a.Awards.OrderBy(award => award.Id);

    public static Expression<Func<Author, int>> AwardCount => a => a.Awards.Count;

    /// <summary>Of those that the reader sees.</summary>
    public static Expression<Func<Author, int>> BookCount => a => a.Books.Count;

    /// <summary>Whoever asks.</summary>
    [OverFacts]
    public static Expression<Func<Author, int>> PagesWritten => a => a.Books.Sum(b => b.Pages);

    public static Expression<Func<Author, bool>> IsOfAge(Day day) => a => a.BornOn != null && a.BornOn <= day.Today.AddYears(-18);

    public static Expression<Func<Author, string?>> Mood(Day day) => a => day.IsHoliday ? a.Nickname : a.Name;

    [UsePaging]
    [UseFiltering<BookFilter>]
    [UseSorting<BookSort>]
    public static Expression<Func<Author, IEnumerable<Book>>> Books => a => a.Books.OrderBy(b => b.Title);

    public static Expression<Func<Author, IEnumerable<Book>>> AllBooks => a => a.Books.OrderByDescending(b => b.Pages);

    public static Expression<Func<Author, IEnumerable<Book>>> TwoBooks => a => a.Books.OrderBy(b => b.Title).Take(2);

    public static Expression<Func<Author, Book?>> LongestBook => a => a.Books.OrderByDescending(b => b.Pages).FirstOrDefault();

    public static Expression<Func<LibraryContext, Author, IEnumerable<Author>>> Neighbours => (db, a) => db.Authors.Where(other => other.CityId == a.CityId).OrderBy(other => other.Name);

    /// <summary>Worked out in C# from what was read with the row.</summary>
    public static string GetShout([Column] string? nickname, [Column(nameof(AwardCount))] int awards, Day day) => $"{nickname}{new string('!', awards)}{day.Today.Year}";

    /// <summary>Worked out by a resolver, which says what of its parent it reads.</summary>
    public static string GetLabel([Parent(nameof(Author.Name), nameof(Author.Nickname))] Author author) => author.Label;

    public static IReadOnlyList<Fault>? GetFaults() => throw new InvalidOperationException("The faults are at fault.");

    public sealed record Fault(string Name);
}

[Node]
[ObjectType<Book>(Fields = [nameof(Book.Title), nameof(Book.Pages), nameof(Book.PublisherId)])]
public static class BookType
{
    public static Expression<Func<Book, Author>> Author => b => b.Author!;

    /// <summary>By a key that may be missing.</summary>
    [UsePaging]
    public static Expression<Func<LibraryContext, Book, IEnumerable<Book>>> OfSamePublisher => (db, b) => db.Books.Where(other => other.PublisherId == b.PublisherId);
}

[Node]
[ObjectType<City>(Fields = [nameof(City.Name), nameof(City.Region), nameof(City.Inhabitants)])]
public static class CityType
{
    [UsePaging]
    [UseSorting<BookSort>]
    public static Expression<Func<LibraryContext, City, IEnumerable<Book>>> Books => (db, c) => db.Books.Where(b => b.Author!.CityId == c.Id);
}

[ObjectType<Award>(Fields = [nameof(Award.Title), nameof(Award.Reason)])]
public static class AwardType;
