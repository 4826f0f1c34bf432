using System.Net;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Volunteers.GraphQL.Annotations;
using Volunteers.GraphQL.Subscriptions;

namespace Volunteers.Tests.GraphQL.Transport;

/// <summary>Server-sent events on a real server (GraphQL over Server-Sent Events, "Distinct connections mode").</summary>
public sealed class EventStreamTests : IAsyncLifetime
{
    private const string EventStream = "text/event-stream";

    private readonly HttpClient _client = new(new SocketsHttpHandler { UseCookies = false });
    private WebApplication _server = null!;

    private InMemoryTopics Topics => _server.Services.GetRequiredService<InMemoryTopics>();

    public async Task InitializeAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseKestrel().UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        builder.Services.AddGraphQLServer()
            .AddTypes(typeof(Queries), typeof(Mutations), typeof(Subscriptions)).AddInMemorySubscriptions();
        _server = builder.Build();
        _server.MapGraphQL("/graphql", options => options.KeepAliveInterval = TimeSpan.FromMilliseconds(100));
        await _server.StartAsync();
        _client.BaseAddress = new Uri(_server.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());
    }

    public async Task DisposeAsync()
    {
        _client.Dispose();
        await _server.DisposeAsync();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Subscription_StreamsEvents_ByGetAndPost(bool get)
    {
        // arrange
        using var response = await SendAsync("subscription { ticked }", EventStream, get);
        using var reader = await ReadAsync(response);

        // act
        await Topics.SendAsync("Ticked", "1\n2", default);
        await Topics.SendAsync("Ticked", "ü", default);
        await Topics.CompleteAsync("Ticked");

        // assert: the format byte for byte, comments aside
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(EventStream + "; charset=utf-8", response.Content.Headers.ContentType!.ToString());
        Assert.Equal(
            "event: next\ndata: {\"data\":{\"ticked\":\"1\\n2\"}}\n\nevent: next\ndata: {\"data\":{\"ticked\":\"ü\"}}\n\nevent: complete\ndata:\n\n",
            string.Concat((await reader.ReadToEndAsync()).Split("\n\n", StringSplitOptions.RemoveEmptyEntries).Where(part => part != ":").Select(part => part + "\n\n")));
    }

    [Fact]
    public async Task Silence_IsBrokenByComments_WhenNothingHappens()
    {
        using var response = await SendAsync("subscription { ticked }", EventStream);
        using var reader = await ReadAsync(response);
        for (var comment = 0; comment < 3; comment++)
        {
            Assert.Equal(":", await reader.ReadLineAsync().WaitAsync(TimeSpan.FromSeconds(10)));
            Assert.Equal("", await reader.ReadLineAsync());
        }
    }

    [Theory]
    [InlineData("{ hello }", "{\"data\":{\"hello\":\"world\"}}")]
    [InlineData("mutation { increase(input: { by: 1 }) { int } }", "{\"data\":{\"increase\":{\"int\":2}}}")]
    [InlineData("{ nothing }", "{\"errors\":[{\"message\":\"Cannot query field")]
    [InlineData("subscription { nothing }", "Cannot query field")]
    [InlineData("{", "Syntax Error")]
    [InlineData("subscription { refusing }", "{\"errors\":[{\"message\":\"Unexpected error")]
    public async Task AnythingElse_IsOneEventAndComplete_WhenEventsAreAskedFor(string query, string expected)
    {
        // act
        using var response = await SendAsync(query, EventStream);
        using var reader = await ReadAsync(response);
        var text = await reader.ReadToEndAsync();

        // assert
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Contains(expected, text, StringComparison.Ordinal);
        Assert.Single(text.Split("event: next\n").Skip(1));
        Assert.EndsWith("\n\nevent: complete\ndata:\n\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Query_IsJson_WhenTheClientWouldRatherHaveIt()
    {
        using var response = await SendAsync("{ hello }", "application/graphql-response+json, text/event-stream");
        Assert.Equal("application/graphql-response+json", response.Content.Headers.ContentType!.MediaType);
    }

    [Fact]
    public async Task Subscription_Streams_WhenEventsAreAcceptedAtAll()
    {
        using var response = await SendAsync("subscription { ticked }", "application/graphql-response+json, text/event-stream;q=0.5");
        Assert.Equal(EventStream, response.Content.Headers.ContentType!.MediaType);
    }

    [Theory]
    [InlineData("application/json")]
    [InlineData("application/graphql-response+json")]
    [InlineData("text/event-stream;q=0, application/json")]
    public async Task Subscription_IsRefused_WhenEventsAreNotAccepted(string accept)
    {
        using var response = await SendAsync("subscription { ticked }", accept);
        Assert.Equal(HttpStatusCode.NotAcceptable, response.StatusCode);
        Assert.Contains("Accept text/event-stream", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(0, Topics.Count);
    }

    [Fact]
    public async Task Mutation_IsRefused_WhenAskedForByGet()
    {
        using var response = await SendAsync("mutation { increase(input: { by: 1 }) { int } }", EventStream, get: true);
        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
        Assert.Equal("application/json", response.Content.Headers.ContentType!.MediaType);
    }

    [Fact]
    public async Task Post_IsRefused_WhenItHasCookiesAndNoPreflightHeader()
    {
        using var request = Post("subscription { ticked }", EventStream);
        request.Headers.Add("Cookie", "session=1");
        using var response = await _client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
        Assert.Equal(0, Topics.Count);
    }

    [Fact]
    public async Task Subscription_Ends_WhenTheClientLeaves()
    {
        // arrange
        var response = await SendAsync("subscription { ticked }", EventStream);
        Assert.Equal(1, Topics.Count);

        // act
        response.Dispose();

        // assert
        for (var waited = 0; Topics.Count > 0; waited++)
        {
            Assert.True(waited < 100, "The subscription did not end within ten seconds.");
            await Task.Delay(100);
        }
    }

    [Fact]
    public async Task Stop_EndsStreamsAtOnce_WithoutSayingThatTheyAreComplete()
    {
        // arrange
        using var response = await SendAsync("subscription { ticked }", EventStream);
        using var reader = await ReadAsync(response);

        // act
        var stopwatch = System.Diagnostics.Stopwatch.StartNew();
        await _server.StopAsync();

        // assert
        Assert.True(stopwatch.Elapsed < TimeSpan.FromSeconds(5), $"Stopping took {stopwatch.Elapsed}.");
        Assert.DoesNotContain("complete", await reader.ReadToEndAsync(), StringComparison.Ordinal);
    }

    private static HttpRequestMessage Post(string query, string accept)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, "/graphql")
        {
            Content = new StringContent(System.Text.Json.JsonSerializer.Serialize(new { query }), Encoding.UTF8, "application/json"),
        };
        request.Headers.TryAddWithoutValidation("Accept", accept);
        return request;
    }

    private static async Task<StreamReader> ReadAsync(HttpResponseMessage response) => new(await response.Content.ReadAsStreamAsync());

    private async Task<HttpResponseMessage> SendAsync(string query, string accept, bool get = false)
    {
        using var request = get ? new HttpRequestMessage(HttpMethod.Get, "/graphql?query=" + Uri.EscapeDataString(query)) : Post(query, accept);
        if (get)
        {
            request.Headers.TryAddWithoutValidation("Accept", accept);
        }

        return await _client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead).WaitAsync(TimeSpan.FromSeconds(20));
    }

    [QueryType]
    public static class Queries
    {
        public static string Hello => "world";
    }

    [MutationType]
    public static class Mutations
    {
        public static int Increase(int by) => by + 1;
    }

    [SubscriptionType]
    public static class Subscriptions
    {
        [Subscribe(With = nameof(ListenAsync))]
        public static string Ticked([EventMessage] string tick) => tick;

        public static ValueTask<ISourceStream<string>> ListenAsync([Service] ITopicEventReceiver receiver, CancellationToken cancellationToken) =>
            receiver.SubscribeAsync<string>("Ticked", cancellationToken);

        [Subscribe(With = nameof(Refuse))]
        public static int Refusing([EventMessage] int message) => message;

        public static IAsyncEnumerable<int> Refuse() => throw new InvalidOperationException("a secret");
    }
}
