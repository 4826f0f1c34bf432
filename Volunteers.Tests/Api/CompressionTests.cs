using System.Net;

namespace Volunteers.Tests.Api;

public sealed class CompressionTests(VolunteersApp app) : IClassFixture<VolunteersApp>
{
    private const string Query = "{ __schema { types { name description } } }";

    [Theory]
    [InlineData("br")]
    [InlineData("gzip")]
    public async Task Post_IsCompressed_WhenTheClientCanReadIt(string encoding)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(app.Address, "/graphql")) { Content = VolunteersApp.Json(new { query = Query }) };
        using var answer = await SendAsync(request, encoding);
        Assert.Equal([encoding], answer.Content.Headers.ContentEncoding);
        Assert.Contains("Accept-Encoding", answer.Headers.Vary);
    }

    [Fact]
    public async Task Get_IsNotCompressed_BecauseOtherSitesCanCauseIt()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(app.Address, "/graphql?query=" + Uri.EscapeDataString(Query)));
        using var answer = await SendAsync(request, "br");
        Assert.Empty(answer.Content.Headers.ContentEncoding);
        Assert.Contains("__Type", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Page_IsCompressed()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(app.Address, "/"));
        using var answer = await SendAsync(request, "br");
        Assert.Equal(["br"], answer.Content.Headers.ContentEncoding);
    }

    private static async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, string encoding)
    {
        using var client = new HttpClient(new SocketsHttpHandler { AutomaticDecompression = DecompressionMethods.None });
        request.Headers.AcceptEncoding.ParseAdd(encoding);
        return await client.SendAsync(request);
    }
}
