using System.Linq.Expressions;
using System.Text.Json.Nodes;
using Volunteers.GraphQL.Annotations;
using Volunteers.Tests.GraphQL.Querying.Model;
using Volunteers.Tests.GraphQL.Querying.Schema;

namespace Volunteers.Tests.GraphQL.Querying;

/// <summary>What fields that are declared as expressions refuse, and what is said when they cannot be read.</summary>
public sealed class RowFieldErrorTests : IAsyncLifetime
{
    private readonly Library _library = new();
    private readonly LibraryServer _server;

    public RowFieldErrorTests() => _server = new LibraryServer(_library, more: [typeof(GuardedAuthor), typeof(BrokenAuthor)]);

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        await _server.DisposeAsync();
        _library.Dispose();
    }

    [Theory]
    [InlineData("{ authors(first: 101) { totalCount } }", "at most 100")]
    [InlineData("{ authors(first: 1, last: 1) { totalCount } }", "not both")]
    [InlineData("{ authors(last: -1) { totalCount } }", "must not be negative")]
    [InlineData("{ authors(after: \"x\") { totalCount } }", "not a cursor")]
    [InlineData("{ authors(order: [{ name: ASC, rating: DESC }]) { totalCount } }", "exactly one field")]
    [InlineData("{ authors(order: [{}]) { totalCount } }", "exactly one field")]
    [InlineData("{ authors(order: [{ name: ASC }, { name: DESC }]) { totalCount } }", "twice")]
    [InlineData("{ authors(where: { id: { eq: \"nonsense\" } }) { totalCount } }", "is not the id of a Author")]
    [InlineData("{ authors(where: { id: { eq: \"Qm9vazox\" } }) { totalCount } }", "is not the id of a Author")]
    [InlineData("{ authors(where: { name: { contains: null } }) { totalCount } }", "must not be null")]
    public async Task BadArguments_AreTheClientsFault_AndSaySo(string query, string words)
    {
        // act
        var response = await _server.AskAsync(query);

        // assert
        var error = Assert.Single(response["errors"]!.AsArray())!;
        Assert.Contains(words, (string)error["message"]!);
        Assert.Equal("BAD_USER_INPUT", (string)error["extensions"]!["code"]!);
        Assert.Empty(_library.Statements);
    }

    /// <summary>A guard stands before what was read with the parent, and before what is read for many.</summary>
    [Theory]
    [InlineData("secret", "\"An\"")]
    [InlineData("secretCity { name }", """{"name":"Rye"}""")]
    [InlineData("secretBooks { title }", """[{"title":"A"}]""")]
    [InlineData("secretPage { totalCount nodes { title } }", """{"totalCount":1,"nodes":[{"title":"A"}]}""")]
    [InlineData("secretShout", "\"An?\"")]
    [InlineData("secretFigure", "1")]
    public async Task Guard_RefusesWhatIsReadWithRows(string selection, string expected)
    {
        // arrange
        var anna = Author.Create("Anna", "An", city: new City { Name = "Rye" });
        anna.Books.Add(new Book { Title = "A", Pages = 1 });
        _library.Seed(anna, Author.Create("Bea"));
        var field = selection.Split(' ')[0];

        // act
        var refused = await _server.AskAsync($"{{ everyone(order: {{ name: ASC }}) {{ name {selection} }} }}");
        _server.IsSignedIn = true;
        var allowed = await _server.DataAsync($"{{ everyone(order: {{ name: ASC }}) {{ name {selection} }} }}");

        // assert
        Assert.Equal(["Anna", "Bea"], Strings(refused["data"]!["everyone"], "name"));
        Assert.All(refused["data"]!["everyone"]!.AsArray(), author => Assert.Null(author![field]));
        Assert.Equal(2, refused["errors"]!.AsArray().Count);
        Assert.DoesNotContain(expected.Length > 3 ? expected : "\"An", refused.ToJsonString().Replace("\"Anna\"", "", StringComparison.Ordinal));
        Assert.Equal(expected, allowed["everyone"]![0]![field]!.ToJsonString());
    }

    /// <summary>Rows that cannot be read are an error of the field that lists them, for each parent; its siblings are answered.</summary>
    [Fact]
    public async Task UnreadableChild_FailsItsOwnField()
    {
        // arrange
        _library.Seed(Names("Anna", "Bea"));

        // act
        var response = await _server.AskAsync("{ everyone { name unreadable { title } allBooks { title } faults { name } } cities { name } }");

        // assert
        var paths = response["errors"]!.AsArray().Select(error => error!["path"]!.ToJsonString()).Order(StringComparer.Ordinal);
        Assert.Equal(["""["everyone",0,"faults"]""", """["everyone",0,"unreadable"]""", """["everyone",1,"faults"]""", """["everyone",1,"unreadable"]"""], paths);
        Assert.Equal(["Anna", "Bea"], Strings(response["data"]!["everyone"], "name"));
        Assert.Contains("unreadable cannot be read", _server.Failures);
        Assert.Empty(response["data"]!["cities"]!.AsArray());
    }

    /// <summary>What an expression over a parent may not do, the first question says, with what to do instead.</summary>
    [Theory]
    [InlineData("twoColumns { title }", "Author.twoColumns depends on two columns of its parent, Id and Name. Let it depend on one.")]
    [InlineData("wholeRows { title }", "Author.wholeRows compares whole rows. Compare their keys.")]
    [InlineData("wholeParent { title }", "Author.wholeParent takes its parent as a whole. Read its properties.")]
    [InlineData("unrelated { title }", "Author.unrelated lists rows that have nothing to do with its parent.")]
    [InlineData("noRow { title }", "which is no row that the parent belongs to. End a query with FirstOrDefault().")]
    public async Task Expression_SaysWhatToDo_WhenItCannotBePlanned(string selection, string message)
    {
        // arrange
        _library.Seed(Names("Anna"));

        // act
        await _server.AskAsync($"{{ everyone {{ {selection} }} }}");

        // assert
        Assert.Contains(message, _server.LastFailure!.Message);
    }

    private static IEnumerable<Author> Names(params string[] names) => names.Select(name => Author.Create(name));

    private static IEnumerable<string> Strings(JsonNode? list, string field) => list!.AsArray().Select(item => (string)item![field]!);

    [Authorize]
    [ObjectType<Author>(Fields = [])]
    public static class GuardedAuthor
    {
        public static Expression<Func<Author, string?>> Secret => a => a.Nickname;

        public static Expression<Func<Author, City?>> SecretCity => a => a.City;

        public static Expression<Func<Author, IEnumerable<Book>?>> SecretBooks => a => a.Books;

        [UsePaging(ConnectionName = "SecretBooks")]
        public static Expression<Func<Author, IEnumerable<Book>>> SecretPage => a => a.Books;

        [OverFacts]
        public static Expression<Func<Author, int?>> SecretFigure => a => a.Books.Count;

        public static string? GetSecretShout([Column] string? nickname) => nickname + "?";
    }

    [ObjectType<Author>(Fields = [])]
    public static class BrokenAuthor
    {
        public static Expression<Func<Author, IEnumerable<Book>?>> Unreadable => a => a.Books.Where(b => Untranslatable(b.Title));

        public static Expression<Func<LibraryContext, Author, IEnumerable<Book>>> TwoColumns => (db, a) => db.Books.Where(b => b.AuthorId == a.Id && b.Title == a.Name);

        public static Expression<Func<LibraryContext, Author, IEnumerable<Book>>> WholeRows => (db, a) => db.Books.Where(b => b.Author!.City == a.City);

        public static Expression<Func<LibraryContext, Author, IEnumerable<Book>>> WholeParent => (db, a) => db.Books.Where(b => b.Author == a);

        public static Expression<Func<LibraryContext, Author, IEnumerable<Book>>> Unrelated => (db, a) => db.Books;

        public static Expression<Func<Author, Book>> NoRow => a => a.Books.First();

        private static bool Untranslatable(string title) => title.Length > 3;
    }
}
