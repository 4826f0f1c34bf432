using System.Text.Json;
using Volunteers.Tests.Api;

namespace Volunteers.Tests.Conformance;

/// <summary>What graphql-http's audits say of the running program (GraphQL over HTTP).</summary>
public sealed class HttpAuditTests(VolunteersApp app) : IClassFixture<VolunteersApp>
{
    [Fact]
    public async Task EveryAudit_Passes()
    {
        var printed = await ReferenceTool.RunAsync("audits.js", arguments: new Uri(app.Address, "/graphql").ToString());

        var audits = printed.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement).ToList();
        Assert.Equal(61, audits.Count);
        Assert.Equal(
            [],
            audits.Where(audit => audit.GetProperty("status").GetString() != "ok")
                .Select(audit => $"{audit.GetProperty("status")} {audit.GetProperty("id")} {audit.GetProperty("name")}: {audit.GetProperty("reason")}"));
    }
}
