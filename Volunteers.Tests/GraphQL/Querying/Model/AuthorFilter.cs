using Volunteers.GraphQL.Querying.Filtering;

namespace Volunteers.Tests.GraphQL.Querying.Model;

public sealed class AuthorFilter : FilterInputType<Author>
{
    protected override void Configure(IFilterDescriptor<Author> descriptor) => descriptor
        .Id<Author>(a => a.Id)
        .Field(a => a.Name)
        .Field(a => a.Nickname)
        .Field("code", a => a.Name, TextMatching.Exact)
        .Field(a => a.BornOn)
        .Field(a => a.JoinedAt)
        .Field(a => a.Rating)
        .Field(a => a.Fee)
        .Field(a => a.Active)
        .Field(a => a.Agreed)
        .Field(a => a.Token)
        .Field(a => a.Genre)
        .Field(a => a.SecondGenre)
        .Field("bookCount", a => a.Books.Count)
        .Id<City>(a => a.CityId)
        .Object(a => a.City, new CityFilter())
        .List(a => a.Books, new BookFilter());
}

public sealed class CityFilter : FilterInputType<City>
{
    protected override void Configure(IFilterDescriptor<City> descriptor) =>
        descriptor.Field(c => c.Name).Field(c => c.Region).Field(c => c.Inhabitants);
}

public sealed class BookFilter : FilterInputType<Book>
{
    protected override void Configure(IFilterDescriptor<Book> descriptor) =>
        descriptor.Field(b => b.Title).Field(b => b.Pages).Object(b => b.Author, new AuthorFilter());
}
