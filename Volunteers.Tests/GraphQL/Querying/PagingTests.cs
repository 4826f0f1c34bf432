using System.Text;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Volunteers.Tests.GraphQL.Querying.Model;
using Volunteers.Tests.GraphQL.Querying.Schema;

namespace Volunteers.Tests.GraphQL.Querying;

/// <summary>Pages of lists with ties and missing values, beside what LINQ makes of the same rows in memory.</summary>
public sealed class PagingTests : IAsyncLifetime
{
    private static readonly Dictionary<string, Func<Author, object?>> AuthorKeys = new()
    {
        ["name"] = a => a.Name, ["nickname"] = a => a.Nickname, ["bornOn"] = a => a.BornOn, ["joinedAt"] = a => a.JoinedAt, ["rating"] = a => a.Rating,
        ["active"] = a => a.Active, ["agreed"] = a => a.Agreed, ["genre"] = a => (int)a.Genre,
        ["secondGenre"] = a => a.SecondGenre?.ToString(), ["city"] = a => a.City?.Name, ["inhabitants"] = a => a.City?.Inhabitants,
        ["folded"] = a => a.Name.ToLowerInvariant(), ["bookCount"] = a => a.Books.Count,
    };

    private static readonly Dictionary<string, Func<Book, object?>> BookKeys = new()
    {
        ["title"] = b => b.Title, ["pages"] = b => b.Pages, ["publisherId"] = b => b.PublisherId, ["nickname"] = b => b.Author!.Nickname,
    };

    private readonly Library _library = new();
    private readonly LibraryServer _server;

    public PagingTests() => _server = new LibraryServer(_library);

    public static TheoryData<int> Seeds() => [.. Enumerable.Range(0, 6)];

    public static TheoryData<int, bool> Parents() => new()
    {
        { 0, false }, { 1, false }, { 2, false }, { 0, true }, { 1, true }, { 2, true },
    };

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        Assert.True(_server.NotLearnt.Count == 0, string.Join("\n\n", _server.NotLearnt));
        await _server.DisposeAsync();
        _library.Dispose();
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public async Task Walk_VisitsEveryRowInOrder_FromEitherEnd(int seed)
    {
        // arrange
        var random = new Random(seed);
        _library.Seed(RandomLibrary.Authors(random, 40));
        var order = RandomOrder(random, AuthorKeys.Keys);
        var expected = Sorted(await AuthorsAsync(), AuthorKeys, order, a => a.Id).Select(a => a.Id);
        var size = random.Next(3, 13);

        // act
        var forward = new List<int>();
        for (var page = await ReadAsync(new { first = size, order }); ; page = await ReadAsync(new { first = size, after = page.End, order }))
        {
            forward.AddRange(page.Ids);
            if (!page.HasNext)
            {
                break;
            }
        }

        var backward = new List<int>();
        for (var page = await ReadAsync(new { last = size, order }); ; page = await ReadAsync(new { last = size, before = page.Start, order }))
        {
            backward.InsertRange(0, page.Ids);
            if (!page.HasPrevious)
            {
                break;
            }
        }

        // assert
        Assert.Equal(expected, forward);
        Assert.Equal(expected, backward);
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public async Task Walk_NeitherRepeatsNorSkipsARow_WhenOthersAreAddedAndRemovedBetweenPages(int seed)
    {
        // arrange
        var random = new Random(seed);
        _library.Seed(RandomLibrary.Authors(random, 40));
        var order = RandomOrder(random, AuthorKeys.Keys.Where(name => name != "bookCount"));
        var stable = (await AuthorsAsync()).Select(a => a.Id).ToHashSet();
        var seen = new List<int>();
        string? after = null;

        // act
        do
        {
            var page = await ReadAsync(new { first = 6, after, order });
            seen.AddRange(page.Ids);
            after = page.HasNext ? page.End : null;

            // also the row that the cursor came from
            await using var db = _library.Open();
            var gone = db.Authors.Select(a => a.Id).AsEnumerable().OrderBy(_ => random.Next()).Take(2).Append(page.Ids.LastOrDefault()).ToHashSet();
            await db.Authors.Where(a => gone.Contains(a.Id)).ExecuteDeleteAsync();
            stable.ExceptWith(gone.Except(seen));
            _library.Seed(RandomLibrary.Authors(random, 3));
        }
        while (after is not null);

        // assert
        Assert.Equal(seen.Count, seen.Distinct().Count());
        Assert.Empty(stable.Except(seen));
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public async Task Page_IsExact_WhateverTheArguments(int seed)
    {
        // arrange
        var random = new Random(seed);
        _library.Seed(RandomLibrary.Authors(random, 20));
        var order = RandomOrder(random, AuthorKeys.Keys);
        var all = Sorted(await AuthorsAsync(), AuthorKeys, order, a => a.Id);
        var cursors = (await ReadAsync(new { first = 100, order })).Cursors;
        for (var time = 0; time < 12; time++)
        {
            var (after, before) = (random.Next(-1, all.Count), random.Next(0, all.Count + 1));
            var (size, backward) = (random.Next(0, 22), random.Next(2) == 0);

            // act
            var page = await ReadAsync(VariablesOf(size, backward, after < 0 ? null : cursors[after], before == all.Count ? null : cursors[before], order));

            // assert
            AssertPage([.. all.Select(a => a.Id)], index => index > after, index => index < before, size, backward, page);
        }
    }

    /// <summary>A parent at a time, and all at once, with the first rows of each found as SQLite does it best, and as servers do.</summary>
    [Theory]
    [MemberData(nameof(Parents))]
    public async Task Page_IsThatOfEachParent_WhetherThereIsOneOrMany(int seed, bool numbersRows)
    {
        // arrange
        var random = new Random(seed);
        _library.Seed(RandomLibrary.Authors(random, 30));
        await using var server = new LibraryServer(_library, numbersRows);
        var order = RandomOrder(random, BookKeys.Keys);
        var authors = await AuthorsAsync();
        var books = Sorted(authors.SelectMany(a => a.Books), BookKeys, order, b => b.Id);
        var query = $"query($first: Int, $after: String, $last: Int, $before: String, $order: [BookSortInput!]) {{ everyone {{ id books({RowPage.Arguments}) {{ {RowPage.Selection} }} }} cities {{ id books({RowPage.Arguments}) {{ {RowPage.Selection} }} }} }}";
        var one = $"query($id: ID!, $first: Int, $after: String, $last: Int, $before: String, $order: [BookSortInput!]) {{ author(id: $id) {{ id books({RowPage.Arguments}) {{ {RowPage.Selection} }} }} }}";
        var first = await server.DataAsync(query, new { first = 100, order });
        var cursors = first["everyone"]!.AsArray().SelectMany(a => a!["books"]!["edges"]!.AsArray()).ToDictionary(edge => RowPage.KeyOf(edge!["node"]), edge => (string)edge!["cursor"]!);
        for (var time = 0; time < 8; time++)
        {
            var (after, before) = (random.Next(-1, books.Count), random.Next(0, books.Count + 1));
            var (size, backward) = (random.Next(0, 4), random.Next(2) == 0);
            var variables = VariablesOf(size, backward, after < 0 ? null : cursors[books[after].Id], before == books.Count ? null : cursors[books[before].Id], order);

            // act
            var data = await server.DataAsync(query, variables);

            // assert
            foreach (var (list, isOwn) in ((string, Func<Book, int, bool>)[])[("everyone", (book, id) => book.AuthorId == id), ("cities", (book, id) => book.Author!.CityId == id)])
            {
                foreach (var parent in data[list]!.AsArray())
                {
                    AssertOwn(parent!, book => isOwn(book, RowPage.KeyOf(parent)));
                }
            }

            variables["id"] = (string)data["everyone"]![random.Next(30)]!["id"]!;
            var author = (await server.DataAsync(one, variables))["author"]!;
            AssertOwn(author, book => book.AuthorId == RowPage.KeyOf(author));

            void AssertOwn(JsonNode parent, Func<Book, bool> isOwn)
            {
                var own = books.Select((book, index) => (book, index)).Where(pair => isOwn(pair.book)).ToList();
                AssertPage([.. own.Select(pair => pair.book.Id)], index => own[index].index > after, index => own[index].index < before, size, backward, RowPage.Of(parent["books"]!));
            }
        }

        Assert.Empty(server.NotLearnt);
    }

    [Fact]
    public async Task Page_SaysThatNothingPrecedes_WhenTheRowsBeforeTheCursorAreGone()
    {
        // arrange
        _library.Seed(Enumerable.Range(1, 5).Select(i => Author.Create($"Author {i}")));
        object order = new[] { new { name = "ASC" } };
        var first = await ReadAsync(new { first = 2, order });
        await using var db = _library.Open();
        await db.Authors.Where(a => first.Ids.Contains(a.Id)).ExecuteDeleteAsync();

        // act
        var second = await ReadAsync(new { first = 2, after = first.End, order });

        // assert
        Assert.False(second.HasPrevious);
        Assert.True(second.HasNext);
    }

    [Fact]
    public async Task Page_IsEmptyAndCounted_WhenThereIsNothing()
    {
        Assert.Equal(0, (await ReadAsync(new { first = 0 })).Total);
        Assert.Equal(0, (await ReadAsync(new { last = 3 })).Total);
        _library.Seed(Author.Create("Anna"));

        var page = await ReadAsync(new { first = 0 });

        Assert.Equal((0, 1, true, false, null), (page.Ids.Count, page.Total, page.HasNext, page.HasPrevious, page.End));
    }

    /// <summary>The siblings of a field are answered whose cursor is bad.</summary>
    [Theory]
    [InlineData("nonsense", "not a cursor")]
    [InlineData(null, "another order")]
    public async Task BadCursor_IsAnErrorOfItsOwnField(string? cursor, string words)
    {
        // arrange
        _library.Seed(RandomLibrary.Authors(new Random(1), 3));
        cursor ??= (await ReadAsync(new { first = 1 })).End;

        // act
        var response = await _server.AskAsync(
            "query($after: String) { everyone { name allBooks { title } books(after: $after) { totalCount } } authors(after: $after, order: { rating: ASC }) { totalCount } cities { name } }", new { after = cursor });

        // assert
        var errors = response["errors"]!.AsArray();
        Assert.Equal(4, errors.Count);
        Assert.All(errors, error =>
        {
            Assert.Contains(words, (string)error!["message"]!);
            Assert.Equal("BAD_USER_INPUT", (string)error["extensions"]!["code"]!);
        });
        Assert.Equal(["""["authors"]""", """["everyone",0,"books"]""", """["everyone",1,"books"]""", """["everyone",2,"books"]"""], errors.Select(error => error!["path"]!.ToJsonString()).Order(StringComparer.Ordinal));
        Assert.All(response["data"]!["everyone"]!.AsArray(), author =>
        {
            Assert.NotNull(author!["allBooks"]);
            Assert.Null(author["books"]);
        });
        Assert.Equal(2, response["data"]!["cities"]!.AsArray().Count);
    }

    private static void AssertPage(IReadOnlyList<int> own, Func<int, bool> isAfter, Func<int, bool> isBefore, int size, bool backward, RowPage page)
    {
        var range = Enumerable.Range(0, own.Count).Where(index => isAfter(index) && isBefore(index)).Select(index => own[index]).ToList();
        var precede = Enumerable.Range(0, own.Count).Any(index => !isAfter(index));
        var follow = Enumerable.Range(0, own.Count).Any(index => !isBefore(index));
        Assert.Equal(backward ? range.TakeLast(size) : range.Take(size), page.Ids);
        Assert.Equal(follow || (!backward && range.Count > size), page.HasNext);
        Assert.Equal(precede || (backward && range.Count > size), page.HasPrevious);
        Assert.Equal(own.Count, page.Total);
        Assert.Equal((page.Cursors.FirstOrDefault(), page.Cursors.LastOrDefault()), (page.Start, page.End));
    }

    private static Dictionary<string, object?> VariablesOf(int size, bool backward, string? after, string? before, object order) => new()
    {
        [backward ? "last" : "first"] = size, ["after"] = after, ["before"] = before, ["order"] = order,
    };

    private static Dictionary<string, string>[] RandomOrder(Random random, IEnumerable<string> names) =>
        [.. names.OrderBy(_ => random.Next()).Take(random.Next(1, 4)).Select(name => new Dictionary<string, string> { [name] = random.Next(2) == 0 ? "ASC" : "DESC" })];

    private static List<T> Sorted<T>(IEnumerable<T> rows, Dictionary<string, Func<T, object?>> keys, Dictionary<string, string>[] order, Func<T, int> id)
    {
        var sorted = rows.OrderBy(_ => 0);
        foreach (var (name, direction) in order.SelectMany(entry => entry))
        {
            sorted = direction == "ASC" ? sorted.ThenBy(keys[name], Values.Instance) : sorted.ThenByDescending(keys[name], Values.Instance);
        }

        // ties are broken in the direction of the last column
        return [.. order[^1].Values.Single() == "ASC" ? sorted.ThenBy(id) : sorted.ThenByDescending(id)];
    }

    private Task<RowPage> ReadAsync(object variables) => RowPage.OfAuthorsAsync(_server, variables);

    private async Task<List<Author>> AuthorsAsync()
    {
        await using var db = _library.Open();
        return await db.Authors.AsTracking().Include(a => a.City).Include(a => a.Books).ToListAsync();
    }

    /// <summary>As databases compare: what is missing is the smallest, and texts are compared by their characters' numbers.</summary>
    private sealed class Values : IComparer<object?>
    {
        public static Values Instance { get; } = new();

        public int Compare(object? x, object? y) => x is string left && y is string right ? string.CompareOrdinal(left, right) : Comparer<object?>.Default.Compare(x, y);
    }
}
