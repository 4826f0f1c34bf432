using System.Diagnostics;
using Volunteers.GraphQL;
using Volunteers.GraphQL.Execution;
using Volunteers.GraphQL.Limits;
using Volunteers.GraphQL.Types;
using Volunteers.Tests.GraphQL.Sdl;

namespace Volunteers.Tests.GraphQL.Execution;

public sealed class DocumentCacheTests
{
    private static readonly GraphQLSchema Schema = SdlSchema.Of("type Query { a: Int b: Int }");

    [Fact]
    public void Get_GivesTheSameDocument_WhenTextIsKnown()
    {
        var cache = new DocumentCache(Schema, new GraphQLLimits());

        var first = cache.Get("{ a }");

        Assert.True(first.IsValid);
        Assert.Same(first, cache.Get("{ a }"));
        Assert.NotSame(first, cache.Get("{ a b }"));
    }

    [Theory]
    [InlineData("{ a", "Syntax Error: Expected Name, found <EOF>.", ErrorCodes.BadUserInput)]
    [InlineData("{ c }", "Cannot query field \"c\" on type \"Query\". Did you mean \"a\" or \"b\"?", ErrorCodes.BadUserInput)]
    [InlineData("{ x: a y: a }", "The operation uses more than 1 aliases.", ErrorCodes.LimitExceeded)]
    public void Get_RemembersNothing_WhenDocumentIsRefused(string text, string message, string code)
    {
        var cache = new DocumentCache(Schema, new GraphQLLimits { MaxAliases = 1 });

        var document = cache.Get(text);

        Assert.False(document.IsValid);
        var error = Assert.Single(document.Errors);
        Assert.Equal((message, code), (error.Message, error.Code));
        Assert.Equal(0, cache.Count);
    }

    [Fact]
    public void Get_ForgetsWhatWasNotUsed_WhenFull()
    {
        var cache = new DocumentCache(Schema, new GraphQLLimits(), capacity: 8);
        var used = cache.Get("{ a }");
        for (var i = 0; i < 50; i++)
        {
            cache.Get($"query Q{i} {{ a }}");
            cache.Get("{ a }");
        }

        Assert.InRange(cache.Count, 1, 8);
        Assert.Same(used, cache.Get("{ a }"));
    }

    [Fact]
    public void Get_ForgetsWhatWasNotUsed_WhenTextsAreLongTogether()
    {
        // arrange: room for five such texts
        var cache = new DocumentCache(Schema, new GraphQLLimits(), maxCharacters: 5_000);
        var used = cache.Get("{ a }");
        for (var i = 10; i < 50; i++)
        {
            // act
            cache.Get($"query Q{i} {{ a {new string(' ', 1_000 - 15)}}}");
            cache.Get("{ a }");

            // assert
            Assert.InRange(cache.Characters, 1, 5_000);
        }

        Assert.InRange(cache.Count, 2, 6);
        Assert.Same(used, cache.Get("{ a }"));
        Assert.NotSame(cache.Get("{ b }" + new string(' ', 5_000)), cache.Get("{ b }" + new string(' ', 5_000)));
    }

    [Fact]
    public async Task Get_StaysBounded_WhenManyAskAtOnce()
    {
        var cache = new DocumentCache(Schema, new GraphQLLimits(), capacity: 16);

        await Task.WhenAll(Enumerable.Range(0, 4).Select(worker => Task.Run(() =>
        {
            for (var i = 0; i < 500; i++)
            {
                Assert.True(cache.Get($"query Q{i % 40} {{ a }}").IsValid);
            }
        })));

        Assert.InRange(cache.Count, 1, 20);
    }

    [Fact]
    public void Get_RefusesFast_WhenTextIsHuge()
    {
        var cache = new DocumentCache(Schema, new GraphQLLimits());
        var text = "{ " + string.Concat(Enumerable.Repeat("a ", 1_000_000)) + "}";
        var watch = Stopwatch.StartNew();

        var document = cache.Get(text);

        Assert.Equal(ErrorCodes.LimitExceeded, Assert.Single(document.Errors).Code);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(2), $"took {watch.Elapsed}");
    }

    [Fact]
    public void FindOperation_FollowsTheSpecification()
    {
        var cache = new DocumentCache(Schema, new GraphQLLimits());
        var two = cache.Get("query A { a } query B { b }");
        var one = cache.Get("query A { a }");

        Assert.Equal("B", two.FindOperation("B")?.Name?.Value);
        Assert.Null(two.FindOperation(null));
        Assert.Null(two.FindOperation("C"));
        Assert.Equal("A", one.FindOperation(null)?.Name?.Value);
        Assert.Equal("A", one.FindOperation("")?.Name?.Value);
    }
}
