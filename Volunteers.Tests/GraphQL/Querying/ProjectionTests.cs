using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Volunteers.GraphQL.Querying.Projections;
using Volunteers.Tests.GraphQL.Querying.Model;

namespace Volunteers.Tests.GraphQL.Querying;

public sealed class ProjectionTests : IDisposable
{
    private readonly Library _library = new();

    public void Dispose() => _library.Dispose();

    [Fact]
    public async Task Build_ReadsOnlyTheNeededColumnsAndTheKey()
    {
        // arrange
        _library.Seed(Author.Create("Anna", "An", rating: 2, genre: Genre.Poetry));
        using var context = _library.Open();
        var node = new ProjectionNode();
        node.Add(Property<Author>(nameof(Author.Nickname)));

        // act
        var author = await context.Authors.Select(ProjectionExpression.Build<Author>(node)!).SingleAsync();

        // assert
        Assert.Equal(("An", 1, null, null), (author.Nickname, author.Id, author.Name, author.Rating));
        Assert.Equal("SELECT \"a\".\"Id\", \"a\".\"Nickname\"\nFROM \"Authors\" AS \"a\"\nLIMIT 2", _library.Statements.Single().ReplaceLineEndings("\n"));
    }

    [Fact]
    public async Task Build_JoinsRelatedObjectsAndRows_InOneStatement()
    {
        // arrange
        var rye = new City { Name = "Rye", Region = "Sussex" };
        var anna = Author.Create("Anna", city: rye);
        anna.Books.Add(new Book { Title = "First" });
        anna.Books.Add(new Book { Title = "Second" });
        _library.Seed(anna, Author.Create("Bea"));
        using var context = _library.Open();
        var node = new ProjectionNode();
        node.Add(Property<Author>(nameof(Author.Name)));
        node.AddRelated(Property<Author>(nameof(Author.City))).Add(Property<City>(nameof(City.Region)));
        node.AddRelated(Property<Author>(nameof(Author.Books))).Add(Property<Book>(nameof(Book.Title)));

        // act
        var authors = await context.Authors.OrderBy(a => a.Name).Select(ProjectionExpression.Build<Author>(node)!).ToListAsync();

        // assert
        Assert.Equal("Sussex", authors[0].City!.Region);
        Assert.Null(authors[0].City!.Name);
        Assert.Equal(["First", "Second"], authors[0].Books.Select(b => b.Title));
        Assert.Null(authors[1].City);
        Assert.Single(_library.Statements);
        Assert.DoesNotContain("Inhabitants", _library.Statements[0]);
    }

    [Fact]
    public void Build_ReadsTheWholeRow_WhenAComputedPropertyIsNeeded()
    {
        // arrange
        var node = new ProjectionNode();
        node.Add(Property<Author>(nameof(Author.Label)));

        // act
        var projection = ProjectionExpression.Build<Author>(node);

        // assert
        Assert.Null(projection);
    }

    [Fact]
    public async Task Build_FillsTheFieldBehindAListThatHasNoSetter()
    {
        // arrange
        var anna = Author.Create("Anna");
        anna.Give("First");
        anna.Give("Second");
        _library.Seed(anna, Author.Create("Bea"));
        using var context = _library.Open();
        var node = new ProjectionNode();
        node.AddRelated(Property<Author>(nameof(Author.Awards))).Add(Property<Award>(nameof(Award.Title)));

        // act
        var authors = await context.Authors.OrderBy(a => a.Name).Select(ProjectionExpression.Build<Author>(node)!).ToListAsync();

        // assert
        Assert.Equal(["First", "Second"], authors[0].Awards.Select(award => award.Title));
        Assert.Empty(authors[1].Awards);
        Assert.DoesNotContain("Reason", _library.Statements.Single());
    }

    [Fact]
    public async Task Build_ReadsEveryColumn_WhenAComputedPropertyIsNeededBesideRelatedObjects()
    {
        // arrange
        _library.Seed(Author.Create("Anna", "An", rating: 2, city: new City { Name = "Rye", Region = "Sussex" }));
        using var context = _library.Open();
        var node = new ProjectionNode();
        node.Add(Property<Author>(nameof(Author.Label)));
        node.AddRelated(Property<Author>(nameof(Author.City))).AddWhole();

        // act
        var author = await context.Authors.Select(ProjectionExpression.Build<Author>(node)!).SingleAsync();

        // assert
        Assert.Equal(("Anna (An)", 2, "Sussex"), (author.Label, author.Rating, author.City!.Region));
    }

    [Fact]
    public void Build_SetsPrivateSettersOfABaseClass()
    {
        // arrange
        var node = new ProjectionNode();
        node.Add(Property<Derived>(nameof(Derived.Text)));
        Expression<Func<Derived, Derived>> projection = ProjectionExpression.Build<Derived>(node)!;

        // act
        var copy = projection.Compile()(new Derived("text"));

        // assert
        Assert.Equal("text", copy.Text);
    }

    private static System.Reflection.PropertyInfo Property<T>(string name) => typeof(T).GetProperty(name)!;

    private abstract class Base(string text)
    {
        public string Text { get; private set; } = text;
    }

    private sealed class Derived(string text) : Base(text)
    {
        private Derived()
            : this("")
        {
        }
    }
}
