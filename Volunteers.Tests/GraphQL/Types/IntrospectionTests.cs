using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Volunteers.GraphQL.Annotations;
using Volunteers.GraphQL.Execution;

namespace Volunteers.Tests.GraphQL.Types;

public sealed class IntrospectionTests
{
    [Fact]
    public async Task Type_TellsEveryKind()
    {
        var data = await AskAsync("""
            {
              object: __type(name: "Book") { ...T }
              scalar: __type(name: "String") { ...T }
              enumeration: __type(name: "Genre") { ...T }
              input: __type(name: "FindInput") { ...T }
              none: __type(name: "Nothing") { ...T }
            }
            fragment T on __Type {
              kind name isOneOf
              fields { name } inputFields { name } enumValues { name } interfaces { name } possibleTypes { name }
            }
            """);

        Assert.Equal(
            """{"kind":"OBJECT","name":"Book","isOneOf":null,"fields":[{"name":"title"}],"inputFields":null,"enumValues":null,"interfaces":[],"possibleTypes":null}""",
            data.GetProperty("object").GetRawText());
        Assert.Equal(
            """{"kind":"SCALAR","name":"String","isOneOf":null,"fields":null,"inputFields":null,"enumValues":null,"interfaces":null,"possibleTypes":null}""",
            data.GetProperty("scalar").GetRawText());
        Assert.Equal(
            """[{"name":"POETRY"},{"name":"PROSE"}]""",
            data.GetProperty("enumeration").GetProperty("enumValues").GetRawText());
        Assert.Equal("INPUT_OBJECT", data.GetProperty("input").GetProperty("kind").GetString());
        Assert.True(data.GetProperty("input").GetProperty("isOneOf").GetBoolean());
        Assert.Equal(JsonValueKind.Null, data.GetProperty("none").ValueKind);
    }

    [Fact]
    public async Task Fields_LeaveOutWhatIsDeprecated_UnlessAsked()
    {
        var data = await AskAsync("""
            {
              current: __type(name: "Book") { fields { name } }
              all: __type(name: "Book") { fields(includeDeprecated: true) { name isDeprecated deprecationReason } }
            }
            """);

        Assert.Equal("""{"fields":[{"name":"title"}]}""", data.GetProperty("current").GetRawText());
        Assert.Equal(
            """{"fields":[{"name":"title","isDeprecated":false,"deprecationReason":null},{"name":"name","isDeprecated":true,"deprecationReason":"Use title."}]}""",
            data.GetProperty("all").GetRawText());
    }

    [Fact]
    public async Task Arguments_TellTypeAndDefault()
    {
        var data = await AskAsync("""
            { __type(name: "Query") { fields { name args { name defaultValue type { kind name ofType { kind name } } } } } }
            """);

        var books = data.GetProperty("__type").GetProperty("fields").EnumerateArray().First(f => f.GetProperty("name").GetString() == "books");
        Assert.Equal(
            """[{"name":"genre","defaultValue":"PROSE","type":{"kind":"NON_NULL","name":null,"ofType":{"kind":"ENUM","name":"Genre"}}},{"name":"find","defaultValue":null,"type":{"kind":"INPUT_OBJECT","name":"FindInput","ofType":null}}]""",
            books.GetProperty("args").GetRawText());
    }

    [Fact]
    public async Task Deprecation_NeedsAReason()
    {
        var data = await AskAsync("{ __schema { directives { name args { defaultValue type { kind ofType { name } } } } } }");

        var deprecated = data.GetProperty("__schema").GetProperty("directives").EnumerateArray().First(d => d.GetProperty("name").GetString() == "deprecated");
        var reason = deprecated.GetProperty("args")[0];
        Assert.Equal("\"No longer supported\"", reason.GetProperty("defaultValue").GetString());
        Assert.Equal("""{"kind":"NON_NULL","ofType":{"name":"String"}}""", reason.GetProperty("type").GetRawText());
    }

    [Fact]
    public async Task Schema_TellsRootsAndDirectives()
    {
        var data = await AskAsync("""
            {
              __schema {
                queryType { name } mutationType { name } subscriptionType { name }
                directives { name isRepeatable locations args { name type { kind } } }
                types { name }
              }
              __typename
            }
            """);

        var schema = data.GetProperty("__schema");
        Assert.Equal("Query", schema.GetProperty("queryType").GetProperty("name").GetString());
        Assert.Equal(JsonValueKind.Null, schema.GetProperty("mutationType").ValueKind);
        Assert.Equal(
            """{"name":"skip","isRepeatable":false,"locations":["FIELD","FRAGMENT_SPREAD","INLINE_FRAGMENT"],"args":[{"name":"if","type":{"kind":"NON_NULL"}}]}""",
            schema.GetProperty("directives").EnumerateArray().First(d => d.GetProperty("name").GetString() == "skip").GetRawText());
        var types = schema.GetProperty("types").EnumerateArray().Select(t => t.GetProperty("name").GetString()).ToArray();
        Assert.Contains("__Schema", types);
        Assert.Contains("__DirectiveLocation", types);
        Assert.Equal("Query", data.GetProperty("__typename").GetString());
    }

    private static async Task<JsonElement> AskAsync(string query)
    {
        await using var services = new ServiceCollection().AddGraphQLServer().AddTypes(typeof(Library)).Services.BuildServiceProvider();
        var result = await services.GetRequiredService<RequestExecutor>().ExecuteAsync(
            new GraphQLRequest(query), new RequestContext(services), CancellationToken.None);
        Assert.Empty(result.Errors);
        var json = JsonDocument.Parse(result.ToJson()).RootElement;
        return JsonDocument.Parse(JsonSerializer.Serialize(json)).RootElement.GetProperty("data");
    }

    public enum Genre
    {
        Poetry,
        Prose,
    }

    public sealed record Book(string Title)
    {
        [Obsolete("Use title.")]
        public string Name => Title;
    }

    [OneOf]
    public sealed record FindInput(Optional<string> Title, Optional<Genre> Genre);

    [QueryType]
    public static class Library
    {
        public static IReadOnlyList<Book> GetBooks(Genre genre = Genre.Prose, FindInput? find = null) =>
            [new Book($"{genre} {find}")];
    }
}
