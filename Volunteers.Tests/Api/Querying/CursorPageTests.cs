using System.Text.Json;

namespace Volunteers.Tests.Api.Querying;

/// <summary>
/// The statement of the page after a cursor is written once for each kind of position: which of its values are missing, and what truth values are. Every
/// page must be what EF Core itself reads, the first time, when it is written, and again, when it is not.
/// </summary>
public sealed class CursorPageTests(PagedServer server) : IClassFixture<PagedServer>
{
    private const int People = 22;

    public static TheoryData<string, string> Lists()
    {
        var lists = new TheoryData<string, string>();
        foreach (var list in (string[])["byName", "byPhone", "byPhoneDown", "byParent", "byParentDown", "byAnswer", "byAnswerDown", "from"])
        {
            lists.Add(list, "hasNextPage endCursor");
            lists.Add(list, "hasNextPage endCursor hasPreviousPage");
            lists.Add(list, "hasNextPage endCursor hasPreviousPage startCursor");
        }

        return lists;
    }

    [Theory]
    [MemberData(nameof(Lists))]
    public async Task Pages_AreThoseThatEFCoreReads_WhenTheyAreWalked(string list, string pageInfo)
    {
        // arrange
        var query = Query(list, pageInfo);
        foreach (var size in (int[])[1, 4])
        {
            var pages = await WalkAsync(query, size);

            // act, assert: several times, and in another order than that in which they were composed
            for (var time = 0; time < 3; time++)
            {
                foreach (var (variables, expected) in time == 1 ? pages.AsEnumerable().Reverse() : pages)
                {
                    Assert.Equal(expected, await server.AskAsync(query, variables, ordinary: false));
                }
            }

            Assert.True(pages.Count >= People / size);
        }
    }

    /// <summary>What tells whether there are rows before is read with the rows, and there are none.</summary>
    [Theory]
    [InlineData("byPhone")]
    [InlineData("byPhoneDown")]
    [InlineData("byParentDown")]
    [InlineData("byAnswerDown")]
    [InlineData("from")]
    public async Task PageBeyondTheLastRow_IsEmpty_AndHasPagesBefore(string list)
    {
        // arrange
        var query = Query(list, "hasNextPage hasPreviousPage endCursor");
        var last = EndOf(await server.AskAsync(query, new { n = 100 }, ordinary: true))!;

        for (var time = 0; time < 3; time++)
        {
            // act
            var answer = await server.AskAsync(query, new { n = 3, after = last }, ordinary: false);

            // assert
            const string empty = """{"edges":[],"pageInfo":{"hasNextPage":false,"hasPreviousPage":true,"endCursor":null}}""";
            Assert.Equal("{\"data\":{\"" + list + "\":" + empty + "}}", answer);
            Assert.Equal(answer, await server.AskAsync(query, new { n = 3, after = last }, ordinary: true));
        }
    }

    [Fact]
    public async Task PageBeyondTheLastRow_HasNoPagesBefore_WhenThereIsNoRowAtAll()
    {
        // arrange: the same query with another value of its own
        var query = Query("from", "hasNextPage hasPreviousPage endCursor");
        var last = EndOf(await server.AskAsync(query, new { n = 100 }, ordinary: true))!;
        foreach (var (least, before) in ((int, bool)[])[(0, true), (9999, false), (0, true), (9999, false)])
        {
            // act
            var answer = await server.AskAsync(query, new { n = 3, after = last, least }, ordinary: false);

            // assert
            Assert.Contains($"\"edges\":[],\"pageInfo\":{{\"hasNextPage\":false,\"hasPreviousPage\":{(before ? "true" : "false")}", answer);
            Assert.Equal(answer, await server.AskAsync(query, new { n = 3, after = last, least }, ordinary: true));
        }
    }

    [Theory]
    [InlineData("byPhone", "byName")]
    [InlineData("byPhone", "byPhoneDown")]
    [InlineData("byParent", "byParentDown")]
    [InlineData("byAnswer", "byPhone")]
    public async Task CursorOfAnotherOrder_IsRefused_BeforeAndAfterPagesWereRead(string list, string other)
    {
        // arrange: an alias, so that nothing of the query was asked before
        var query = Query(list, "hasNextPage endCursor").Replace("edges", "e: edges", StringComparison.Ordinal);
        var foreign = EndOf(await server.AskAsync(Query(other, "endCursor"), new { n = 2 }, ordinary: true))!;

        // act
        var ordinary = await server.AskAsync(query, new { n = 2, after = foreign }, ordinary: true);
        var first = await server.AskAsync(query, new { n = 2, after = foreign }, ordinary: false);
        foreach (var (variables, expected) in await WalkAsync(query, 4))
        {
            Assert.Equal(expected, await server.AskAsync(query, variables, ordinary: false));
        }

        var later = await server.AskAsync(query, new { n = 2, after = foreign }, ordinary: false);

        // assert
        Assert.Contains("\"BAD_USER_INPUT\"", ordinary);
        Assert.DoesNotContain("fullName", ordinary);
        Assert.Equal(ordinary, first);
        Assert.Equal(ordinary, later);
    }

    private static string Query(string list, string pageInfo) => list == "from"
        ? $"query($n: Int, $after: String, $least: Int! = 0) {{ from(least: $least, first: $n, after: $after) {{ edges {{ cursor node {{ fullName phone }} }} pageInfo {{ {pageInfo} }} }} }}"
        : $"query($n: Int, $after: String) {{ {list}(first: $n, after: $after) {{ edges {{ cursor node {{ fullName phone parentOrCarer }} }} pageInfo {{ {pageInfo} }} }} }}";

    private async Task<List<(object Variables, string Page)>> WalkAsync(string query, int size)
    {
        var pages = new List<(object, string)>();
        for (string? after = null; pages.Count == 0 || after is not null;)
        {
            var variables = new { n = size, after };
            var page = await server.AskAsync(query, variables, ordinary: true);
            pages.Add((variables, page));
            after = EndOf(page);
        }

        return pages;
    }

    private static string? EndOf(string page)
    {
        using var json = JsonDocument.Parse(page);
        return json.RootElement.GetProperty("data").EnumerateObject().First().Value.GetProperty("pageInfo").GetProperty("endCursor").GetString();
    }
}
