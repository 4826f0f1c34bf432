using Microsoft.EntityFrameworkCore;
using Volunteers.Tests.GraphQL.Querying.Model;
using Volunteers.Tests.GraphQL.Querying.Schema;

namespace Volunteers.Tests.GraphQL.Querying;

/// <summary>The statements that pages and lists are read by: how many, which, and by which index they find their rows.</summary>
public sealed class PagingStatementTests : IAsyncLifetime
{
    private readonly Library _library = new();
    private readonly LibraryServer _server;

    public PagingStatementTests() => _server = new LibraryServer(_library);

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        await _server.DisposeAsync();
        _library.Dispose();
    }

    [Fact]
    public async Task Page_IsReadInOneStatement_WhateverIsSelectedOfIt()
    {
        // arrange
        _library.Seed(RandomLibrary.Authors(new Random(1), 30));
        var first = await ReadAsync(new { first = 10 });
        _library.Forget();

        // act
        await ReadAsync(new { first = 10, after = first.End });

        // assert
        Assert.Single(_library.Statements);
    }

    [Theory]
    [InlineData(2)]
    [InlineData(40)]
    public async Task Pages_AreReadInOneStatement_AndCountedInAnother_HoweverManyParents(int parents)
    {
        // arrange
        _library.Seed(RandomLibrary.Authors(new Random(1), 40));

        // act
        await _server.DataAsync($"{{ authors(first: {parents}) {{ nodes {{ books(first: 1) {{ nodes {{ title }} totalCount }} }} }} }}");

        // assert: the parents, their books, how many
        Assert.Equal(3, _library.Statements.Count);
    }

    [Fact]
    public async Task TotalCount_IsAllThatIsRead_WhenOnlyItIsSelected()
    {
        // arrange
        _library.Seed(RandomLibrary.Authors(new Random(1), 30));

        // act
        var data = await _server.DataAsync("{ authors { totalCount } }");

        // assert
        Assert.Equal(30, (int)data["authors"]!["totalCount"]!);
        Assert.Contains("COUNT(*)", Assert.Single(_library.Statements));
    }

    [Fact]
    public async Task Statement_IsTheSame_WhenValuesAndSizesAreOthers()
    {
        // arrange
        _library.Seed(RandomLibrary.Authors(new Random(1), 30));
        object order = new[] { new { name = "ASC" } };
        var cursors = (await ReadAsync(new { first = 30, order })).Cursors;
        _library.Forget();

        // act
        await ReadAsync(new { first = 3, after = cursors[3], order });
        await ReadAsync(new { first = 9, after = cursors[20], order });

        // assert
        Assert.Equal(2, _library.Statements.Count);
        Assert.Equal(_library.Statements[0], _library.Statements[1]);
    }

    [Fact]
    public async Task PageAfterACursor_IsSoughtInTheIndex_WhenTheOrderHasOne()
    {
        // arrange
        _library.Seed(RandomLibrary.Authors(new Random(1), 30));
        const string query = "query($after: String) { authors(first: 10, after: $after, order: { name: ASC }) { nodes { name } pageInfo { endCursor } } }";
        var first = await _server.DataAsync(query);
        _library.Forget();

        // act
        await _server.DataAsync(query, new { after = (string)first["authors"]!["pageInfo"]!["endCursor"]! });

        // assert
        Assert.Matches(@"^SEARCH .* USING (COVERING )?INDEX IX_Authors_Name \(Name>\?\)$", _library.PlanOf(Assert.Single(_library.Statements)));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task FirstRowsOfManyParents_AreFoundByTheirIndex(bool numbersRows)
    {
        // arrange
        _library.Seed(RandomLibrary.Authors(new Random(1), 10));
        await using var server = new LibraryServer(_library, numbersRows);

        // act
        await server.DataAsync("{ everyone { books(first: 1) { nodes { pages } } } }");

        // assert
        var statement = _library.Statements[1];
        var plan = _library.PlanOf(statement);
        Assert.Equal(numbersRows, statement.Contains("ROW_NUMBER", StringComparison.Ordinal));
        if (!numbersRows)
        {
            Assert.DoesNotMatch("SCAN b[0-9]? ?", plan);
            Assert.Contains("CORRELATED LIST SUBQUERY", plan);
            Assert.Matches("SEARCH b[0-9]? USING (COVERING )?INDEX IX_Books_AuthorId", plan);
        }
    }

    [Fact]
    public async Task Rows_AreReadOfEveryParent_WhenThereAreThousands()
    {
        // arrange
        _library.Seed(Enumerable.Range(1, 2500).Select(i =>
        {
            var author = Author.Create($"{i}");
            author.Books.Add(new Book { Title = $"{i}" });
            return author;
        }));

        // act
        var everyone = (await _server.DataAsync("{ everyone { name allBooks { title } } }"))["everyone"]!.AsArray();

        // assert
        Assert.Equal(2500, everyone.Count);
        Assert.All(everyone, author => Assert.Equal((string)author!["name"]!, (string)author["allBooks"]![0]!["title"]!));
        Assert.Equal(2, _library.Statements.Count);
    }

    [Fact]
    public async Task Rows_AreFoundByAKeyThatMayBeMissing_OnlyWhereItIsNot()
    {
        // arrange
        _library.Seed(RandomLibrary.Authors(new Random(4), 10));
        var books = await BooksAsync();

        // act
        var data = await _server.DataAsync("{ everyone { allBooks { id ofSamePublisher(first: 100) { nodes { id } totalCount } } } }");

        // assert
        foreach (var book in data["everyone"]!.AsArray().SelectMany(author => author!["allBooks"]!.AsArray()))
        {
            var publisher = books.Single(other => other.Id == RowPage.KeyOf(book)).PublisherId;
            var expected = publisher is null ? [] : books.Where(other => other.PublisherId == publisher).Select(other => other.Id).ToList();
            Assert.Equal(expected, book!["ofSamePublisher"]!["nodes"]!.AsArray().Select(RowPage.KeyOf));
            Assert.Equal(expected.Count, (int)book["ofSamePublisher"]!["totalCount"]!);
        }
    }

    private Task<RowPage> ReadAsync(object variables) => RowPage.OfAuthorsAsync(_server, variables);

    private async Task<List<Book>> BooksAsync()
    {
        await using var db = _library.Open();
        return await db.Books.OrderBy(b => b.Id).ToListAsync();
    }
}
