using Volunteers.GraphQL;
using Volunteers.GraphQL.Querying.Connections;
using Volunteers.GraphQL.Querying.Sorting;
using Volunteers.Tests.GraphQL.Querying.Model;

namespace Volunteers.Tests.GraphQL.Querying;

public sealed class SortingTests
{
    private static readonly SortModel Model = SortModel.Of(new AuthorSort());

    [Fact]
    public void Build_KeepsTheClientsOrder()
    {
        // act
        var keys = SortExpression.Build(Model, [Entry("name", SortDirection.Desc), Entry("city", SortDirection.Asc)]);

        // assert
        Assert.Equal([("name", SortDirection.Desc), ("city", SortDirection.Asc)], keys.Select(k => (k.Name, k.Direction)));
        Assert.Equal("AuthorSortInput", Model.Name);
    }

    [Fact]
    public void Build_Refuses_WhenAnEntryDoesNotNameExactlyOneField()
    {
        // arrange
        object?[] orders =
        [
            new Dictionary<string, object?>(), null, Entry("name", null), Entry("unknown", SortDirection.Asc),
            new Dictionary<string, object?> { ["name"] = SortDirection.Asc, ["city"] = SortDirection.Asc },
        ];
        foreach (var order in orders)
        {
            // act
            var refusal = Assert.Throws<GraphQLException>(() => SortExpression.Build(Model, [order]));

            // assert
            Assert.Equal(ErrorCodes.BadUserInput, refusal.Error.Code);
        }
    }

    [Fact]
    public void Build_Refuses_WhenAFieldIsNamedTwice()
    {
        // act
        var build = () => SortExpression.Build(Model, [Entry("name", SortDirection.Asc), Entry("name", SortDirection.Desc)]);

        // assert
        Assert.Throws<GraphQLException>(build);
    }

    [Fact]
    public void Extract_TakesTheDeclaredOrder_ThroughConditions()
    {
        // arrange
        var query = Array.Empty<Author>().AsQueryable().OrderBy(a => a.Id).OrderByDescending(a => a.Name).ThenBy(a => a.Rating).Where(a => a.Active);

        // act
        var (unordered, keys) = DefaultOrder.Extract(query.Expression);

        // assert
        Assert.DoesNotContain("OrderBy", unordered.ToString());
        Assert.Contains("Active", unordered.ToString());
        Assert.Equal([("a.Name", SortDirection.Desc), ("a.Rating", SortDirection.Asc)], keys.Select(k => (k.Name, k.Direction)));
    }

    [Fact]
    public void Extract_LeavesTheOrder_ThatDecidesWhichRowsThereAre()
    {
        // arrange
        var query = Array.Empty<Author>().AsQueryable().OrderBy(a => a.Name).Take(3).Where(a => a.Active);

        // act
        var (unordered, keys) = DefaultOrder.Extract(query.Expression);

        // assert
        Assert.Empty(keys);
        Assert.Same(query.Expression, unordered);
    }

    private static Dictionary<string, object?> Entry(string field, object? direction) => new() { [field] = direction };

    private sealed class AuthorSort : SortInputType<Author>
    {
        protected override void Configure(SortDescriptor<Author> descriptor) =>
            descriptor.Field(a => a.Name).Field(a => a.Rating).Field("city", a => a.City!.Name);
    }
}
