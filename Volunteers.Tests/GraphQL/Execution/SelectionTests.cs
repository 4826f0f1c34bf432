using Volunteers.GraphQL.Execution;
using Volunteers.GraphQL.Language;

namespace Volunteers.Tests.GraphQL.Execution;

public sealed class SelectionTests
{
    private const string Sdl = """
        type Query { dog: Dog, pet: Pet, pets: [Animal!]! }
        interface Pet { name: String }
        type Dog implements Pet { name: String, barks: Boolean, owner: Person }
        type Cat implements Pet { name: String, lives: Int }
        type Person { name: String, age: Int }
        union Animal = Dog | Cat
        """;

    private static readonly Dictionary<string, object?> Dog = new()
    {
        ["__typename"] = "Dog", ["name"] = "Rex", ["barks"] = true, ["owner"] = new Dictionary<string, object?> { ["name"] = "Ann", ["age"] = 40 },
    };

    private static readonly Dictionary<string, object?> Cat = new() { ["__typename"] = "Cat", ["name"] = "Tom", ["lives"] = 9 };

    [Theory]
    [InlineData("{ dog { b: barks name a: name __typename } }", """{"dog":{"b":true,"name":"Rex","a":"Rex","__typename":"Dog"}}""")]
    [InlineData("{ dog { owner { name } owner { age } } }", """{"dog":{"owner":{"name":"Ann","age":40}}}""")]
    [InlineData("{ pets { __typename ... on Dog { barks } ... on Cat { lives } ... on Pet { name } } }", """{"pets":[{"__typename":"Dog","barks":true,"name":"Rex"},{"__typename":"Cat","lives":9,"name":"Tom"}]}""")]
    [InlineData("{ pet { ...F name } } fragment F on Pet { ... on Dog { owner { age } } name }", """{"pet":{"owner":{"age":40},"name":"Rex"}}""")]
    [InlineData("{ dog { name @skip(if: true) barks @include(if: false) ... @include(if: true) { owner { name } } } }", """{"dog":{"owner":{"name":"Ann"}}}""")]
    public async Task Execute_AnswersInTheOrderOfTheDocument(string query, string data)
    {
        Assert.Equal($$$"""{"data":{{{data}}}}""", await Host().JsonAsync(query));
    }

    [Theory]
    [InlineData(true, """{"dog":{"name":"Rex","barks":true}}""")]
    [InlineData(false, """{"dog":{"barks":true,"name":"Rex"}}""")]
    public async Task Execute_OrdersByTheFirstIncludedOccurrence_WhenConditionsUseVariables(bool first, string data)
    {
        var host = Host();

        var json = await host.JsonAsync("query($first: Boolean!) { dog { ... @include(if: $first) { name } barks name } }", new { first });

        Assert.Equal($$$"""{"data":{{{data}}}}""", json);
    }

    [Fact]
    public async Task Execute_PointsAtTheVariable_WhenAConditionIsNull()
    {
        var result = await Host().ExecuteAsync("query($x: Boolean = true) { dog { name @skip(if: $x) } }", """{"x":null}""");

        var error = Assert.Single(result.Errors);
        Assert.Equal("Argument \"if\" of non-null type \"Boolean!\" must not be null.", error.Message);
        Assert.Equal(new SourceLocation(1, 50), Assert.Single(error.Locations));
    }

    [Theory]
    [InlineData("query A { dog { name } } query B { pet { name } }", "B", """{"data":{"pet":{"name":"Rex"}}}""")]
    [InlineData("query A { dog { name } } query B { pet { name } }", null, "Must provide operation name if query contains multiple operations.")]
    [InlineData("query A { dog { name } }", "C", "Unknown operation named")]
    public async Task Execute_ChoosesTheOperationByName(string query, string? name, string expected)
    {
        var result = await Host().ExecuteAsync(query, operationName: name);

        Assert.Contains(expected, System.Text.RegularExpressions.Regex.Replace(result.ToJson(), "\n *| (?=[{\"\\[])", string.Empty).Replace("\": ", "\":", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Execute_RefusesMutations_WhenOnlyQueriesAreAllowed()
    {
        var host = GraphQLHost.OfSdl("type Query { x: Int } type Mutation { y: Int }", (_, field) => field.Pure = _ => 1);

        var result = await host.ExecuteAsync("mutation { y }", queriesOnly: true);

        Assert.Equal(ExecutionOutcome.OperationNotAllowed, result.Outcome);
        Assert.Equal("Can only perform a mutation operation from a POST request.", Assert.Single(result.Errors).Message);
    }

    [Fact]
    public async Task Execute_HidesTheException_WhenAResolverFailsUnexpectedly()
    {
        var host = GraphQLHost.OfSdl("type Query { x: Int }", (_, field) => field.Resolver = _ => throw new InvalidOperationException("secret"));

        var result = await host.ExecuteAsync("{ x }");

        var error = Assert.Single(result.Errors);
        Assert.Equal("INTERNAL", error.Code);
        Assert.StartsWith("Unexpected error (reference ", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", result.ToJson(), StringComparison.Ordinal);
    }

    private static GraphQLHost Host() => GraphQLHost.OfSdl(Sdl, (coordinate, field) =>
    {
        field.Pure = coordinate switch
        {
            "Query.dog" or "Query.pet" => _ => Dog,
            "Query.pets" => _ => new[] { Dog, Cat },
            _ => field.Pure,
        };
    });
}
