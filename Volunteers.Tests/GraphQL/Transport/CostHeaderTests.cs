using System.Net;

namespace Volunteers.Tests.GraphQL.Transport;

public sealed class CostHeaderTests(GraphQLTestServer server) : IClassFixture<GraphQLTestServer>
{
    private const string Body = """{"query":"{ hello }"}""";

    [Fact]
    public async Task Response_TellsTheCost_WhenTheHeaderAsksForIt()
    {
        var answer = await server.PostAsync(Body, headers: ("GraphQL-Cost", "report"));

        Assert.EndsWith(""","extensions":{"operationCost":{"fieldCost":0,"typeCost":1}}}""", answer.Text, StringComparison.Ordinal);
        Assert.Contains("\"data\"", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Response_IsTheCostAlone_WhenTheHeaderAsksForNothingElse()
    {
        var answer = await server.PostAsync(Body, "application/graphql-response+json", headers: ("GraphQL-Cost", "Validate"));

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Equal("""{"extensions":{"operationCost":{"fieldCost":0,"typeCost":1}}}""", answer.Text);
    }

    [Fact]
    public async Task Response_TellsNoCost_WhenTheHeaderIsMissing() =>
        Assert.DoesNotContain("operationCost", (await server.PostAsync(Body)).Text, StringComparison.Ordinal);

    [Fact]
    public async Task Request_IsRefused_WhenTheHeaderSaysSomethingElse()
    {
        var answer = await server.PostAsync(Body, headers: ("GraphQL-Cost", "guess"));

        Assert.Equal((HttpStatusCode.BadRequest, "The header GraphQL-Cost is \"report\" or \"validate\"."), (answer.Status, answer.Message));
    }
}
