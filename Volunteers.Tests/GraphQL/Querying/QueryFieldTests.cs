using System.Text.Json.Nodes;
using Volunteers.GraphQL.Types;
using Volunteers.Tests.GraphQL.Querying.Model;
using Volunteers.Tests.GraphQL.Querying.Schema;

namespace Volunteers.Tests.GraphQL.Querying;

public sealed class QueryFieldTests : IDisposable
{
    private readonly Library _library = new();
    private readonly LibraryServer _server;

    public QueryFieldTests() => _server = new LibraryServer(_library);

    public void Dispose()
    {
        _server.Dispose();
        _library.Dispose();
    }

    [Fact]
    public void Schema_HasTheConventionsTypes()
    {
        // act
        var sdl = SchemaPrinter.Print(_server.Executor.Schema);

        // assert
        foreach (var line in new[]
                 {
                     "type AuthorsConnection {", "  edges: [AuthorsEdge!]", "  nodes: [Author!]", "  totalCount: Int!", "  pageInfo: PageInfo!",
                     "type AuthorsEdge {", "  cursor: String!", "  node: Author!", "  startCursor: String", "  hasNextPage: Boolean!",
                     "input AuthorFilterInput {", "  name: StringOperationFilterInput", "  id: IdOperationFilterInput",
                     "  bornOn: DateOperationFilterInput", "  joinedAt: DateTimeOperationFilterInput", "  fee: DecimalOperationFilterInput",
                     "  genre: GenreOperationFilterInput", "  token: UuidOperationFilterInput", "  rating: FloatOperationFilterInput",
                     "  active: BooleanOperationFilterInput", "  city: CityFilterInput", "  books: ListFilterInputTypeOfBookFilterInput",
                     "input StringOperationFilterInput {", "  and: [AuthorFilterInput!]", "  in: [Genre]", "  some: BookFilterInput", "  any: Boolean",
                     "input AuthorSortInput {", "  name: SortEnumType", "enum SortEnumType {", "  longestBook: Book", "  home: City",
                     "  author: Author!", "type ChaptersConnection {",
                 })
        {
            Assert.Contains(line + "\n", sdl.ReplaceLineEndings("\n"));
        }
    }

    [Fact]
    public async Task Connection_ReadsThePageTheClientAskedFor()
    {
        // arrange
        _library.Seed(Names("Anna", "Bea", "Cleo", "Dora", "Eve"));
        const string query = """
            query($first: Int, $after: String, $last: Int, $before: String) {
              authors(first: $first, after: $after, last: $last, before: $before, order: [{ name: ASC }]) {
                nodes { name } edges { cursor node { name } } totalCount
                pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
              }
            }
            """;

        // act
        var first = (await _server.DataAsync(query, new { first = 2 }))["authors"]!;
        var second = (await _server.DataAsync(query, new { first = 2, after = Text(first["pageInfo"]!["endCursor"]) }))["authors"]!;
        var back = (await _server.DataAsync(query, new { last = 1, before = Text(second["pageInfo"]!["startCursor"]) }))["authors"]!;

        // assert
        Assert.Equal(["Anna", "Bea"], Strings(first["nodes"], "name"));
        Assert.Equal(["Cleo", "Dora"], Strings(second["nodes"], "name"));
        Assert.Equal(["Bea"], Strings(back["nodes"], "name"));
        Assert.Equal(5, (int)second["totalCount"]!);
        Assert.Equal(["Cleo", "Dora"], second["edges"]!.AsArray().Select(e => Text(e!["node"]!["name"])));
        Assert.Equal(Text(second["edges"]![1]!["cursor"]), Text(second["pageInfo"]!["endCursor"]));
        Assert.True((bool)second["pageInfo"]!["hasNextPage"]!);
        Assert.True((bool)second["pageInfo"]!["hasPreviousPage"]!);
        Assert.False((bool)first["pageInfo"]!["hasPreviousPage"]!);
    }

    [Fact]
    public async Task Connection_KeepsTheResolversOrder_UntilTheClientGivesAnother()
    {
        // arrange
        _library.Seed(Names("Bea", "Anna", "Cleo"));

        // act
        var data = await _server.DataAsync("{ own: authors { nodes { name } } asked: authors(order: { name: ASC }) { nodes { name } } }");

        // assert
        Assert.Equal(["Cleo", "Bea", "Anna"], Strings(data["own"]!["nodes"], "name"));
        Assert.Equal(["Anna", "Bea", "Cleo"], Strings(data["asked"]!["nodes"], "name"));
    }

    [Fact]
    public async Task Connection_SelectsOnlyWhatIsNeeded_InOneStatement()
    {
        // arrange
        _library.Seed(Author.Create("Anna", "An", city: new City { Name = "Rye", Region = "Sussex" }));

        // act
        var data = await _server.DataAsync("{ authors { nodes { shout city { name } region } } }");

        // assert
        Assert.Equal("""{"shout":"An!","city":{"name":"Rye"},"region":"Sussex"}""", data["authors"]!["nodes"]![0]!.ToJsonString());
        var statement = Assert.Single(_library.Statements);
        Assert.DoesNotContain("Inhabitants", statement);
        Assert.DoesNotContain("Rating", statement);
        Assert.DoesNotContain("Genre", statement);
    }

    [Fact]
    public async Task Connection_OnlyCounts_WhenOnlyTheTotalIsSelected()
    {
        // arrange
        _library.Seed(Names("Anna", "Bea", "Cleo"));

        // act
        var data = await _server.DataAsync("""{ authors(where: { name: { in: ["anna", "CLEO"] } }) { totalCount } }""");

        // assert
        Assert.Equal(2, (int)data["authors"]!["totalCount"]!);
        Assert.Contains("COUNT(*)", Assert.Single(_library.Statements));
    }

    [Fact]
    public async Task Where_TakesLiteralsAndVariables()
    {
        // arrange
        _library.Seed(Names("Anna", "Bea", "Cleo"));
        var bea = Text((await _server.DataAsync("""{ authors(where: { name: { eq: "Bea" } }) { nodes { id } } }"""))["authors"]!["nodes"]![0]!["id"]);
        const string query = "query($where: AuthorFilterInput) { authors(where: $where) { nodes { name } } }";

        // act
        var byId = await _server.DataAsync(query, new { where = new { id = new { @in = new[] { bea } } } });
        var byGenre = await _server.DataAsync("{ authors(where: { genre: { neq: NOVEL } }) { nodes { name } } }");
        var nothing = await _server.DataAsync(query, new { where = (object?)null });

        // assert
        Assert.Equal(["Bea"], Strings(byId["authors"]!["nodes"], "name"));
        Assert.Empty(byGenre["authors"]!["nodes"]!.AsArray());
        Assert.Equal(3, nothing["authors"]!["nodes"]!.AsArray().Count);
    }

    [Theory]
    [InlineData("{ authors(first: 101) { totalCount } }", "at most 100")]
    [InlineData("{ authors(first: 1, last: 1) { totalCount } }", "not both")]
    [InlineData("{ authors(last: -1) { totalCount } }", "must not be negative")]
    [InlineData("{ authors(after: \"x\") { totalCount } }", "not a cursor")]
    [InlineData("{ authors(order: [{ name: ASC, rating: DESC }]) { totalCount } }", "exactly one field")]
    [InlineData("{ authors(order: [{}]) { totalCount } }", "exactly one field")]
    [InlineData("{ authors(where: { id: { eq: \"nonsense\" } }) { totalCount } }", "is not the id of a Author")]
    [InlineData("{ authors(where: { id: { eq: \"Qm9vazox\" } }) { totalCount } }", "is not the id of a Author")]
    [InlineData("{ authors(where: { name: { contains: null } }) { totalCount } }", "must not be null")]
    [InlineData("{ chapters(first: 4) { totalCount } }", "at most 3")]
    public async Task BadArguments_AreTheClientsFault_AndSaySo(string query, string words)
    {
        // act
        var response = await _server.AskAsync(query);

        // assert
        var error = Assert.Single(response["errors"]!.AsArray())!;
        Assert.Contains(words, Text(error["message"]));
        Assert.Equal("BAD_USER_INPUT", Text(error["extensions"]!["code"]));
        Assert.Empty(_library.Statements);
    }

    [Theory]
    [InlineData(10)]
    [InlineData(100)]
    public async Task Statements_DependOnTheShape_NotOnTheRows(int authors)
    {
        // arrange
        _library.Seed(RandomLibrary.Authors(new Random(1), authors));

        // act
        await _server.DataAsync(
            """
            query($n: Int) {
              authors(first: $n) {
                nodes {
                  name
                  home { name }
                  longestBook { title }
                  allBooks { title }
                  books(first: 2) { totalCount edges { cursor node { title author { name } } } }
                }
              }
            }
            """,
            new { n = authors });

        // assert: authors, homes, longest, all, pages and counts of books, their authors
        Assert.Equal(7, _library.Statements.Count);
    }

    [Fact]
    public async Task Batching_GivesEachParentItsOwn()
    {
        // arrange
        var rye = new City { Name = "Rye" };
        var anna = Author.Create("Anna", city: rye);
        anna.Books.AddRange([Book("C", 1), Book("A", 3), Book("B", 2)]);
        var bea = Author.Create("Bea");
        bea.Books.Add(Book("D", 4));
        _library.Seed(anna, bea, Author.Create("Cleo", city: rye));
        const string query = """
            {
              authors(order: { name: ASC }) {
                nodes {
                  name home { name } longestBook { title } allBooks { title }
                  books(first: 2) { totalCount nodes { title author { name } } pageInfo { hasNextPage } }
                  short: books(where: { pages: { lt: 2 } }) { nodes { title } }
                }
              }
            }
            """;

        // act
        var nodes = (await _server.DataAsync(query))["authors"]!["nodes"]!;

        // assert
        Assert.Equal(
            """
            [{"name":"Anna","home":{"name":"Rye"},"longestBook":{"title":"A"},"allBooks":[{"title":"A"},{"title":"B"},{"title":"C"}],"books":{"totalCount":3,"nodes":[{"title":"A","author":{"name":"Anna"}},{"title":"B","author":{"name":"Anna"}}],"pageInfo":{"hasNextPage":true}},"short":{"nodes":[{"title":"C"}]}},{"name":"Bea","home":null,"longestBook":{"title":"D"},"allBooks":[{"title":"D"}],"books":{"totalCount":1,"nodes":[{"title":"D","author":{"name":"Bea"}}],"pageInfo":{"hasNextPage":false}},"short":{"nodes":[]}},{"name":"Cleo","home":{"name":"Rye"},"longestBook":null,"allBooks":[],"books":{"totalCount":0,"nodes":[],"pageInfo":{"hasNextPage":false}},"short":{"nodes":[]}}]
            """,
            nodes.ToJsonString());
    }

    [Fact]
    public async Task Batching_ContinuesOneParentsPage_FromItsCursor()
    {
        // arrange
        var anna = Author.Create("Anna");
        anna.Books.AddRange([Book("A", 1), Book("B", 2), Book("C", 3)]);
        _library.Seed(anna);
        const string query = "query($after: String) { author(id: \"QXV0aG9yOjE=\") { books(first: 2, after: $after) { nodes { title } pageInfo { endCursor hasPreviousPage } } } }";

        // act
        var first = (await _server.DataAsync(query))["author"]!["books"]!;
        var second = (await _server.DataAsync(query, new { after = Text(first["pageInfo"]!["endCursor"]) }))["author"]!["books"]!;

        // assert
        Assert.Equal(["A", "B"], Strings(first["nodes"], "title"));
        Assert.Equal(["C"], Strings(second["nodes"], "title"));
        Assert.True((bool)second["pageInfo"]!["hasPreviousPage"]!);
    }

    [Fact]
    public async Task Projection_LoadsRelatedRows_ThatAComputedFieldRequires()
    {
        // arrange
        var anna = Author.Create("Anna");
        anna.Give("First");
        anna.Give("Second");
        _library.Seed(anna);

        // act
        var author = (await _server.DataAsync("""{ author(id: "QXV0aG9yOjE=") { awardCount awards { title } } }"""))["author"]!;

        // assert
        Assert.Equal("""{"awardCount":2,"awards":[{"title":"First"},{"title":"Second"}]}""", author.ToJsonString());
        Assert.Single(_library.Statements);
    }

    [Fact]
    public async Task Single_IsNull_WhenThereIsNone()
    {
        // act
        var data = await _server.DataAsync("""{ author(id: "QXV0aG9yOjE=") { name } }""");

        // assert
        Assert.Null(data["author"]);
    }

    [Fact]
    public async Task Sorting_OrdersAPlainList()
    {
        // arrange
        _library.Seed(Names("Bea", "Anna", "Cleo"));

        // act
        var data = await _server.DataAsync("{ everyone(order: { name: DESC }) { name } }");

        // assert
        Assert.Equal(["Cleo", "Bea", "Anna"], Strings(data["everyone"], "name"));
    }

    [Fact]
    public async Task Paging_WorksOnAListInMemory()
    {
        // act
        var data = await _server.DataAsync("{ chapters { nodes { title } totalCount pageInfo { hasNextPage } } }");

        // assert
        Assert.Equal(
            """{"nodes":[{"title":"Chapter 1"},{"title":"Chapter 2"}],"totalCount":5,"pageInfo":{"hasNextPage":true}}""",
            data["chapters"]!.ToJsonString());
    }

    [Fact]
    public async Task Batching_FailsOneField_WhenItsResolverFails()
    {
        // arrange
        _library.Seed(Names("Anna", "Bea"));

        // act
        var response = await _server.AskAsync("{ authors { nodes { name allBooks { title } faults { nonsense { authorId } } } } }");

        // assert
        Assert.NotEmpty(response["errors"]!.AsArray());
        Assert.All(response["errors"]!.AsArray(), error => Assert.Contains("faults", error!["path"]!.ToJsonString()));
    }

    private static IEnumerable<Author> Names(params string[] names) => names.Select(name => Author.Create(name));

    private static Book Book(string title, int pages) => new() { Title = title, Pages = pages };

    private static string Text(JsonNode? node) => (string)node!;

    private static IEnumerable<string> Strings(JsonNode? list, string field) => list!.AsArray().Select(item => Text(item![field]));
}
