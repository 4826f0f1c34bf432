using System.Text;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Volunteers.GraphQL;
using Volunteers.GraphQL.Querying.Filtering;
using Volunteers.Tests.GraphQL.Querying.Model;
using Volunteers.Tests.GraphQL.Querying.Schema;

namespace Volunteers.Tests.GraphQL.Querying;

public sealed class FilteringTests : IAsyncLifetime
{
    private readonly Library _library = new();
    private readonly LibraryServer _server;

    public FilteringTests() => _server = new LibraryServer(_library);

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        await _server.DisposeAsync();
        _library.Dispose();
    }

    /// <summary>Each condition is asked for twice, with another between, as the statement is written once.</summary>
    [Fact]
    public async Task Where_AgreesWithPlainCSharp_ForEveryOperation()
    {
        // arrange
        _library.Seed(RandomLibrary.Authors(new Random(7), 200));
        using var context = _library.Open();
        var authors = context.Authors.Include(a => a.City).Include(a => a.Books).ToList();
        var day = new DateOnly(1980, 1, 3);
        var instant = new DateTimeOffset(2026, 1, 1, 0, 2, 0, TimeSpan.Zero);
        (Dictionary<string, object?> Where, Func<Author, bool> Expected)[] cases =
        [
            (F("name", "eq", "anna"), a => Same(a.Name, "anna")),
            (F("name", "neq", "ANNA"), a => !Same(a.Name, "anna")),
            (F("name", "contains", "ELI"), a => a.Name.Contains("eli")),
            (F("name", "contains", "%"), a => a.Name.Contains('%')),
            (F("name", "startsWith", "_"), _ => false),
            (F("name", "startsWith", "a_"), a => a.Name == "a_b"),
            (F("name", "startsWith", "ÇE"), a => a.Name == "Çelik"),
            (F("name", "endsWith", "OË"), a => a.Name == "Zoë"),
            (F("name", "contains", "'"), a => a.Name == "O'Hara"),
            (F("name", "contains", ""), _ => true),
            (F("name", "or", L(O(("eq", "bea")), O(("startsWith", "zo")))), a => Same(a.Name, "bea") || a.Name.ToLowerInvariant().StartsWith("zo")),
            (F("name", "and", L(O(("contains", "a")), O(("ncontains", "n")))), a => a.Name.ToLowerInvariant() is var n && n.Contains('a') && !n.Contains('n')),
            (F("name", "in", L("BEA", "zoë")), a => Same(a.Name, "bea") || Same(a.Name, "zoë")),
            (F("name", "nin", L("BEA", "zoë")), a => !Same(a.Name, "bea") && !Same(a.Name, "zoë")),
            (F("code", "eq", "anna"), a => a.Name == "anna"),
            (F("code", "in", L("Anna")), a => a.Name == "Anna"),
            (F("nickname", "eq", null), a => a.Nickname is null),
            (F("nickname", "neq", null), a => a.Nickname is not null),
            (F("nickname", "eq", "bea"), a => Same(a.Nickname, "bea")),
            (F("nickname", "neq", "bea"), a => !Same(a.Nickname, "bea")),
            (F("nickname", "ncontains", "a"), a => a.Nickname is null || !a.Nickname.ToLowerInvariant().Contains('a')),
            (F("nickname", "nstartsWith", "A"), a => a.Nickname is null || !a.Nickname.ToLowerInvariant().StartsWith('a')),
            (F("nickname", "nendsWith", "A"), a => a.Nickname is null || !a.Nickname.ToLowerInvariant().EndsWith('a')),
            (F("nickname", "in", L("bea", null)), a => a.Nickname is null || Same(a.Nickname, "bea")),
            (F("nickname", "nin", L("bea", null)), a => a.Nickname is not null && !Same(a.Nickname, "bea")),
            (F("nickname", "nin", L("bea")), a => !Same(a.Nickname, "bea")),
            (F("nickname", "in", L()), _ => false),
            (F("bornOn", "gt", day), a => a.BornOn > day),
            (F("bornOn", "ngt", day), a => !(a.BornOn > day)),
            (F("bornOn", "gte", day), a => a.BornOn >= day),
            (F("bornOn", "ngte", day), a => !(a.BornOn >= day)),
            (F("bornOn", "lt", day), a => a.BornOn < day),
            (F("bornOn", "nlt", day), a => !(a.BornOn < day)),
            (F("bornOn", "lte", day), a => a.BornOn <= day),
            (F("bornOn", "nlte", day), a => !(a.BornOn <= day)),
            (F("bornOn", "eq", null), a => a.BornOn is null),
            (F("bornOn", "neq", day), a => a.BornOn != day),
            (F("bornOn", "in", L(day, null)), a => a.BornOn is null || a.BornOn == day),
            (F("bornOn", "nin", L(day)), a => a.BornOn != day),
            (F("joinedAt", "lt", instant), a => a.JoinedAt < instant),
            (F("joinedAt", "in", L(instant)), a => a.JoinedAt == instant),
            (F("rating", "gte", 1), a => a.Rating >= 1),
            (F("active", "eq", true), a => a.Active),
            (F("active", "neq", true), a => !a.Active),
            (F("agreed", "neq", true), a => a.Agreed != true),
            (F("agreed", "eq", null), a => a.Agreed is null),
            (F("genre", "in", L(Genre.Essay, Genre.Poetry)), a => a.Genre is Genre.Essay or Genre.Poetry),
            (F("secondGenre", "eq", Genre.Essay), a => a.SecondGenre == Genre.Essay),
            (F("secondGenre", "nin", L(Genre.Essay)), a => a.SecondGenre != Genre.Essay),
            (F("bookCount", "gt", 1), a => a.Books.Count > 1),
            (F("id", "in", L("Author:3", "Author:5")), a => a.Id is 3 or 5),
            (F("cityId", "eq", "City:1"), a => a.CityId == 1),
            (F("cityId", "neq", "City:1"), a => a.CityId != 1),
            (O(("or", L(F("active", "eq", true), F("genre", "eq", Genre.Essay)))), a => a.Active || a.Genre == Genre.Essay),
            (O(("or", L(F("active", "eq", true), O()))), _ => true),
            (O(("or", L())), _ => true),
            (O(("and", L(F("active", "eq", true), F("genre", "eq", Genre.Essay)))), a => a.Active && a.Genre == Genre.Essay),
            (O(("active", O(("eq", true))), ("genre", O(("eq", Genre.Essay)))), a => a.Active && a.Genre == Genre.Essay),
            (O(("rating", O(("gt", 0.1), ("lt", 1.2)))), a => a.Rating is > 0.1 and < 1.2),
        ];
        using var sqlServer = LibraryContext.ForSqlServer();
        foreach (var (where, expected) in cases.Concat(cases))
        {
            // act
            var answered = await AskAsync(where);
            var predicate = Build(where);
            var found = (predicate is null ? context.Authors : context.Authors.Where(predicate)).Select(a => a.Id).ToList();
            var foundInMemory = (predicate is null ? authors : authors.Where(predicate.Compile())).Select(a => a.Id);
            var sql = predicate is null ? "" : sqlServer.Authors.Where(predicate).ToQueryString();

            // assert
            var wanted = authors.Where(expected).Select(a => a.Id).ToList();
            Assert.True(wanted.Order().SequenceEqual(answered.Order()), $"{predicate} by the server: {wanted.Count} rows wanted, {answered.Count} answered");
            Assert.True(wanted.Order().SequenceEqual(found.Order()), $"{predicate}: {wanted.Count} rows wanted, {found.Count} found");
            Assert.True(wanted.Order().SequenceEqual(foundInMemory.Order()), $"{predicate} in memory");
            Assert.DoesNotContain("BEA", sql);
        }

        Assert.All(_server.NotLearnt, statement => Assert.True(statement.Contains("LIKE @", StringComparison.Ordinal), statement));
    }

    [Fact]
    public async Task Where_SendsTheSameText_WhenOnlyValuesDiffer()
    {
        // act
        foreach (var text in new[] { "x", "y%'; DROP TABLE Authors; --" })
        {
            await AskAsync(O(("name", O(("contains", text), ("neq", text))), ("rating", O(("gt", text.Length))), ("id", O(("in", L("Author:1"))))));
        }

        // assert
        Assert.Equal(_library.Statements[0], _library.Statements[1]);
        Assert.DoesNotContain("DROP", _library.Statements[1]);
        Assert.True(_server.NotLearnt.Count == 0, string.Join("\n\n", _server.NotLearnt));
    }

    /// <summary>What EF Core makes of a text that a value begins or ends with is not made again without it.</summary>
    [Fact]
    public async Task Where_IsTranslatedEachTime_WhenAValueIsWrittenOtherwise()
    {
        // arrange
        _library.Seed(new[] { "a%b", "a_b", "anna", "axb", "Anna" }.Select(name => Author.Create(name)));

        // act, assert
        foreach (var (text, count) in new[] { ("a%", 1), ("a", 5), ("a_", 1), ("an", 2), ("a%", 1) })
        {
            Assert.Equal(count, (await AskAsync(F("name", "startsWith", text))).Count);
        }

        Assert.Single(_server.NotLearnt);
    }

    [Fact]
    public void Build_Refuses_WhatMakesNoSense()
    {
        // arrange
        var deep = F("active", "eq", true);
        for (var i = 0; i < 9; i++)
        {
            deep = O(("and", L(deep)));
        }

        (Dictionary<string, object?> Where, string Words)[] cases =
        [
            (F("name", "contains", null), "\"where.name.contains\" must not be null"),
            (F("name", "in", null), "\"where.name.in\" must not be null"),
            (F("name", "in", L([.. Enumerable.Range(0, 1001).Select(i => $"{i}")])), "more than 1000 values"),
            (F("name", "eq", new string('x', 1001)), "more than 1000 characters"),
            (F("active", "eq", null), "always has a value"),
            (O(("name", null)), "\"where.name\" must not be null"),
            (O(("or", null)), "\"where.or\" must not be null"),
            (O(("secret", O(("eq", 1)))), "\"where.secret\" is not a field of AuthorFilterInput"),
            (F("id", "eq", "City:1"), "City:1"),
            (F("rating", "eq", "many"), "\"where.rating.eq\" is not a value"),
            (deep, "nested deeper than 8 levels"),
            (F("name", "endsWith", "\0"), "\"where.name.endsWith\" holds the character U+0000"),
            (F("code", "in", L("x\0")), "\"where.code.in\" holds the character U+0000"),
            (F("nickname", "in", L(new object?[1001])), "\"where.nickname.in\" has more than 1000 values"),
            (O(("and", L([.. Enumerable.Repeat(O(), 1001)]))), "\"where.and\" has more than 1000 filters"),
            (O(("or", L([.. Enumerable.Repeat(O(), 1001)]))), "\"where.or\" has more than 1000 filters"),
            (F("name", "and", L([.. Enumerable.Repeat(O(), 1001)])), "\"where.name.and\" has more than 1000 filters"),
            (O(("and", L([.. Enumerable.Repeat(O(("and", L([.. Enumerable.Repeat(O(), 100)]))), 100)]))), "more than 1000 objects"),
            (O(("and", L([.. Enumerable.Repeat(O(("name", O())), 600)]))), "more than 1000 objects"),
            (O(("or", L([.. Enumerable.Range(0, 101).Select(i => F("bookCount", "eq", i))]))), "more than 100 operations"),
        ];
        foreach (var (where, words) in cases)
        {
            // act
            var refusal = Assert.Throws<GraphQLException>(() => Build(where));

            // assert
            Assert.Contains(words, refusal.Error.Message);
        }
    }

    [Fact]
    public void FilterType_IsNamedAfterItsClass() => Assert.Equal("AuthorFilterInput", FilterModel.Of(new AuthorFilter()).Name);

    /// <summary>The keys of the authors that the server answers.</summary>
    private async Task<IReadOnlyList<int>> AskAsync(Dictionary<string, object?> where)
    {
        const string query = "query($where: AuthorFilterInput, $after: String) { authors(first: 100, after: $after, where: $where, order: [{ name: ASC }]) { nodes { id } totalCount pageInfo { endCursor } } }";
        var ids = new List<int>();
        JsonNode page;
        for (string? after = null; ; after = (string?)page["pageInfo"]!["endCursor"])
        {
            page = (await _server.DataAsync(query, new { where = ValueOf(where), after }))["authors"]!;
            ids.AddRange(page["nodes"]!.AsArray().Select(node => int.Parse(Encoding.UTF8.GetString(Convert.FromBase64String((string)node!["id"]!)).Split(':')[1])));
            if (page["nodes"]!.AsArray().Count < 100)
            {
                Assert.Equal((int)page["totalCount"]!, ids.Count);
                return ids;
            }
        }
    }

    /// <summary>As a client writes it.</summary>
    private static object? ValueOf(object? value) => value switch
    {
        Dictionary<string, object?> fields => fields.ToDictionary(field => field.Key, field => ValueOf(field.Value)),
        List<object?> items => items.ConvertAll(ValueOf),
        Genre genre => genre.ToString().ToUpperInvariant(),
        string id when id.StartsWith("Author:", StringComparison.Ordinal) || id.StartsWith("City:", StringComparison.Ordinal) => Convert.ToBase64String(Encoding.UTF8.GetBytes(id)),
        _ => value,
    };

    private static System.Linq.Expressions.Expression<Func<Author, bool>>? Build(Dictionary<string, object?> where) =>
        (System.Linq.Expressions.Expression<Func<Author, bool>>?)FilterExpression.Build(
            FilterModel.Of(new AuthorFilter()),
            typeof(Author),
            where,
            new LowerCaseFolding(),
            FilterLimits.Default,
            (id, type) => id.StartsWith(type.Name + ":", StringComparison.Ordinal)
                ? int.Parse(id[(type.Name.Length + 1)..])
                : throw new GraphQLException(id, ErrorCodes.BadUserInput),
            new FilterValues());

    private static bool Same(string? left, string right) => string.Equals(left, right, StringComparison.OrdinalIgnoreCase);

    private static Dictionary<string, object?> F(string field, string operation, object? value) => O((field, O((operation, value))));

    private static Dictionary<string, object?> O(params (string Name, object? Value)[] fields) => fields.ToDictionary(f => f.Name, f => f.Value);

    private static List<object?> L(params object?[] values) => [.. values];
}
