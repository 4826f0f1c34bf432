using Microsoft.EntityFrameworkCore;
using Volunteers.Api.Access;
using Volunteers.Data.Access;
using Volunteers.Data.Messaging;
using Volunteers.Data.People;
using Volunteers.Tests.Data;

namespace Volunteers.Tests.Api.Slices;

/// <summary>Who sees a concern: whoever is named for it and whoever reported it, and nobody else, by no way.</summary>
public sealed class ConcernAccessTests
{
    private const string Report =
        """
        mutation($input: ReportConcernInput!) {
          reportConcern(input: $input) { concern { id status } errors { __typename } }
        }
        """;

    private const string Read =
        """
        query($id: ID!) {
          concerns { id }
          node(id: $id) { ... on Concern { status content { report mayAct entries { kind text } } } }
        }
        """;

    private const string Acknowledge =
        "mutation($input: AcknowledgeConcernInput!) { acknowledgeConcern(input: $input) { concern { status } errors { __typename } } }";

    private const string Everywhere = "every word of it";

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Concern_IsReadByThoseNamed_AndAsReportedByTheReporter_AndByNobodyElse(bool aboutLead)
    {
        // arrange
        await using var slices = await Slices.CreateAsync();
        var (lead, deputy, coordinator, administrator, elsewhere) = (await AccountAsync(slices, "lead", StaffRoleKind.Tutor), await AccountAsync(slices, "deputy", StaffRoleKind.Viewer),
            await AccountAsync(slices, "coordinator", StaffRoleKind.Coordinator), await AccountAsync(slices, "administrator", StaffRoleKind.Administrator), await AccountAsync(slices, "elsewhere", StaffRoleKind.Coordinator, west: true));
        await NameAsync(slices, lead.AccountId!.Value, deputy.AccountId!.Value);
        var ana = await Town.EnrolAsync(slices.Database, slices.Town.East, "Ana", EnrolmentStage.Ready);
        var ben = await Town.EnrolAsync(slices.Database, slices.Town.East, "Ben", EnrolmentStage.Ready);
        var reporter = Slices.Volunteer(ana, "Ana", slices.Town.East.Id);

        // act
        var reported = await slices.AskAsync(reporter, Report, new { input = new { centreId = slices.Id("Centre", slices.Town.East.Id), report = Everywhere, aboutLead } });
        var id = reported.Data.GetProperty("reportConcern").GetProperty("concern").GetProperty("id").GetString()!;

        // assert: those who deal with it
        foreach (var (who, reads) in new[]
        {
            (lead, !aboutLead), (deputy, true), (coordinator, false), (administrator, aboutLead), (elsewhere, false), (Slices.Volunteer(ben, "Ben", slices.Town.East.Id), false),
            (Token(deputy, slices), false),
        })
        {
            var answer = (await slices.AskAsync(who, Read, new { id })).Data;
            Assert.Equal((who.Name, reads ? 1 : 0), (who.Name, answer.GetProperty("concerns").GetArrayLength()));
            Assert.Equal(reads, answer.ToString().Contains(Everywhere, StringComparison.Ordinal));
            Assert.Equal(reads, answer.ToString().Contains("\"mayAct\": true", StringComparison.Ordinal));
        }

        // the reporter sees it as reported, may not act on it, and never what was done
        Assert.NotEqual(System.Text.Json.JsonValueKind.Undefined, (await slices.AskAsync(deputy, Acknowledge, new { input = new { concernId = id } })).Data.ValueKind);
        var own = (await slices.AskAsync(reporter, Read, new { id })).Data.GetProperty("node");
        Assert.Equal("ACKNOWLEDGED", own.GetProperty("status").GetString());
        Assert.Equal((Everywhere, false, 0), (own.GetProperty("content").GetProperty("report").GetString(), own.GetProperty("content").GetProperty("mayAct").GetBoolean(), own.GetProperty("content").GetProperty("entries").GetArrayLength()));
        Assert.Equal("NOT_FOUND", (await slices.AskAsync(reporter, Acknowledge, new { input = new { concernId = id } })).Code);
        Assert.Equal("NOT_FOUND", (await slices.AskAsync(coordinator, Acknowledge, new { input = new { concernId = id } })).Code);
    }

    [Fact]
    public async Task Report_TellsThoseNamed_WithoutContent_AndTheAuditTrailNeverSaysWhat()
    {
        // arrange
        await using var slices = await Slices.CreateAsync();
        var (lead, deputy, coordinator) = (await AccountAsync(slices, "lead", StaffRoleKind.Tutor), await AccountAsync(slices, "deputy", StaffRoleKind.Viewer), await AccountAsync(slices, "coordinator", StaffRoleKind.Coordinator));
        await NameAsync(slices, lead.AccountId!.Value, deputy.AccountId!.Value);

        // act
        var answer = await slices.AskAsync(coordinator, Report, new { input = new { centreId = slices.Id("Centre", slices.Town.East.Id), report = Everywhere } });
        var id = answer.Data.GetProperty("reportConcern").GetProperty("concern").GetProperty("id").GetString()!;
        await slices.AskAsync(lead, Read, new { id });

        // assert
        await using var db = slices.Database.Open();
        var messages = await db.Messages.Where(m => m.Kind == MessageKinds.ConcernReported).ToListAsync();
        Assert.Equal(["deputy@example.org", "lead@example.org"], messages.Select(m => m.To).Order());
        Assert.All(messages, message => Assert.Equal((null, null), (message.Payload, message.CentreId)));
        var entries = await db.AuditEntries.Where(a => a.SubjectType == "Concern").OrderBy(a => a.Id).ToListAsync();
        Assert.Equal([("Created", coordinator.Name), ("Read", lead.Name)], entries.Select(e => (e.Action, e.By.Name)));
        Assert.All(entries, entry => Assert.Equal((slices.Town.East.Id, null), (entry.CentreId, entry.VolunteerId)));
        Assert.DoesNotContain(entries.SelectMany(e => e.Changes), change => $"{change.Before}{change.After}".Contains(Everywhere, StringComparison.Ordinal) || change.Field == "AboutLead");
    }

    [Fact]
    public async Task Dashboard_ShowsItToThoseNamed_WhateverTheirRoles()
    {
        // arrange
        await using var slices = await Slices.CreateAsync();
        var (lead, coordinator) = (await AccountAsync(slices, "lead", StaffRoleKind.Tutor), await AccountAsync(slices, "coordinator", StaffRoleKind.Coordinator));
        await NameAsync(slices, lead.AccountId!.Value, null);
        await slices.AskAsync(coordinator, Report, new { input = new { centreId = slices.Id("Centre", slices.Town.East.Id), report = Everywhere } });

        // act
        const string query = "{ dashboard { items { kind detail } } }";
        var (seen, unseen) = (await slices.AskAsync(lead, query), await slices.AskAsync(coordinator, query));

        // assert
        Assert.Contains("CONCERN_WAITING", seen.Data.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("CONCERN_WAITING", unseen.Data.ToString(), StringComparison.Ordinal);
    }

    private static Caller Token(Caller owner, Slices slices)
    {
        HashSet<string> scopes = [Permissions.ImpactRead];
        return new Caller(AccessScope.OfAccount(owner.AccountId!.Value, "token", owner.Roles, [slices.Town.East.Id, slices.Town.West.Id], scopes), owner.Roles, null, scopes);
    }

    private static async Task<Caller> AccountAsync(Slices slices, string name, StaffRoleKind kind, bool west = false)
    {
        int? centre = kind == StaffRoleKind.Administrator ? null : west ? slices.Town.West.Id : slices.Town.East.Id;
        await using var db = slices.Database.Open();
        var account = new Account { DisplayName = name, Email = $"{name}@example.org", UserName = name };
        account.Grant(kind, centre);
        db.Add(account);
        await db.SaveChangesAsync();
        HeldRole[] roles = [new(centre, kind)];
        return new Caller(AccessScope.OfAccount(account.Id, name, roles, [slices.Town.East.Id, slices.Town.West.Id]), roles, account.Email, null);
    }

    private static async Task NameAsync(Slices slices, int lead, int? deputy)
    {
        await using var db = slices.Database.Open();
        var centre = await db.Centres.SingleAsync(c => c.Id == slices.Town.East.Id);
        (centre.SafeguardingLeadId, centre.SafeguardingDeputyId) = (lead, deputy);
        await db.SaveChangesAsync();
    }
}
