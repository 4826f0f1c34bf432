using Volunteers.GraphQL.Annotations;
using Volunteers.Tests.GraphQL.Querying.Preloading;

namespace Volunteers.Tests.GraphQL.Querying;

/// <summary><see cref="PreloadedAttribute"/>: what comes along with the parent, what does not, and what must not.</summary>
public sealed class PreloadedTests
{
    [Theory]
    [InlineData("{ pupils { name medals } }")]
    [InlineData("{ pages(first: 5) { nodes { name medals } } }")]
    [InlineData("{ pages(first: 5) { edges { cursor node { medals } } nodes { name more: medals } } }")]
    [InlineData("{ pupil(name: \"Bo\") { medals } }")]
    [InlineData("{ pupils { name house { name } } }")]
    [InlineData("{ pupils { name house { id: __typename } } }")]
    [InlineData("{ pupils { name house { points } } }")]
    [InlineData("{ pupils { name house { motto } } }")]
    [InlineData("{ pupils { name house { motto colour points } } }")]
    [InlineData("{ pupils { name house { badge } } }")]
    [InlineData("{ pages(first: 1) { nodes { name medals house { name points } mentor { name } } } }")]
    [InlineData("{ pupil(name: \"Ana\") { house { name } mentor { name } medals } }")]
    [InlineData("{ pupils { a: house { name } b: house { points } c: house { points name } } }")]
    public async Task Value_ComesAlong_InTheStatementOfTheParent(string query)
    {
        using var server = TwoHouses();

        await AssertAsync(server, query, statements: 1);
    }

    /// <summary>The fallback reads each house once, however many pupils refer to it.</summary>
    [Theory]
    [InlineData("{ pupils { house { name motto colour points } } }", 2)]
    [InlineData("{ pupils { house { name motto points badge } } }", 2)]
    [InlineData("{ pupils { a: house { name motto } b: house { colour points } } }", 3)]
    [InlineData("{ pupils { house { banner } } }", 2)]
    [InlineData("{ pupils { house { name banner } mentor { name } } }", 2)]
    [InlineData("{ pupils { medals house { name school { name } } } }", 2)]
    [InlineData("{ pupils { a: house { name } b: house { school { name } } } }", 3)]
    public async Task RelatedRow_IsReadInAStatementOfItsOwn_WhenMoreThanFewColumnsOfItAreSelected(string query, int statements)
    {
        using var server = TwoHouses();

        await AssertAsync(server, query, statements);
    }

    [Fact]
    public async Task Value_IsThatOfTheRow()
    {
        using var server = TwoHouses();

        Assert.Equal(
            """{"data":{"pupils":[{"name":"Ana","medals":2,"house":{"name":"Oak","points":7},"mentor":{"name":"Iris"},"greeting":"asked of Ana"},"""
            + """{"name":"Bo","medals":0,"house":{"name":"Elm","points":0},"mentor":{"name":"Iris"},"greeting":"asked of Bo"},"""
            + """{"name":"Cy","medals":1,"house":{"name":"Oak","points":7},"mentor":{"name":"Iris"},"greeting":"asked of Cy"}]}}""",
            await server.AskAsync("{ pupils { name medals house { name points } mentor { name } greeting } }"));
        Assert.Single(server.Statements);
    }

    /// <summary>Whole rows have no place for anything beside them, unless related rows are read with them by name.</summary>
    [Theory]
    [InlineData("{ pupils { summary medals } }", 2)]
    [InlineData("{ pupils { summary house { name } } }", 2)]
    [InlineData("{ pupils { houseName medals } }", 1)]
    [InlineData("{ pupils { summary houseName medals } }", 1)]
    [InlineData("{ pupils { summary houseName mentor { name } } }", 1)]
    [InlineData("{ pupils { summary houseName house { points } } }", 2)]
    [InlineData("{ pupils { houseName house { points } } }", 2)]
    public async Task Value_IsTheSame_WhenResolversNeedWholeOrRelatedRows(string query, int statements)
    {
        using var server = TwoHouses();

        await AssertAsync(server, query, statements);
    }

    [Fact]
    public async Task Resolver_IsNotAsked_WhenTheValueCameAlong()
    {
        using var server = TwoHouses();
        var asked = PupilType.Asked.Value = new Asked();

        await server.AskAsync("{ pupils { medals } }");
        Assert.Equal(0, asked.Times);
        await server.AskAsync("{ loaded { medals } }");
        Assert.Equal(1, asked.Times);
    }

    /// <summary>A required column, one that may be null, and none: each says in its own way whether there is a row.</summary>
    [Theory]
    [InlineData("name")]
    [InlineData("points")]
    [InlineData("motto")]
    [InlineData("__typename")]
    [InlineData("motto badge")]
    [InlineData("name motto colour points")]
    public async Task RelatedRow_IsNull_WhenThereIsNone(string columns)
    {
        var iris = new Mentor { Name = "Iris" };
        using var server = new SchoolServer(
            Pupil.Create("Ana", null, iris), Pupil.Create("Bo", House.Create("Oak"), iris), Pupil.Create("Cy", House.Create("Ash", hidden: true), iris));

        var answer = await AssertAsync(server, $"{{ pupils {{ name house {{ {columns} }} }} }}");

        Assert.StartsWith("""{"data":{"pupils":[{"name":"Ana","house":null},{"name":"Bo","house":{""", answer, StringComparison.Ordinal);
        Assert.EndsWith(""",{"name":"Cy","house":null}]}}""", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Resolver_Answers_WhenAFilterHidesTheRelatedRow()
    {
        var iris = new Mentor { Name = "Iris" };
        using var server = new SchoolServer(
            Pupil.Create("Ana", House.Create("Oak"), iris), Pupil.Create("Bo", null, new Mentor { Name = "Old", Retired = true }), Pupil.Create("Cy", null, iris));

        // a parent that must have what it may not show is an error, as it is without what comes along
        var answer = await AssertAsync(server, "{ pupils { name mentor { name } } }", statements: 2);
        Assert.Contains("Cannot return null for non-nullable field Pupil.mentor.", answer);
        Assert.DoesNotContain("Old", answer);

        // for the hidden one only the resolver was asked; without it there is nothing to ask
        await AssertAsync(server, "{ pupil(name: \"Ana\") { mentor { name } } }", statements: 1);
    }

    /// <summary>Rows that someone else read may have been read with other eyes: their navigations are no answer.</summary>
    [Theory]
    [InlineData("loaded { name house { name } mentor { name } }")]
    [InlineData("loadedRows { name house { name } mentor { name } }")]
    [InlineData("loadedPages(first: 9) { nodes { name house { name } mentor { name } } }")]
    public async Task RelatedRow_IsAskedFor_WhenTheParentWasReadByOthers(string field)
    {
        var iris = new Mentor { Name = "Iris" };
        using var server = new SchoolServer(
            Pupil.Create("Ana", House.Create("Secret", hidden: true), iris), Pupil.Create("Bo", House.Create("Oak"), new Mentor { Name = "Old", Retired = true }));

        var answer = await AssertAsync(server, $"{{ {field} }}", statements: 3);

        Assert.DoesNotContain("Secret", answer);
        Assert.DoesNotContain("Old", answer);
        Assert.Contains("Cannot return null for non-nullable field Pupil.mentor.", answer);
    }

    [Fact]
    public async Task RelatedRow_IsAskedForWhereItDidNotComeAlong_WhenTheSameIsSelectedElsewhere()
    {
        var iris = new Mentor { Name = "Iris" };
        using var server = new SchoolServer(Pupil.Create("Ana", House.Create("Secret", hidden: true), iris), Pupil.Create("Bo", House.Create("Oak"), iris));

        // one for each list, and one for each list's houses: of the first, only for the hidden one
        var answer = await AssertAsync(server, "{ pupils { ...P } loaded { ...P } loadedRows { ...P } } fragment P on Pupil { name house { name } }", statements: 6);

        Assert.DoesNotContain("Secret", answer);
    }

    [Theory]
    [InlineData("{ pupils { mentor { name } newMentor { name } } }", 2)]
    [InlineData("{ pupils { newMentor { name } mentor { name } } }", 3)]
    public async Task RelatedRow_IsThatOfItsOwnField_WhenTwoWouldComeAlongInOneProperty(string query, int statements)
    {
        using var server = TwoHouses();

        var answer = await AssertAsync(server, query, statements);

        Assert.Contains("\"newMentor\":null", answer);
        Assert.Contains("\"mentor\":{\"name\":\"Iris\"}", answer);
    }

    [Fact]
    public async Task Property_IsTheAnswer_WhenWhoeverMadeTheParentSetIt()
    {
        using var server = TwoHouses();

        Assert.Equal(
            """{"data":{"greeted":[{"greeting":"set"},{"greeting":"asked of Bo"},{"greeting":"asked of Cy"}]}}""",
            await server.AskAsync("{ greeted { greeting } }"));
        Assert.Equal(
            """{"data":{"greeted":[{"greeting":"asked of Ana"},{"greeting":"asked of Bo"},{"greeting":"asked of Cy"}]}}""",
            await server.AskAsync("{ greeted { greeting } }", ordinary: true));
    }

    /// <summary>Asks both ways, and each several times, since what is found out about a selection stays with it.</summary>
    private static async Task<string> AssertAsync(SchoolServer server, string query, int? statements = null)
    {
        var ordinary = await server.AskAsync(query, ordinary: true);
        for (var time = 0; time < 3; time++)
        {
            Assert.Equal(ordinary, await server.AskAsync(query));
            if (statements is { } expected)
            {
                Assert.True(expected == server.Statements.Count, string.Join("\n\n", server.Statements));
            }

            Assert.Equal(ordinary, await server.AskAsync(query, ordinary: true));
        }

        return ordinary;
    }

    private static SchoolServer TwoHouses()
    {
        var iris = new Mentor { Name = "Iris" };
        var oak = House.Create("Oak", "Grow", "green", 7, school: new School { Name = "Park" });
        return new SchoolServer(Pupil.Create("Cy", oak, iris, medals: 1), Pupil.Create("Ana", oak, iris, medals: 2), Pupil.Create("Bo", House.Create("Elm"), iris));
    }
}
