using System.Net;

namespace Volunteers.Tests.GraphQL.Transport;

public sealed class JsonRequestTests(GraphQLTestServer server) : IClassFixture<GraphQLTestServer>
{
    private const string Modern = "application/graphql-response+json";

    [Fact]
    public async Task Post_AnswersJsonInUtf8()
    {
        var answer = await server.PostAsync("""{"query":"query Q($n: String) { hello(name: $n) }","operationName":"Q","variables":{"n":"Ada"},"extensions":{"a":1}}""");

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Equal("application/json; charset=utf-8", answer.ContentType);
        Assert.Equal("""{"data":{"hello":"Hello, Ada <&> ü"}}""", answer.Text);
    }

    [Theory]
    [InlineData(null, "application/json; charset=utf-8")]
    [InlineData("*/*", "application/json; charset=utf-8")]
    [InlineData("application/*", "application/json; charset=utf-8")]
    [InlineData(Modern, Modern + "; charset=utf-8")]
    [InlineData(Modern + "; charset=utf-8, application/json; charset=utf-8", Modern + "; charset=utf-8")]
    [InlineData("application/json;q=0.5, " + Modern + ";q=0.4, text/html", "application/json; charset=utf-8")]
    [InlineData("application/json; charset=\"UTF-8\"", "application/json; charset=utf-8")]
    [InlineData(",", "application/json; charset=utf-8")]
    [InlineData(" , ,", "application/json; charset=utf-8")]
    [InlineData("*/*;q=0, application/json", "application/json; charset=utf-8")]
    [InlineData("application/json;q=0.5, application/*;q=0.4, */*;q=0.1", "application/json; charset=utf-8")]
    [InlineData("application/json;q=0, */*;q=0.1", Modern + "; charset=utf-8")]
    [InlineData("*/*, application/json;q=0", Modern + "; charset=utf-8")]
    [InlineData("application/*, application/json;q=0, */*;q=0", Modern + "; charset=utf-8")]
    public async Task Post_HonoursAccept(string? accept, string contentType)
    {
        var answer = await server.PostAsync("""{"query":"{ hello }"}""", accept);

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Equal(contentType, answer.ContentType);
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/json; charset=iso-8859-1")]
    [InlineData("application/json; charset=\"iso-8859-1\"")]
    [InlineData("*/*, application/*;q=0")]
    [InlineData("nonsense")]
    public async Task Post_Refuses_WhenNothingIsAcceptable(string accept)
    {
        var answer = await server.PostAsync("""{"query":"{ hello }"}""", accept);

        Assert.Equal(HttpStatusCode.NotAcceptable, answer.Status);
        Assert.Equal("Accept application/graphql-response+json, application/json or text/event-stream.", answer.Message);
    }

    [Theory]
    [InlineData("{ hello", "Syntax Error: Expected Name, found <EOF>.")]
    [InlineData("{ nothing }", "Cannot query field \"nothing\" on type \"Query\".")]
    [InlineData("query ($n: Int!) { hello }", "Variable \"$n\" is never used.")]
    [InlineData("query A { hello } query B { hello }", "Must provide operation name if query contains multiple operations.")]
    public async Task Post_TellsInvalidDocumentsByStatus_OnlyWhenTheClientKnowsTheMediaType(string query, string message)
    {
        var body = $$"""{"query":"{{query}}"}""";

        var modern = await server.PostAsync(body, Modern);
        var legacy = await server.PostAsync(body, "application/json");

        Assert.Equal((HttpStatusCode.BadRequest, message), (modern.Status, modern.Message));
        Assert.Equal((HttpStatusCode.OK, message), (legacy.Status, legacy.Message));
        Assert.Equal("BAD_USER_INPUT", modern.Code);
        Assert.False(modern.Json.TryGetProperty("data", out _));
    }

    [Theory]
    [InlineData("", "The request is not valid JSON (line 1, byte 1).")]
    [InlineData("{", "The request is not valid JSON (line 1, byte 2).")]
    [InlineData("\"query\"", "The request must be a JSON object.")]
    [InlineData("[{\"query\":\"{ hello }\"}]", "Batching is not supported. Send one operation in a request.")]
    [InlineData("{}", "The request must hold a parameter \"query\".")]
    [InlineData("{\"query\":null}", "The request must hold a parameter \"query\".")]
    [InlineData("{\"query\":1}", "The parameter \"query\" must be a string.")]
    [InlineData("{\"query\":\"{ hello }\",\"operationName\":[]}", "The parameter \"operationName\" must be a string.")]
    [InlineData("{\"query\":\"{ hello }\",\"variables\":\"{}\"}", "The parameter \"variables\" must be a JSON object.")]
    [InlineData("{\"query\":\"{ hello }\",\"extensions\":[1]}", "The parameter \"extensions\" must be a JSON object.")]
    [InlineData("{\"query\":\"{ hello }\",\"variables\":{\"a\":\"\\ud83d\"}}", "The request holds half of a surrogate pair.")]
    public async Task Post_NamesTheMistake_WhenBodyIsNoRequest(string body, string message)
    {
        foreach (var accept in new[] { Modern, "application/json" })
        {
            var answer = await server.PostAsync(body, accept);

            Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
            Assert.Equal(message, answer.Message);
            Assert.Equal("BAD_USER_INPUT", answer.Code);
        }
    }

    [Fact]
    public async Task Post_Refuses_WhenBodyIsNoUtf8()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, server.Address)
        {
            Content = new ByteArrayContent([.. """{"query":"{ hello }","x":"a"""u8, 0xff, .. "\"}"u8]),
        };
        request.Content.Headers.TryAddWithoutValidation("Content-Type", "application/json");

        var answer = await server.SendAsync(request);

        Assert.Equal((HttpStatusCode.BadRequest, "The request is not valid UTF-8."), (answer.Status, answer.Message));
    }

    [Fact]
    public async Task Post_AcceptsAByteOrderMark()
    {
        var answer = await server.PostAsync("\uFEFF{\"query\":\"{ hello }\"}");

        Assert.Equal(HttpStatusCode.OK, answer.Status);
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData("application/json; charset=utf-16")]
    [InlineData("")]
    public async Task Post_Refuses_WhenContentTypeIsNotJson(string contentType)
    {
        var answer = await server.PostAsync("""{"query":"{ hello }"}""", contentType: contentType);

        Assert.Equal(HttpStatusCode.UnsupportedMediaType, answer.Status);
        Assert.Equal("BAD_USER_INPUT", answer.Code);
    }

    [Theory]
    [InlineData("application/json; charset=\"utf-8\"")]
    [InlineData("application/json;charset=UTF-8")]
    public async Task Post_ReadsTheCharset_QuotedOrNot(string contentType)
    {
        var answer = await server.PostAsync("""{"query":"{ hello }"}""", contentType: contentType);

        Assert.Equal(HttpStatusCode.OK, answer.Status);
    }

    [Theory]
    [InlineData("gzip", HttpStatusCode.UnsupportedMediaType)]
    [InlineData("identity, br", HttpStatusCode.UnsupportedMediaType)]
    [InlineData("Identity", HttpStatusCode.OK)]
    public async Task Post_SaysWhatItReads_WhenBodyIsEncoded(string coding, HttpStatusCode status)
    {
        // arrange
        using var request = new HttpRequestMessage(HttpMethod.Post, server.Address)
        {
            Content = new StringContent("""{"query":"{ hello }"}""", null, "application/json"),
        };
        request.Content.Headers.TryAddWithoutValidation("Content-Encoding", coding);

        // act
        using var response = await server.Client.SendAsync(request);

        // assert
        Assert.Equal(status, response.StatusCode);
        Assert.Equal(status == HttpStatusCode.OK ? null : "identity", response.Headers.NonValidated.TryGetValues("Accept-Encoding", out var read) ? read.ToString() : null);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Post_Refuses_WhenBodyIsTooLarge(bool announced)
    {
        var body = $$"""{"query":"{ {{new string('a', 2_000_000)}} }"}""";
        using var request = new HttpRequestMessage(HttpMethod.Post, server.Address) { Content = new StringContent(body, null, "application/json") };
        request.Headers.TransferEncodingChunked = !announced;

        var answer = await server.SendAsync(request);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.Status);
        Assert.Equal("The request is larger than 1048576 bytes.", answer.Message);
        Assert.Equal("LIMIT_EXCEEDED", answer.Code);
    }

    [Fact]
    public async Task Post_KeepsFailuresToItself()
    {
        var answer = await server.PostAsync("""{"query":"{ fail }"}""");

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Equal("INTERNAL", answer.Code);
        Assert.DoesNotContain("secret", answer.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(" at ", answer.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    [InlineData("PATCH")]
    public async Task OtherMethods_AreRefused(string method)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), server.Address);

        var answer = await server.SendAsync(request);

        Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.Status);
        Assert.Equal("GET, POST", answer.Allow);
    }

    [Fact]
    public async Task Cookies_WantThePreflightHeader()
    {
        const string body = """{"query":"{ hello }"}""";

        var bare = await server.PostAsync(body, headers: [("Cookie", "a=b")]);
        var withHeader = await server.PostAsync(body, headers: [("Cookie", "a=b"), ("GraphQL-Preflight", "1")]);
        var withToken = await server.PostAsync(body, headers: [("Cookie", "a=b"), ("Authorization", "Bearer x")]);

        Assert.Equal((HttpStatusCode.Forbidden, "FORBIDDEN"), (bare.Status, bare.Code));
        Assert.Equal("A request with cookies must carry the header \"GraphQL-Preflight: 1\".", bare.Message);
        Assert.Equal(HttpStatusCode.OK, withHeader.Status);
        Assert.Equal(HttpStatusCode.OK, withToken.Status);
    }

    [Fact]
    public async Task Resolvers_AreCancelled_WhenTheClientLeaves()
    {
        using var leaving = new CancellationTokenSource();
        using var content = new StringContent("""{"query":"{ slow }"}""", null, "application/json");
        var pending = server.Client.PostAsync(server.Address, content, leaving.Token);

        await Task.Delay(500);
        await leaving.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => pending);
        await GraphQLTestServer.Cancelled.Task.WaitAsync(TimeSpan.FromSeconds(20));
    }
}
