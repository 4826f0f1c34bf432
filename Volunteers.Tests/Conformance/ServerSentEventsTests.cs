using System.Diagnostics;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Volunteers.Api.Access;
using Volunteers.Data.Access;
using Volunteers.Tests.Api;
using Volunteers.Tests.Api.Registers;

namespace Volunteers.Tests.Conformance;

/// <summary>What graphql-sse's client receives from the running program (GraphQL over Server-Sent Events, distinct connections mode).</summary>
public sealed class ServerSentEventsTests : IAsyncLifetime
{
    private readonly VolunteersApp _app = new();
    private string _token = "";

    public async Task InitializeAsync()
    {
        await _app.InitializeAsync();
        await using var scope = _app.Services.CreateAsyncScope();
        _token = await scope.ServiceProvider.GetRequiredService<Tokens>().CreateAsync("east@example.org", null, "door", [], 1, default);
    }

    public async Task DisposeAsync() => await ((IAsyncLifetime)_app).DisposeAsync();

    [Fact]
    public async Task Client_ReceivesASubscriptionsEvents_AndLeaves()
    {
        // arrange
        var registers = await Registers.OpenAsync(_app);
        using var browser = await _app.SignedInAsync("east@example.org");
        using var client = await StartAsync(Registers.Changed, new { id = registers.ProgrammeSessionId }, count: 2);

        // act: the answer's head, and with it the news of being connected, comes once the subscription has begun
        Assert.Equal("""{"connected":true}""", await LineAsync(client));
        await registers.MarkAsync(browser, programme: true, "PRESENT");
        var first = await LineAsync(client);
        await registers.MarkAsync(browser, programme: true, "ABSENT");
        var second = await LineAsync(client);

        // assert
        Assert.Equal("""{"result":{"data":{"registerChanged":{"attendance":"PRESENT","volunteer":{"fullName":"Ada Okafor"}}}}}""", first);
        Assert.Contains("ABSENT", second, StringComparison.Ordinal);
        Assert.Equal("""{"ended":true}""", await LineAsync(client));
        await client.WaitForExitAsync();
    }

    [Theory]
    [InlineData("{ viewer { displayName } }", """{"result":{"data":{"viewer":{"displayName":"east"}}}}""")]
    [InlineData("{ nothing }", "Cannot query field")]
    [InlineData("subscription { registerChanged(sessionId: \"VmVudWU6MQ==\") { attendance } }", "NOT_FOUND")]
    public async Task Client_ReceivesOneResultAndTheEnd_WhenThereIsNothingToWaitFor(string query, string expected)
    {
        using var client = await StartAsync(query, new { }, count: 0);
        Assert.Equal("""{"connected":true}""", await LineAsync(client));
        Assert.Contains(expected, await LineAsync(client), StringComparison.Ordinal);
        Assert.Equal("""{"ended":true}""", await LineAsync(client));
    }

    [Fact]
    public async Task Client_IsRefused_WhenItsTokenIsWrong()
    {
        _token = "vol_wrong";
        using var client = await StartAsync("{ viewer { displayName } }", new { }, count: 0);
        Assert.Contains("failed", await LineAsync(client), StringComparison.Ordinal);
    }

    private static async Task<string?> LineAsync(Process client) => await client.StandardOutput.ReadLineAsync().WaitAsync(TimeSpan.FromSeconds(30));

    private async Task<Process> StartAsync(string query, object variables, int count)
    {
        var client = await ReferenceTool.StartAsync("subscribe.js", new Uri(_app.Address, "/graphql").ToString());
        await client.StandardInput.WriteAsync(JsonSerializer.Serialize(
            new { query, variables, count, headers = new Dictionary<string, string> { ["authorization"] = "Bearer " + _token } }));
        client.StandardInput.Close();
        return client;
    }
}
