using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Volunteers.Data.Access;
using Volunteers.GraphQL.Execution;
using Volunteers.GraphQL.Limits;
using Volunteers.GraphQL.Types;
using Volunteers.Tests.Api;

namespace Volunteers.Tests.Conformance.Fuzz;

/// <summary>Whatever is sent, the running program answers soon, in JSON, and never with a failure of its own.</summary>
[Collection(LoadCollection.Name)]
public sealed class FuzzTests(VolunteersApp app) : IClassFixture<VolunteersApp>
{
    private const int Seed = 20260922;

    /// <summary>For one request, on a machine that does other things too.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    [Theory]
    [InlineData(nameof(FuzzInputs.Bytes), 600)]
    [InlineData(nameof(FuzzInputs.Soup), 900)]
    [InlineData(nameof(FuzzInputs.Torn), 900)]
    [InlineData(nameof(FuzzInputs.BrokenJson), 900)]
    [InlineData(nameof(FuzzInputs.StrangeParameters), 900)]
    [InlineData(nameof(FuzzInputs.BrokenUpload), 400)]
    public async Task Request_IsAnsweredInJson_WhateverItHolds(string kind, int count)
    {
        var inputs = new FuzzInputs(Seed);
        Func<byte[]> make = kind switch
        {
            nameof(FuzzInputs.Bytes) => inputs.Bytes,
            nameof(FuzzInputs.Soup) => inputs.Soup,
            nameof(FuzzInputs.Torn) => inputs.Torn,
            nameof(FuzzInputs.BrokenJson) => inputs.BrokenJson,
            nameof(FuzzInputs.StrangeParameters) => inputs.StrangeParameters,
            _ => inputs.BrokenUpload,
        };
        var bodies = Enumerable.Range(0, count).Select(_ => make()).ToList();
        var contentType = kind == nameof(FuzzInputs.BrokenUpload) ? "multipart/form-data; boundary=fuzz" : "application/json";
        using var client = await ClientAsync();
        var wrong = new ConcurrentQueue<string>();

        await Parallel.ForEachAsync(bodies, new ParallelOptions { MaxDegreeOfParallelism = 8 }, async (body, _) =>
        {
            if (await ComplaintAsync(client, body, contentType) is { } complaint)
            {
                wrong.Enqueue($"{complaint}: {Encoding.UTF8.GetString(body)}");
            }
        });

        Assert.Equal([], wrong.Take(5));
    }

    [Fact]
    public async Task Excess_IsRefusedSoon()
    {
        using var client = await ClientAsync();
        var wrong = new List<string>();

        foreach (var (name, document) in Excesses.All)
        {
            if (await ComplaintAsync(client, FuzzInputs.Request(document), "application/json") is { } complaint)
            {
                wrong.Add($"{name}: {complaint}");
            }
        }

        Assert.Equal([], wrong);
    }

    [Fact]
    public void Excess_TakesLittleMemory()
    {
        const int megabytes = 64;
        var schema = app.Services.GetRequiredService<GraphQLSchema>();
        var cache = new DocumentCache(schema, new GraphQLLimits());
        var wrong = new List<string>();

        foreach (var (name, document) in Excesses.All)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            cache.Get(document);
            var used = (GC.GetAllocatedBytesForCurrentThread() - before) / (1024 * 1024);
            if (used > megabytes)
            {
                wrong.Add($"{name}: {used} MB");
            }
        }

        Assert.Equal([], wrong);
    }

    [Theory]
    [InlineData(30_000)]
    [InlineData(60)]
    public async Task Json_MayBeDeep(int depth)
    {
        using var client = await ClientAsync();
        var body = Encoding.UTF8.GetBytes(
            $"{{\"query\":\"query($w: VolunteerFilterInput){{volunteers(where: $w){{totalCount}}}}\",\"variables\":{{\"w\":{string.Concat(Enumerable.Repeat("{\"and\":[", depth))}{string.Concat(Enumerable.Repeat("]}", depth))}}}}}");

        Assert.Null(await ComplaintAsync(client, body, "application/json"));
    }

    [Theory]
    [InlineData("application/json; charset=\"", "*/*")]
    [InlineData(";;;", "application/json;q=x")]
    [InlineData("multipart/form-data", "text/*, */*;q=0")]
    [InlineData("multipart/form-data; boundary=\"\"", "application/graphql-response+json;q=9999999999999999999")]
    [InlineData("application/json", "\"")]
    [InlineData("text/plain", "a/b/c,,,;=;")]
    public async Task Headers_MayBeAnything(string contentType, string accept)
    {
        using var client = await ClientAsync();
        client.DefaultRequestHeaders.TryAddWithoutValidation("Accept", accept);

        Assert.Null(await ComplaintAsync(client, FuzzInputs.Request("{ __typename }"), contentType));
    }

    [Theory]
    [InlineData("?query=%")]
    [InlineData("?query=%FF%FE%00")]
    [InlineData("?query={&query=}&variables={")]
    [InlineData("?query={__typename}&variables=[1]&extensions=null&operationName=")]
    [InlineData("?query={__typename}&variables={\"a\":\"\\ud800\"}")]
    [InlineData("?documentId=%00&id=../../etc/passwd")]
    public async Task Address_MayHoldAnything(string query)
    {
        using var client = await ClientAsync();

        using var answer = await client.GetAsync(new Uri(app.Address + "graphql" + query));

        Assert.True((int)answer.StatusCode < 500, $"{answer.StatusCode}");
    }

    /// <returns>What is wrong with the answer, or null.</returns>
    private async Task<string?> ComplaintAsync(HttpClient client, byte[] body, string contentType)
    {
        using var content = new ByteArrayContent(body);
        content.Headers.TryAddWithoutValidation("Content-Type", contentType);
        var watch = Stopwatch.StartNew();
        using var answer = await client.PostAsync(new Uri(app.Address, "/graphql"), content);
        var text = await answer.Content.ReadAsStringAsync();
        if ((int)answer.StatusCode >= 500 || text.Contains("Unexpected error", StringComparison.Ordinal))
        {
            return $"{(int)answer.StatusCode} {text}";
        }

        if (watch.Elapsed > Patience)
        {
            return $"took {watch.Elapsed}";
        }

        using var json = JsonDocument.Parse(text);
        return json.RootElement.TryGetProperty("errors", out _) || json.RootElement.TryGetProperty("data", out _) ? null : text;
    }

    /// <summary>A program that acts for the coordinator, so that resolvers are reached.</summary>
    private async Task<HttpClient> ClientAsync()
    {
        await using var db = app.Open();
        var account = db.Accounts.Single(a => a.Email == "east@example.org");
        var (token, secret) = AccessToken.Create(account.Id, null, "fuzz", [], app.Clock.GetUtcNow(), app.Clock.GetUtcNow().AddDays(1));
        db.AccessTokens.Add(token);
        await db.SaveChangesAsync();
        var client = app.Browser();
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", secret);
        return client;
    }
}
