using System.Net;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Volunteers.GraphQL.Annotations;
using Volunteers.GraphQL.Transport;
using Volunteers.GraphQL.Types;

namespace Volunteers.Tests.GraphQL.Transport;

/// <summary>A small schema on a real Kestrel server, on a port of its own.</summary>
public sealed class GraphQLTestServer : IAsyncLifetime
{
    private WebApplication? _application;

    /// <summary>Signalled when a resolver saw that the client left.</summary>
    public static TaskCompletionSource Cancelled { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public HttpClient Client { get; } = new(new SocketsHttpHandler { UseCookies = false });

    public Uri Address { get; private set; } = new("http://localhost/");

    public async Task InitializeAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseKestrel().UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        builder.Services.AddGraphQLServer()
            .AddTypes(typeof(Queries), typeof(Mutations));
        _application = builder.Build();
        _application.MapGraphQL("/graphql", options =>
        {
            options.MaxFileBytes = 200_000;
            options.MaxFiles = 3;
        });
        await _application.StartAsync();
        var addresses = _application.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!;
        Address = new Uri(new Uri(addresses.Addresses.First()), "/graphql");
        Client.BaseAddress = Address;
    }

    public async Task DisposeAsync()
    {
        Client.Dispose();
        if (_application is not null)
        {
            await _application.DisposeAsync();
        }
    }

    /// <summary>Posts a body and reads the status, the content type and the JSON of the response.</summary>
    public async Task<Answer> PostAsync(string body, string? accept = null, string contentType = "application/json", params IEnumerable<(string, string)> headers)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, Address)
        {
            Content = new ByteArrayContent(Encoding.UTF8.GetBytes(body)),
        };
        request.Content.Headers.TryAddWithoutValidation("Content-Type", contentType);
        return await SendAsync(request, accept, headers);
    }

    public async Task<Answer> GetAsync(string query, string? accept = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(Address, "/graphql" + query));
        return await SendAsync(request, accept);
    }

    public async Task<Answer> SendAsync(HttpRequestMessage request, string? accept = null, params IEnumerable<(string, string)> headers)
    {
        if (accept is not null)
        {
            request.Headers.TryAddWithoutValidation("Accept", accept);
        }

        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        using var response = await Client.SendAsync(request);
        var text = await response.Content.ReadAsStringAsync();
        return new Answer(
            response.StatusCode,
            response.Content.Headers.ContentType?.ToString(),
            text,
            string.Join(", ", response.Content.Headers.Allow));
    }

    public sealed record Answer(HttpStatusCode Status, string? ContentType, string Text, string Allow)
    {
        public JsonElement Json => JsonDocument.Parse(Text).RootElement;

        public string Message => Json.GetProperty("errors")[0].GetProperty("message").GetString()!;

        public string Code => Json.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString()!;
    }

    [QueryType]
    public static class Queries
    {
        public static string Hello(string? name = null) => $"Hello, {name ?? "world"} <&> ü";

        public static int Fail() => throw new InvalidOperationException("a secret");

        public static async Task<bool> SlowAsync(CancellationToken cancellationToken)
        {
            try
            {
                await Task.Delay(TimeSpan.FromMinutes(1), cancellationToken);
                return true;
            }
            catch (OperationCanceledException)
            {
                Cancelled.TrySetResult();
                throw;
            }
        }
    }

    [MutationType]
    public static class Mutations
    {
        public static int Increase(int by) => by + 1;

        public static async Task<string> UploadAsync(IFile file, CancellationToken cancellationToken)
        {
            // Twice, because a resolver may look at the signature first.
            using (var first = new StreamReader(file.OpenReadStream()))
            {
                await first.ReadToEndAsync(cancellationToken);
            }

            using var reader = new StreamReader(file.OpenReadStream());
            var text = await reader.ReadToEndAsync(cancellationToken);
            return $"{file.Name} {file.ContentType} {file.Length} {text[..Math.Min(5, text.Length)]}";
        }

        public static string[] UploadAll(UploadAllInput input) => [.. input.Files.Select(file => file.Name)];

        public static string[] UploadList(IReadOnlyList<IFile>? files) => [.. files!.Select(file => file.Name)];
    }

    public sealed record UploadAllInput(IReadOnlyList<IFile> Files);
}
