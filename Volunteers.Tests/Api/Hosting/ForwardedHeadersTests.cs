using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Volunteers.Api.Access;
using Volunteers.Api.Hosting;
using Volunteers.Data.Demo;

namespace Volunteers.Tests.Api.Hosting;

/// <summary>A server behind a reverse proxy at 127.0.0.2, asked from there and from elsewhere.</summary>
public sealed class ForwardedHeadersTests : IAsyncLifetime
{
    private const int RequestsPerMinute = 3;

    private static readonly IPAddress Proxy = IPAddress.Parse("127.0.0.2");
    private static readonly IPAddress Stranger = IPAddress.Parse("127.0.0.3");

    private readonly string _directory = Directory.CreateTempSubdirectory("volunteers-forwarded-").FullName;
    private readonly WebApplication _app;

    public ForwardedHeadersTests() => _app = Build($"--Web:KnownProxies=10.9.0.0/16, {Proxy}");

    [Fact]
    public async Task Cookie_IsSecure_WhenTheKnownProxySaysThatTheClientCameByHttps()
    {
        Assert.Contains("; secure", await CookieAsync(Proxy), StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("; secure", await CookieAsync(Stranger), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task RateLimit_CountsTheClientsOfTheKnownProxy_AndNobodyElsesWord()
    {
        var byProxy = await StatusesAsync(Proxy);
        var byStranger = await StatusesAsync(Stranger);

        Assert.DoesNotContain(HttpStatusCode.TooManyRequests, byProxy);
        Assert.Equal(HttpStatusCode.TooManyRequests, byStranger[^1]);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" , ")]
    public async Task ForwardedHeaders_AreNobodys_WhenNoProxyIsNamed(string proxies)
    {
        await using var plain = Build($"--Web:KnownProxies={proxies}");
        Assert.Equal(ForwardedHeaders.None, plain.Services.GetRequiredService<IOptions<ForwardedHeadersOptions>>().Value.ForwardedHeaders);
    }

    [Fact]
    public void Proxies_AreRefusedWithTheKey_WhenTheyAreNoAddresses()
    {
        var exception = Assert.Throws<ConfigurationException>(() => Build("--Web:KnownProxies=proxy"));
        Assert.StartsWith("Web:KnownProxies: \"proxy\" is neither", exception.Message, StringComparison.Ordinal);
    }

    public async Task InitializeAsync()
    {
        _app.UseVolunteers();
        await DatabaseStart.PrepareAsync(_app.Services, CancellationToken.None);
        await _app.StartAsync();
    }

    public async Task DisposeAsync()
    {
        await _app.DisposeAsync();
        Directory.Delete(_directory, recursive: true);
    }

    private WebApplication Build(string setting) => VolunteersApplication.Build(
        [$"--DataDirectory={_directory}", "--Urls=http://127.0.0.1:0", "--Demo:Load=true", "--Jobs:Run=false", $"--Access:RequestsPerMinute={RequestsPerMinute}", setting],
        quiet: true);

    private async Task<string> CookieAsync(IPAddress from)
    {
        using var answer = await SignInAsync(from, "203.0.113.1", DemoCentre.Password);
        Assert.Equal(HttpStatusCode.NoContent, answer.StatusCode);
        return answer.Headers.GetValues("Set-Cookie").Last();
    }

    /// <summary>The answers to one try more than one client has, each said to be another's.</summary>
    private async Task<IReadOnlyList<HttpStatusCode>> StatusesAsync(IPAddress from)
    {
        var statuses = new List<HttpStatusCode>();
        for (var client = 1; client <= RequestsPerMinute + 1; client++)
        {
            using var answer = await SignInAsync(from, $"203.0.113.{client}", "wrong");
            statuses.Add(answer.StatusCode);
        }

        return statuses;
    }

    private async Task<HttpResponseMessage> SignInAsync(IPAddress from, string client, string password)
    {
        using var http = new HttpClient(new SocketsHttpHandler
        {
            UseCookies = false,
            ConnectCallback = async (context, cancellationToken) =>
            {
                var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
                socket.Bind(new IPEndPoint(from, 0));
                await socket.ConnectAsync(context.DnsEndPoint, cancellationToken);
                return new NetworkStream(socket, ownsSocket: true);
            },
        });
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(new Uri(_app.Urls.First()), "/api/account/sign-in"))
        {
            Content = VolunteersApp.Json(new { email = DemoCentre.SignIns[0].Email, password }),
        };
        request.Headers.Add(PreflightMiddleware.Header, "1");
        request.Headers.Add("X-Forwarded-For", client);
        request.Headers.Add("X-Forwarded-Proto", "https");
        return await http.SendAsync(request);
    }
}
