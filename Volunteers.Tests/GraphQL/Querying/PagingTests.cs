using System.Text;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Volunteers.Tests.GraphQL.Querying.Model;
using Volunteers.Tests.GraphQL.Querying.Schema;

namespace Volunteers.Tests.GraphQL.Querying;

/// <summary>Pages of lists with ties and missing values, beside what LINQ makes of the same rows in memory.</summary>
public sealed class PagingTests : IAsyncLifetime
{
    private const string Arguments = "first: $first, after: $after, last: $last, before: $before, order: $order";
    private const string Page = "edges { cursor node { id } } totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor }";
    private const string Authors =
        $"query($first: Int, $after: String, $last: Int, $before: String, $order: [AuthorSortInput!]) {{ authors({Arguments}) {{ {Page} }} }}";

    private static readonly Dictionary<string, Func<Author, object?>> AuthorKeys = new()
    {
        ["name"] = a => a.Name, ["nickname"] = a => a.Nickname, ["bornOn"] = a => a.BornOn, ["joinedAt"] = a => a.JoinedAt, ["rating"] = a => a.Rating,
        ["fee"] = a => a.Fee, ["active"] = a => a.Active, ["agreed"] = a => a.Agreed, ["token"] = a => a.Token.ToString(), ["genre"] = a => (int)a.Genre,
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
        var query = $"query($first: Int, $after: String, $last: Int, $before: String, $order: [BookSortInput!]) {{ everyone {{ id books({Arguments}) {{ {Page} }} }} cities {{ id books({Arguments}) {{ {Page} }} }} }}";
        var one = $"query($id: ID!, $first: Int, $after: String, $last: Int, $before: String, $order: [BookSortInput!]) {{ author(id: $id) {{ id books({Arguments}) {{ {Page} }} }} }}";
        var first = await server.DataAsync(query, new { first = 100, order });
        var cursors = first["everyone"]!.AsArray().SelectMany(a => a!["books"]!["edges"]!.AsArray()).ToDictionary(edge => KeyOf(edge!["node"]), edge => (string)edge!["cursor"]!);
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
                    AssertOwn(parent!, book => isOwn(book, KeyOf(parent)));
                }
            }

            variables["id"] = (string)data["everyone"]![random.Next(30)]!["id"]!;
            var author = (await server.DataAsync(one, variables))["author"]!;
            AssertOwn(author, book => book.AuthorId == KeyOf(author));

            void AssertOwn(JsonNode parent, Func<Book, bool> isOwn)
            {
                var own = books.Select((book, index) => (book, index)).Where(pair => isOwn(pair.book)).ToList();
                AssertPage([.. own.Select(pair => pair.book.Id)], index => own[index].index > after, index => own[index].index < before, size, backward, Result.Of(parent["books"]!));
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
        var books = (await AuthorsAsync()).SelectMany(a => a.Books).OrderBy(b => b.Id).ToList();

        // act
        var data = await _server.DataAsync("{ everyone { allBooks { id ofSamePublisher(first: 100) { nodes { id } totalCount } } } }");

        // assert
        foreach (var book in data["everyone"]!.AsArray().SelectMany(author => author!["allBooks"]!.AsArray()))
        {
            var publisher = books.Single(known => known.Id == KeyOf(book)).PublisherId;
            var expected = publisher is null ? [] : books.Where(known => known.PublisherId == publisher).Select(known => known.Id).ToList();
            Assert.Equal(expected, book!["ofSamePublisher"]!["nodes"]!.AsArray().Select(KeyOf));
            Assert.Equal(expected.Count, (int)book["ofSamePublisher"]!["totalCount"]!);
        }
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

    private static void AssertPage(IReadOnlyList<int> own, Func<int, bool> isAfter, Func<int, bool> isBefore, int size, bool backward, Result page)
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

    private static int KeyOf(JsonNode? node) => int.Parse(Encoding.UTF8.GetString(Convert.FromBase64String((string)node!["id"]!)).Split(':')[1], null);

    private async Task<Result> ReadAsync(object variables) => Result.Of((await _server.DataAsync(Authors, variables))["authors"]!);

    private async Task<List<Author>> AuthorsAsync()
    {
        await using var db = _library.Open();
        return await db.Authors.AsTracking().Include(a => a.City).Include(a => a.Books).ToListAsync();
    }

    private sealed record Result(IReadOnlyList<int> Ids, IReadOnlyList<string> Cursors, int Total, bool HasNext, bool HasPrevious, string? Start, string? End)
    {
        public static Result Of(JsonNode page) => new(
            [.. page["edges"]!.AsArray().Select(edge => KeyOf(edge!["node"]))],
            [.. page["edges"]!.AsArray().Select(edge => (string)edge!["cursor"]!)],
            (int)page["totalCount"]!,
            (bool)page["pageInfo"]!["hasNextPage"]!,
            (bool)page["pageInfo"]!["hasPreviousPage"]!,
            (string?)page["pageInfo"]!["startCursor"],
            (string?)page["pageInfo"]!["endCursor"]);
    }

    /// <summary>As databases compare: what is missing is the smallest, and texts are compared by their characters' numbers.</summary>
    private sealed class Values : IComparer<object?>
    {
        public static Values Instance { get; } = new();

        public int Compare(object? x, object? y) => x is string left && y is string right ? string.CompareOrdinal(left, right) : Comparer<object?>.Default.Compare(x, y);
    }
}
