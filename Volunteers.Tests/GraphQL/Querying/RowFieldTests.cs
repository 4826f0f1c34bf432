using System.Linq.Expressions;
using System.Text.Json.Nodes;
using Volunteers.GraphQL.Annotations;
using Volunteers.GraphQL.Types;
using Volunteers.Tests.GraphQL.Querying.Model;
using Volunteers.Tests.GraphQL.Querying.Schema;

namespace Volunteers.Tests.GraphQL.Querying;

/// <summary>Fields that are declared as expressions: what they answer, what is read for them, and in how many statements.</summary>
public sealed class RowFieldTests : IAsyncLifetime
{
    private const string Anna = "QXV0aG9yOjE=";

    private readonly Library _library = new();
    private readonly LibraryServer _server;

    public RowFieldTests() => _server = new LibraryServer(_library);

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        await _server.DisposeAsync();
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
                     "  bornOn: DateOperationFilterInput", "  joinedAt: DateTimeOperationFilterInput",
                     "  genre: GenreOperationFilterInput", "  rating: FloatOperationFilterInput",
                     "  active: BooleanOperationFilterInput",
                     "input StringOperationFilterInput {", "  and: [AuthorFilterInput!]", "  in: [Genre]",
                     "input AuthorSortInput {", "  name: SortEnumType", "enum SortEnumType {", "  longestBook: Book", "  city: City", "  region: String",
                     "  author: Author!", "  awards: [Award!]!", "  awardCount: Int!", "  named(name: String): [Author!]!",
                 })
        {
            Assert.Contains(line + "\n", sdl.ReplaceLineEndings("\n"));
        }
    }

    [Fact]
    public async Task List_IsInTheDeclaredOrder_WhenTheClientAsksForNoOther()
    {
        // arrange
        _library.Seed(Names("Bea", "Anna", "Cleo"));

        // act
        var data = await _server.DataAsync("{ own: authors { nodes { name } } asked: authors(order: { name: ASC }) { nodes { name } } everyone(order: { name: DESC }) { name } }");

        // assert
        Assert.Equal(["Cleo", "Bea", "Anna"], Strings(data["own"]!["nodes"], "name"));
        Assert.Equal(["Anna", "Bea", "Cleo"], Strings(data["asked"]!["nodes"], "name"));
        Assert.Equal(["Cleo", "Bea", "Anna"], Strings(data["everyone"], "name"));
    }

    [Fact]
    public async Task Statement_SelectsOnlyWhatIsNeeded()
    {
        // arrange
        var anna = Author.Create("Anna", "An", city: new City { Name = "Rye", Region = "Sussex" });
        anna.Give("First");
        _library.Seed(anna);

        // act
        var data = await _server.DataAsync("{ authors { nodes { shout city { name } region } } }");

        // assert
        Assert.Equal("""{"shout":"An!2026","city":{"name":"Rye"},"region":"Sussex"}""", data["authors"]!["nodes"]![0]!.ToJsonString());
        var statement = Assert.Single(_library.Statements);
        Assert.All((string[])["Inhabitants", "Rating", "Genre", "BornOn"], column => Assert.DoesNotContain(column, statement));
    }

    [Fact]
    public async Task Values_AreThoseOfTheirTypes_WrittenAsTheyAre()
    {
        // arrange
        _library.Seed(
            Author.Create("Zoë \"Q\" Müller 🎈", "", new DateOnly(1, 1, 1), new DateTimeOffset(2026, 3, 29, 1, 30, 0, TimeSpan.Zero), 2.5, 12.3m, true, false, new Guid("0f8fad5b-d9cb-469f-a165-70867728950e"), Genre.Poetry, Genre.Essay),
            Author.Create("Null"));

        // act
        var everyone = (await _server.DataAsync("{ everyone { name nickname bornOn joinedAt rating active agreed genre secondGenre city { name } region } }"))["everyone"]!;

        // assert
        Assert.Equal(
            """{"name":"Zoë \"Q\" Müller 🎈","nickname":"","bornOn":"0001-01-01","joinedAt":"2026-03-29T01:30:00.000Z","rating":2.5,"active":true,"agreed":false,"genre":"POETRY","secondGenre":"ESSAY","city":null,"region":null}""",
            everyone[0]!.ToJsonString(new System.Text.Json.JsonSerializerOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }).Replace("\\uD83C\\uDF88", "🎈", StringComparison.Ordinal));
        Assert.Equal(
            """{"name":"Null","nickname":null,"bornOn":null,"joinedAt":"0001-01-01T00:00:00.000Z","rating":null,"active":false,"agreed":null,"genre":"NOVEL","secondGenre":null,"city":null,"region":null}""",
            everyone[1]!.ToJsonString());
    }

    [Theory]
    [InlineData(2)]
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
                  name label shout awardCount pagesWritten
                  city { name }
                  longestBook { title }
                  allBooks { title author { name city { region } } }
                  awards { title }
                  books(first: 2) { totalCount edges { cursor node { title author { name } } } }
                }
              }
            }
            """,
            new { n = authors });

        // assert: authors with their cities, their facts, longest, all with authors, awards, pages with authors, and counts of books
        Assert.Equal(7, _library.Statements.Count);
    }

    [Fact]
    public async Task Rows_AreThoseOfEachParent()
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
                  name city { name } longestBook { title } allBooks { title } twoBooks { title } bookCount neighbours { name }
                  books(first: 2) { totalCount nodes { title author { name } } pageInfo { hasNextPage } }
                  short: books(where: { pages: { lt: 2 } }) { nodes { title } }
                }
              }
            }
            """;

        // act
        var nodes = (await _server.DataAsync(query))["authors"]!["nodes"]!.AsArray();
        var one = (await _server.DataAsync(query.Replace("authors(", "authors(first: 1, ")))["authors"]!["nodes"]!.AsArray();

        // assert
        Assert.Equal(
            """{"name":"Anna","city":{"name":"Rye"},"longestBook":{"title":"A"},"allBooks":[{"title":"A"},{"title":"B"},{"title":"C"}],"twoBooks":[{"title":"A"},{"title":"B"}],"bookCount":3,"neighbours":[{"name":"Anna"},{"name":"Cleo"}],"books":{"totalCount":3,"nodes":[{"title":"A","author":{"name":"Anna"}},{"title":"B","author":{"name":"Anna"}}],"pageInfo":{"hasNextPage":true}},"short":{"nodes":[{"title":"C"}]}}""",
            nodes[0]!.ToJsonString());
        Assert.Equal(
            """{"name":"Bea","city":null,"longestBook":{"title":"D"},"allBooks":[{"title":"D"}],"twoBooks":[{"title":"D"}],"bookCount":1,"neighbours":[],"books":{"totalCount":1,"nodes":[{"title":"D","author":{"name":"Bea"}}],"pageInfo":{"hasNextPage":false}},"short":{"nodes":[]}}""",
            nodes[1]!.ToJsonString());
        Assert.Equal(
            """{"name":"Cleo","city":{"name":"Rye"},"longestBook":null,"allBooks":[],"twoBooks":[],"bookCount":0,"neighbours":[{"name":"Anna"},{"name":"Cleo"}],"books":{"totalCount":0,"nodes":[],"pageInfo":{"hasNextPage":false}},"short":{"nodes":[]}}""",
            nodes[2]!.ToJsonString());
        Assert.Equal(nodes[0]!.ToJsonString(), Assert.Single(one)!.ToJsonString());
    }

    /// <summary>A row stays in its list, whose related one may not be seen.</summary>
    [Fact]
    public async Task BelongsTo_IsNull_WhereTheOtherMayNotBeSeen()
    {
        // arrange
        var (rye, hastings) = (new City { Name = "Rye", Region = "Sussex" }, new City { Name = "Hastings", Region = "Sussex" });
        _library.Seed(rye, hastings, Author.Create("Anna", city: rye), Author.Create("Bea", city: hastings), Author.Create("Cleo"));
        const string query = "{ authors(order: [{ city: DESC }, { name: ASC }]) { nodes { name city { name } region } } cities { name } }";
        foreach (var (reader, expected) in new[]
                 {
                     (new Reader(), "Anna Rye Sussex, Bea Hastings Sussex, Cleo  ; Hastings, Rye"),
                     (new Reader(SeesAllCities: false), "Anna  , Bea  , Cleo  ; "),
                     (new Reader(SeesAllCities: false, CityIds: [hastings.Id]), "Bea Hastings Sussex, Anna  , Cleo  ; Hastings"),
                     (new Reader(SeesAllCities: false, Home: rye.Id), "Anna Rye Sussex, Bea  , Cleo  ; Rye"),
                     (new Reader(SeesAllCities: false, CityIds: [hastings.Id], Home: rye.Id), "Anna Rye Sussex, Bea Hastings Sussex, Cleo  ; Hastings, Rye"),
                 })
        {
            // act
            _server.Reader = reader;
            var data = await _server.DataAsync(query);

            // assert
            var authors = data["authors"]!["nodes"]!.AsArray().Select(author => $"{author!["name"]} {author["city"]?["name"]} {author["region"]}");
            Assert.Equal(expected, $"{string.Join(", ", authors)}; {string.Join(", ", Strings(data["cities"], "name"))}");
        }

        Assert.Empty(_server.NotLearnt);
    }

    [Fact]
    public async Task OverFacts_IsTheSameForEveryone_AndOtherFiguresAreNot()
    {
        // arrange
        var anna = Author.Create("Anna");
        anna.Books.AddRange([Book("A", 3), new Book { Title = "B", Pages = 4, Withdrawn = true }]);
        _library.Seed(anna, Author.Create("Bea"));
        var answers = new List<string>();
        foreach (var seesWithdrawn in (bool[])[false, true, false])
        {
            _server.Reader = new Reader(seesWithdrawn);

            // act
            answers.Add((await _server.DataAsync("{ everyone { bookCount pagesWritten } }"))["everyone"]!.ToJsonString());
            answers.Add((await _server.DataAsync($"{{ author(id: \"{Anna}\") {{ bookCount pagesWritten }} }}"))["author"]!.ToJsonString());
        }

        // assert
        const string all = """[{"bookCount":2,"pagesWritten":7},{"bookCount":0,"pagesWritten":0}]""";
        const string seen = """[{"bookCount":1,"pagesWritten":7},{"bookCount":0,"pagesWritten":0}]""";
        Assert.Equal([seen, seen[1..33], all, all[1..33], seen, seen[1..33]], answers);
    }

    [Fact]
    public async Task Expression_MayDependOnValuesOfTheRequest()
    {
        // arrange
        _library.Seed(Author.Create("Anna", "An", new DateOnly(2008, 5, 6)));
        const string query = "{ everyone { isOfAge mood } shouting: everyone { shout } }";
        foreach (var (today, isHoliday, expected) in new[]
                 {
                     (new DateOnly(2026, 5, 6), false, """{"isOfAge":true,"mood":"Anna"}"""),
                     (new DateOnly(2026, 5, 5), true, """{"isOfAge":false,"mood":"An"}"""),
                     (new DateOnly(2025, 5, 6), false, """{"isOfAge":false,"mood":"Anna"}"""),
                     (new DateOnly(2027, 1, 1), true, """{"isOfAge":true,"mood":"An"}"""),
                 })
        {
            // act
            (_server.Today, _server.IsHoliday) = (today, isHoliday);
            var data = await _server.DataAsync(query);

            // assert
            Assert.Equal(expected, data["everyone"]![0]!.ToJsonString());
            Assert.Equal($"An{today.Year}", (string)data["shouting"]![0]!["shout"]!);
        }
    }

    [Fact]
    public async Task SplitArgument_IsAValueForEachOfItsParts()
    {
        // arrange
        _library.Seed(Names("Anna", "Bea", "Cleo", "Hanna"));
        const string query = "query($name: String) { named(name: $name) { name } }";
        foreach (var (words, expected) in new[] { ("nn", "Anna Hanna"), ("nn Be", "Anna Bea Hanna"), ("C xyz", "Cleo"), (null, ""), ("a b c", "Anna Bea Hanna"), ("e", "Bea Cleo") })
        {
            // act
            var data = await _server.DataAsync(query, new { name = words });

            // assert
            Assert.Equal(expected, string.Join(' ', Strings(data["named"], "name")));
        }

        Assert.Equal(4, _library.Statements.Distinct().Count());
        Assert.Empty(_server.NotLearnt);
    }

    [Fact]
    public async Task Resolver_TakesAParentWithWhatItSaysThatItReads()
    {
        // arrange
        _library.Seed(Author.Create("Anna", "An"));

        // act
        var data = await _server.DataAsync("{ everyone { label } }");

        // assert
        Assert.Equal("Anna (An)", (string)data["everyone"]![0]!["label"]!);
        var statement = Assert.Single(_library.Statements);
        Assert.DoesNotContain("Rating", statement);
        Assert.DoesNotContain("\"Id\" AS", statement);
    }

    /// <summary>What a method answers may be no more than a key; it is read as it is selected, in one statement for the whole list.</summary>
    [Fact]
    public async Task RowsOfAMethod_AreReadAgainByTheirKeys_InOneStatement()
    {
        // arrange
        var anna = Author.Create("Anna", "An");
        anna.Books.Add(Book("A", 1));
        _library.Seed(anna, Author.Create("Bea"), Author.Create("Cleo"));

        // act
        var data = await _server.DataAsync("""{ chosen(names: ["Cleo", "Anna", "Cleo"]) { name label allBooks { title } } }""");

        // assert
        Assert.Equal(
            """[{"name":"Cleo","label":"Cleo ()","allBooks":[]},{"name":"Anna","label":"Anna (An)","allBooks":[{"title":"A"}]},{"name":"Cleo","label":"Cleo ()","allBooks":[]}]""",
            data["chosen"]!.ToJsonString());
        Assert.Equal(2, _library.Statements.Count);
    }

    [Fact]
    public async Task Reference_IsReadAsItIsSelected_AndNullWhereThereIsNothing()
    {
        // arrange
        _library.Seed(Names("Anna"));

        // act
        var data = await _server.DataAsync($"{{ one: reference(id: \"{Anna}\") {{ name allBooks {{ title }} }} none: reference {{ name }} gone: reference(id: \"QXV0aG9yOjk=\") {{ name }} }}");

        // assert
        Assert.Equal("""{"one":{"name":"Anna","allBooks":[]},"none":null,"gone":null}""", data.ToJsonString());
    }

    [Fact]
    public async Task Node_IsFoundByItsId_AndNullWhereThereIsNone()
    {
        // arrange
        _library.Seed(Names("Anna"));

        // act
        var data = await _server.DataAsync($"{{ node(id: \"{Anna}\") {{ __typename id ... on Author {{ name }} }} none: node(id: \"QXV0aG9yOjk=\") {{ id }} author(id: \"QXV0aG9yOjk=\") {{ name }} }}");

        // assert
        Assert.Equal($$"""{"node":{"__typename":"Author","id":"{{Anna}}","name":"Anna"},"none":null,"author":null}""", data.ToJsonString());
    }

    [Fact]
    public async Task TypeName_IsAnsweredOfEachRow_WhenNothingElseIsSelected()
    {
        // arrange
        _library.Seed(Names("Anna", "Bea"));

        // act
        var data = await _server.DataAsync("{ everyone { __typename } authors { nodes { __typename } edges { node { __typename allBooks { __typename } } } } }");

        // assert
        Assert.Equal(2, data["everyone"]!.AsArray().Count);
        Assert.Equal(2, data["authors"]!["nodes"]!.AsArray().Count);
    }

    [Fact]
    public async Task Where_TakesLiteralsAndVariables()
    {
        // arrange
        _library.Seed(Names("Anna", "Bea", "Cleo"));
        const string query = "query($where: AuthorFilterInput) { authors(where: $where) { nodes { name } } }";

        // act
        var byId = await _server.DataAsync(query, new { where = new { id = new { @in = new[] { Anna } } } });
        var byGenre = await _server.DataAsync("{ authors(where: { genre: { neq: NOVEL } }) { nodes { name } } }");
        var nothing = await _server.DataAsync(query, new { where = (object?)null });

        // assert
        Assert.Equal(["Anna"], Strings(byId["authors"]!["nodes"], "name"));
        Assert.Empty(byGenre["authors"]!["nodes"]!.AsArray());
        Assert.Equal(3, nothing["authors"]!["nodes"]!.AsArray().Count);
    }

    private static IEnumerable<Author> Names(params string[] names) => names.Select(name => Author.Create(name));

    private static Book Book(string title, int pages) => new() { Title = title, Pages = pages };

    private static IEnumerable<string> Strings(JsonNode? list, string field) => list!.AsArray().Select(item => (string)item![field]!);
}
