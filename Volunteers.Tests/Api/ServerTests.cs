using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using Volunteers.Data.Access;

namespace Volunteers.Tests.Api;

public sealed class ServerTests(VolunteersApp app) : IClassFixture<VolunteersApp>
{
    [Theory]
    [InlineData("/health/live")]
    [InlineData("/health/ready")]
    public async Task Health_IsHealthy(string path)
    {
        using var browser = app.Browser();

        var health = await browser.GetFromJsonAsync<JsonElement>(path);

        Assert.Equal("Healthy", health.GetProperty("status").GetString());
    }

    [Theory]
    [InlineData("/api/nothing")]
    [InlineData("/api/account/nothing")]
    public async Task UnknownApiAddress_AnswersInJson(string path)
    {
        using var browser = app.Browser();

        var answer = await browser.GetAsync(path);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.NotEmpty((await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("message").GetString()!);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/volunteers/Vm9sdW50ZWVyOjE")]
    [InlineData("/me")]
    public async Task PageAddress_ServesTheWebClient_WithGuardingHeaders(string path)
    {
        using var browser = app.Browser();

        var answer = await browser.GetAsync(path);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("text/html", answer.Content.Headers.ContentType?.MediaType);
        Assert.Contains("frame-ancestors 'self'", answer.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.Equal("nosniff", answer.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.False(answer.Headers.Contains("Server"));
    }

    [Fact]
    public async Task UnknownFile_IsNotThePage()
    {
        using var browser = app.Browser();

        Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync("/assets/none.js")).StatusCode);
    }

    [Fact]
    public async Task Bearer_IsAnsweredAsItsOwner_AndRefusedOnceItExpired()
    {
        var secret = await TokenAsync("east@example.org", app.Clock.GetUtcNow().AddDays(1));
        var expired = await TokenAsync("east@example.org", app.Clock.GetUtcNow().AddMilliseconds(1));
        app.Clock.Advance(TimeSpan.FromSeconds(1));

        Assert.Equal(HttpStatusCode.NotFound, (await GetAsync(secret)).StatusCode);
        var refused = await GetAsync(expired);
        Assert.Equal(HttpStatusCode.Unauthorized, refused.StatusCode);
        Assert.StartsWith("Bearer", refused.Headers.WwwAuthenticate.ToString(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Unauthorized, (await GetAsync("vol_nonsense")).StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, (await app.Browser().GetAsync("/api/photos/none.jpg")).StatusCode);
    }

    private async Task<HttpResponseMessage> GetAsync(string secret)
    {
        using var program = app.Browser(preflight: false);
        program.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", secret);
        return await program.GetAsync("/api/photos/none.jpg");
    }

    private async Task<string> TokenAsync(string email, DateTimeOffset expires)
    {
        await using var db = app.Open();
        var account = db.Accounts.Single(a => a.Email == email);
        var (token, secret) = AccessToken.Create(account.Id, null, "test", [], app.Clock.GetUtcNow(), expires);
        db.AccessTokens.Add(token);
        await db.SaveChangesAsync();
        return secret;
    }
}
