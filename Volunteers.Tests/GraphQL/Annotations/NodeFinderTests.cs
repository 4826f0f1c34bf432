using System.Globalization;
using System.Linq.Expressions;
using System.Text;
using System.Text.Json.Nodes;
using Volunteers.GraphQL.Annotations;
using Volunteers.Tests.GraphQL.Querying.Model;
using Volunteers.Tests.GraphQL.Querying.Schema;

namespace Volunteers.Tests.GraphQL.Annotations;

/// <summary>Objects by their global ids.</summary>
public sealed class NodeFinderTests : IAsyncLifetime
{
    private readonly Library _library = new();
    private readonly LibraryServer _server;

    public NodeFinderTests()
    {
        _server = new LibraryServer(_library, more: [typeof(BrokenCity)]);
        _library.Seed(
            new City { Name = "Rye", Region = "Sussex" },
            Author.Create("Anna"),
            Author.Create("Bea"));
    }

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        await _server.DisposeAsync();
        _library.Dispose();
    }

    [Fact]
    public async Task Nodes_AreReadByOneStatementForEachType_InTheOrderOfTheIds()
    {
        // act
        var data = await NodesAsync("__typename ... on Author { name } ... on City { region }", "Author:2", "City:1", "Author:1", "Author:99", "Author:2");

        // assert
        Assert.Equal(
            """[{"__typename":"Author","name":"Bea"},{"__typename":"City","region":"Sussex"},{"__typename":"Author","name":"Anna"},null,{"__typename":"Author","name":"Bea"}]""",
            data["data"]!["nodes"]!.ToJsonString());
        Assert.Equal(2, _library.Statements.Count);
    }

    [Fact]
    public async Task Node_IsNull_WhenThereIsNone()
    {
        // act
        var data = await _server.DataAsync("query($a: ID!, $b: ID!) { known: node(id: $a) { id } missing: node(id: $b) { id } }", new { a = Id("Author:1"), b = Id("Author:7") });

        // assert
        Assert.Equal($$$"""{"known":{"id":"{{{Id("Author:1")}}}"},"missing":null}""", data.ToJsonString());
    }

    [Theory]
    [InlineData("Award:1")]
    [InlineData("Author:x")]
    [InlineData("Author:01")]
    public async Task Nodes_AreNullAlone_WhenAnIdIsNone(string id)
    {
        // act
        var answer = await NodesAsync("id", id, "Author:1");

        // assert
        Assert.Equal($$$"""[null,{"id":"{{{Id("Author:1")}}}"}]""", answer["data"]!["nodes"]!.ToJsonString());
        Assert.Equal("""["nodes",0]""", answer["errors"]![0]!["path"]!.ToJsonString());
        Assert.Equal("The value of \"ids\" is not an id.", (string?)answer["errors"]![0]!["message"]);
    }

    [Fact]
    public async Task Nodes_FailAlone_WhenThoseOfTheirTypeCannotBeRead()
    {
        // act
        var answer = await NodesAsync("... on City { broken } ... on Author { name }", "City:1", "Author:1");

        // assert
        Assert.Equal("""[null,{"name":"Anna"}]""", answer["data"]!["nodes"]!.ToJsonString());
        Assert.Equal("""["nodes",0]""", answer["errors"]![0]!["path"]!.ToJsonString());
    }

    private static string Id(string text) => Convert.ToBase64String(Encoding.UTF8.GetBytes(text));

    private Task<JsonNode> NodesAsync(string fields, params string[] ids) =>
        _server.AskAsync(string.Create(CultureInfo.InvariantCulture, $"query($ids: [ID!]!) {{ nodes(ids: $ids) {{ {fields} }} }}"), new { ids = ids.Select(Id) });

    [ObjectType<City>]
    public static class BrokenCity
    {
        public static Expression<Func<City, int>> Broken => c => Untranslatable(c.Name);

        private static int Untranslatable(string name) => name.Length;
    }
}
