using Volunteers.GraphQL.Querying.Filtering;

namespace Volunteers.Tests.GraphQL.Querying.Model;

public sealed class AuthorFilter : FilterInputType<Author>
{
    protected override void Configure(FilterDescriptor<Author> descriptor) => descriptor
        .Id<Author>(a => a.Id)
        .Field(a => a.Name)
        .Field(a => a.Nickname)
        .Field("code", a => a.Name, TextMatching.Exact)
        .Field(a => a.BornOn)
        .Field(a => a.JoinedAt)
        .Field(a => a.Rating)
        .Field(a => a.Active)
        .Field(a => a.Agreed)
        .Field(a => a.Genre)
        .Field(a => a.SecondGenre)
        .Field("bookCount", a => a.Books.Count)
        .Id<City>(a => a.CityId);
}

public sealed class BookFilter : FilterInputType<Book>
{
    protected override void Configure(FilterDescriptor<Book> descriptor) =>
        descriptor.Field(b => b.Title).Field(b => b.Pages);
}
