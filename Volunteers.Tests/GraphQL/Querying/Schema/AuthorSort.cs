using Volunteers.GraphQL.Querying.Sorting;
using Volunteers.Tests.GraphQL.Querying.Model;

namespace Volunteers.Tests.GraphQL.Querying.Schema;

public sealed class AuthorSort : SortInputType<Author>
{
    protected override void Configure(ISortDescriptor<Author> descriptor) =>
        descriptor.Field(a => a.Name).Field(a => a.Rating).Field("city", a => a.City!.Name);
}
