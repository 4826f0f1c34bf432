using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Volunteers.GraphQL;
using Volunteers.GraphQL.Annotations;
using Volunteers.GraphQL.Execution;
using Volunteers.GraphQL.Limits;

namespace Volunteers.Tests.GraphQL.Limits;

public sealed class TrustedDocumentTests
{
    private const string File = """{"ab12": "query Hi($n: String!) { hello(name: $n) }", "ff00": "{ gone }"}""";

    [Theory]
    [InlineData("ab12")]
    [InlineData("sha256:ab12")]
    public async Task Document_IsExecuted_WhenItsIdentifierIsKnown(string id)
    {
        var result = await ExecuteAsync(new GraphQLRequest(null, DocumentId: id, Variables: System.Text.Json.JsonSerializer.SerializeToElement(new { n = "Ada" })));
        Assert.Equal(ExecutionOutcome.Executed, result.Outcome);
        Assert.Contains("Hello, Ada", result.ToJson(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("unknown", null, false, ErrorCodes.DocumentNotFound)]
    [InlineData("unknown", null, true, ErrorCodes.DocumentNotFound)]
    [InlineData("ab12", "{ __typename }", false, ErrorCodes.BadUserInput)]
    [InlineData(null, "{ __typename }", true, ErrorCodes.DocumentNotTrusted)]
    [InlineData(null, "{ __schema { types { name } } }", true, ErrorCodes.DocumentNotTrusted)]
    [InlineData(null, "query Hi($n: String!) { hello(name: $n) }", true, ErrorCodes.DocumentNotTrusted)]
    public async Task Request_IsRefused_WhenItsDocumentIsNotWelcome(string? id, string? query, bool trustedOnly, string code)
    {
        var result = await ExecuteAsync(new GraphQLRequest(query, DocumentId: id), trustedOnly);
        Assert.Equal(ExecutionOutcome.InvalidRequest, result.Outcome);
        Assert.Equal(code, Assert.Single(result.Errors).Code);
    }

    [Fact]
    public async Task Document_IsRefused_WhenItDoesNotFitTheSchemaAnyMore()
    {
        var result = await ExecuteAsync(new GraphQLRequest(null, DocumentId: "ff00"));
        Assert.Contains("Cannot query field \"gone\"", Assert.Single(result.Errors).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("""{"a": 1}""")]
    [InlineData("{")]
    public void ReadRelay_SaysWhatTheFileMustBe_WhenItIsSomethingElse(string text) =>
        Assert.Throws<InvalidDataException>(() => TrustedDocuments.ReadRelay(new MemoryStream(Encoding.UTF8.GetBytes(text))));

    private static async Task<ExecutionResult> ExecuteAsync(GraphQLRequest request, bool trustedOnly = false)
    {
        var services = new ServiceCollection();
        services.AddGraphQLServer().AddTypes(typeof(Queries))
            .AddTrustedDocuments(_ => TrustedDocuments.ReadRelay(new MemoryStream(Encoding.UTF8.GetBytes(File))));
        await using var provider = services.BuildServiceProvider();
        return await provider.GetRequiredService<RequestExecutor>()
            .ExecuteAsync(request, new RequestContext(provider) { TrustedDocumentsOnly = trustedOnly }, default);
    }

    [QueryType]
    public static class Queries
    {
        public static string Hello(string name) => $"Hello, {name}";
    }
}
