using System.Net;

namespace Volunteers.Tests.GraphQL.Transport;

public sealed class GetRequestTests(GraphQLTestServer server) : IClassFixture<GraphQLTestServer>
{
    [Fact]
    public async Task Get_RunsQueries()
    {
        var query = Uri.EscapeDataString("query Q($n: String) { hello(name: $n) }");
        var variables = Uri.EscapeDataString("""{"n":"Ada"}""");

        var answer = await server.GetAsync($"?query={query}&operationName=Q&variables={variables}&extensions=", "application/graphql-response+json");

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Equal("""{"data":{"hello":"Hello, Ada <&> ü"}}""", answer.Text);
    }

    [Fact]
    public async Task Get_RefusesMutations()
    {
        var answer = await server.GetAsync("?query=mutation%7Bincrease(input:%7Bby:1%7D)%7Bint%7D%7D");

        Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.Status);
        Assert.Equal("POST", answer.Allow);
        Assert.Equal("Can only perform a mutation operation from a POST request.", answer.Message);
    }

    [Theory]
    [InlineData("", "The request must hold a parameter \"query\".")]
    [InlineData("?query=", "The request must hold a parameter \"query\".")]
    [InlineData("?query=%7Bhello%7D&variables=%5B%5D", "The parameter \"variables\" must be a JSON object.")]
    [InlineData("?query=%7Bhello%7D&variables=%7B", "The parameter \"variables\" is not valid JSON (line 1, byte 2).")]
    public async Task Get_NamesTheMistake_WhenParametersAreWrong(string query, string message)
    {
        var answer = await server.GetAsync(query);

        Assert.Equal((HttpStatusCode.BadRequest, message), (answer.Status, answer.Message));
    }

    [Fact]
    public async Task Get_ShowsAPage_WhenABrowserOpensTheAddress()
    {
        var answer = await server.GetAsync("", "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8");

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Equal("text/html; charset=utf-8", answer.ContentType);
        Assert.Contains("GraphQL endpoint", answer.Text, StringComparison.Ordinal);
    }
}
