using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Volunteers.GraphQL.Execution;
using Volunteers.GraphQL.Types;
using Volunteers.Tests.Conformance.Oracle;
using Volunteers.Tests.GraphQL.Sdl;

namespace Volunteers.Tests.Conformance.Schema;

/// <summary>What graphql-js understands of our introspection is what it understands of our schema's text.</summary>
public sealed class IntrospectionTests
{
    private const string Query = """
        query {
          __schema {
            description
            queryType { name kind } mutationType { name kind } subscriptionType { name kind }
            types { ...Type }
            directives { name description isRepeatable locations args(includeDeprecated: true) { ...Input } }
          }
        }
        fragment Type on __Type {
          kind name description specifiedByURL isOneOf
          fields(includeDeprecated: true) { name description args(includeDeprecated: true) { ...Input } type { ...Reference } isDeprecated deprecationReason }
          inputFields(includeDeprecated: true) { ...Input }
          interfaces { ...Reference }
          enumValues(includeDeprecated: true) { name description isDeprecated deprecationReason }
          possibleTypes { ...Reference }
        }
        fragment Input on __InputValue { name description type { ...Reference } defaultValue isDeprecated deprecationReason }
        fragment Reference on __Type { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name } } } } } } } } }
        """;

    [Theory]
    [InlineData("schema.graphql")]
    [InlineData("Volunteers.Tests/Conformance/Oracle/torture.graphql")]
    public async Task Introspection_SaysWhatTheTextSays(string file)
    {
        // graphql-js 16 cannot print an object as the default of a custom scalar.
        var sdl = (await File.ReadAllTextAsync(Path.Combine(Repository.Root, file)))
            .Replace("any: Anything = { a: [1, 2.5, \"x\", null, true, RED], b: {} }", "any: Anything = true", StringComparison.Ordinal);
        var schema = SdlSchema.Of(sdl);
        var printed = SchemaPrinter.Print(schema);

        var answer = JsonDocument.Parse(await ReferenceTool.RunAsync(
            "Schema/print.js", JsonSerializer.Serialize(new { introspection = await IntrospectAsync(schema), sdl = printed }))).RootElement;

        Assert.Empty(answer.GetProperty("problems").EnumerateArray());
        Assert.Equal(answer.GetProperty("reference").GetString(), answer.GetProperty("client").GetString());
        Assert.Null(JsonDifference.FindUnordered(answer.GetProperty("ours"), answer.GetProperty("theirs")));
    }

    [Fact]
    public async Task PrintedSchema_IsWhatTheReferencePrints()
    {
        var sdl = (await File.ReadAllTextAsync(Path.Combine(Repository.Root, "schema.graphql"))).TrimEnd();
        var schema = SdlSchema.Of(sdl);

        var answer = JsonDocument.Parse(await ReferenceTool.RunAsync(
            "Schema/print.js", JsonSerializer.Serialize(new { introspection = await IntrospectAsync(schema), sdl }))).RootElement;

        Assert.Equal(answer.GetProperty("reference").GetString(), SchemaPrinter.Print(schema));
    }

    private static async Task<JsonElement> IntrospectAsync(GraphQLSchema schema)
    {
        var services = new ServiceCollection();
        services.AddSingleton(schema);
        services.AddGraphQLServer();
        await using var provider = services.BuildServiceProvider();
        var result = await provider.GetRequiredService<RequestExecutor>()
            .ExecuteAsync(new GraphQLRequest(Query), new RequestContext(provider), CancellationToken.None);
        Assert.Empty(result.Errors);
        return JsonDocument.Parse(result.ToJson()).RootElement.GetProperty("data");
    }
}
