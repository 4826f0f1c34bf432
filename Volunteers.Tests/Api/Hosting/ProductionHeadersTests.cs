using System.Net;
using System.Net.Http.Headers;
using Volunteers.Api.Access;
using Volunteers.Data.Demo;

namespace Volunteers.Tests.Api.Hosting;

/// <summary>What the real program says to browsers when it is in production.</summary>
public sealed class ProductionHeadersTests
{
    [Fact]
    public async Task Pages_MayRunNoScriptsButOurs_AndThereIsNoIde()
    {
        // arrange
        var directory = Directory.CreateTempSubdirectory("volunteers-production-").FullName;
        await using var server = ServerProcess.Start(
            ServerProcess.FreeAddress(), [$"--DataDirectory={directory}", "--Demo:Load=true", "--Jobs:Run=false"], ("ASPNETCORE_ENVIRONMENT", "Production"));
        await server.ReadyAsync();
        using var browser = new HttpClient(new SocketsHttpHandler { CookieContainer = new CookieContainer() }) { BaseAddress = server.Address };
        browser.DefaultRequestHeaders.Add(PreflightMiddleware.Header, "1");
        browser.DefaultRequestHeaders.Accept.Add(new MediaTypeWithQualityHeaderValue("text/html"));

        // act, assert
        foreach (var path in (string[])["/", "/sign-in", "/me", "/volunteers", "/graphql", "/newsletters", "/newsletters/unsubscribe/none", "/api/none", "/calendar/none.ics"])
        {
            using var answer = await browser.GetAsync(path);
            var policy = answer.Headers.GetValues("Content-Security-Policy").Single();
            var scripts = policy.Split(';', StringSplitOptions.TrimEntries).Single(part => part.StartsWith("script-src", StringComparison.Ordinal));
            Assert.Equal("script-src 'self'", scripts);
            Assert.Equal("same-origin", answer.Headers.GetValues("Referrer-Policy").Single());
            Assert.DoesNotContain("graphql-ide", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }

        Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync("/graphql-ide.html")).StatusCode);
        using var signedIn = await browser.PostAsync("/api/account/sign-in", VolunteersApp.Json(new { email = DemoCentre.SignIns[0].Email, password = DemoCentre.Password }));
        Assert.Equal(HttpStatusCode.NoContent, signedIn.StatusCode);
        using var data = await browser.PostAsync("/graphql", VolunteersApp.Json(new { query = "{ viewer { displayName } }" }));
        using var calendar = await browser.GetAsync("/calendar/none.ics");
        Assert.All([signedIn, data, calendar], answer => Assert.True(answer.Headers.CacheControl?.NoStore));
        Directory.Delete(directory, recursive: true);
    }
}
