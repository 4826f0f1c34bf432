using System.Net;
using System.Text.Json;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Volunteers.Api.Access;
using Volunteers.Api.Hosting;
using Volunteers.GraphQL.Execution;

namespace Volunteers.Tests.Api;

public sealed class TrustedDocumentPolicyTests(VolunteersApp app) : IClassFixture<VolunteersApp>
{
    [Theory]
    [InlineData(null, false, false)]
    [InlineData("Offered", false, false)]
    [InlineData("requiredofbrowsers", true, false)]
    [InlineData("Required", true, true)]
    public void Policy_AsksForTrustedDocuments_AsConfigured(string? use, bool ofBrowsers, bool ofPrograms)
    {
        var policy = TrustedDocumentFile.Policy(
            new ConfigurationBuilder().AddInMemoryCollection([new("Web:TrustedDocuments", use)]).Build());
        var browser = new Microsoft.AspNetCore.Http.DefaultHttpContext();
        var program = new Microsoft.AspNetCore.Http.DefaultHttpContext();
        program.Request.Headers.Authorization = "Bearer vol_x";
        Assert.Equal((ofBrowsers, ofPrograms), (policy(browser), policy(program)));
    }

    [Fact]
    public async Task RunningProgram_KnowsTheWebClientsDocuments()
    {
        // arrange
        using var browser = await app.SignedInAsync("east@example.org");
        var documents = app.Services.GetRequiredService<TrustedDocuments>();
        var session = documents.Ids.First(id => documents.Find(id)!.Contains("viewer {", StringComparison.Ordinal) && !documents.Find(id)!.Contains('$', StringComparison.Ordinal));

        // act
        var known = await browser.PostAsync("/graphql", VolunteersApp.Json(new { documentId = session }));
        var unknown = await browser.GetAsync("/graphql?documentId=unknown");

        // assert
        Assert.Equal(HttpStatusCode.OK, known.StatusCode);
        Assert.True(JsonDocument.Parse(await known.Content.ReadAsStringAsync()).RootElement.TryGetProperty("data", out _));
        Assert.Contains("DOCUMENT_NOT_FOUND", await unknown.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }
}
