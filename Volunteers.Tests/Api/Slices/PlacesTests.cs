using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Volunteers.Api.Access;
using Volunteers.Data.Access;
using Volunteers.Data.Programmes;
using Volunteers.Tests.Data;

namespace Volunteers.Tests.Api.Slices;

public sealed class PlacesTests
{
    private static readonly Caller Administrator = new(AccessScope.Staff(1, "Ada", seesEverything: true, []), [(null, StaffRoleKind.Administrator)], "ada@example.org", null);

    [Fact]
    public async Task Places_AreSetUpByAnAdministrator_AndKeptByTheCoordinatorOfTheCentre()
    {
        // arrange
        await using var slices = await Slices.CreateAsync();
        var (east, west) = (slices.Id("Centre", slices.Town.East.Id), slices.Id("Centre", slices.Town.West.Id));
        var tutor = Slices.Staff("Ruth", StaffRoleKind.Tutor, slices.Town.East.Id);

        // act and assert
        const string create = "mutation($input: CreateCentreInput!) { createCentre(input: $input) { centre { name timeZone cluster { name } } errors { ... on InvalidInputError { fields { name } } } } }";
        Assert.Equal("Europe/London", Data(await slices.AskAsync(Administrator, create, new { input = new { name = "North" } }), "createCentre").GetProperty("centre").GetProperty("timeZone").GetString());
        Assert.Equal("FORBIDDEN", (await slices.AskAsync(slices.EastCoordinator, create, new { input = new { name = "South" } })).Code);

        const string save = "mutation($input: SaveVenueInput!) { saveVenue(input: $input) { venue { id name howToFind } errors { ... on InvalidInputError { fields { name } } } } }";
        Assert.Equal("Hall", Data(await slices.AskAsync(slices.EastCoordinator, save, new { input = new { name = "Hall", howToFind = "First left" } }), "saveVenue").GetProperty("venue").GetProperty("name").GetString());
        Assert.Equal("name", Data(await slices.AskAsync(slices.EastCoordinator, save, new { input = new { centreId = east, name = "HALL" } }), "saveVenue").GetProperty("errors")[0].GetProperty("fields")[0].GetProperty("name").GetString());
        Assert.Equal("FORBIDDEN", (await slices.AskAsync(slices.EastCoordinator, save, new { input = new { centreId = west, name = "Hall" } })).Code);
        Assert.Equal("FORBIDDEN", (await slices.AskAsync(tutor, save, new { input = new { centreId = east, name = "Other" } })).Code);

        const string update = "mutation($input: UpdateCentreInput!) { updateCentre(input: $input) { centre { healthVisitor telephone } errors { __typename ... on InvalidInputError { fields { name } } } } }";
        Assert.Equal("Mia", Data(await slices.AskAsync(slices.EastCoordinator, update, new { input = new { centreId = east, healthVisitor = "Mia" } }), "updateCentre").GetProperty("centre").GetProperty("healthVisitor").GetString());
        Assert.Equal("StaleRecordError", Data(await slices.AskAsync(slices.EastCoordinator, update, new { input = new { centreId = east, telephone = "01632 960001", version = 77 } }), "updateCentre").GetProperty("errors")[0].GetProperty("__typename").GetString());
        Assert.Equal("safeguardingLeadId", Data(await slices.AskAsync(slices.EastCoordinator, update, new { input = new { centreId = east, safeguardingLeadId = slices.Id("Account", 99) } }), "updateCentre").GetProperty("errors")[0].GetProperty("fields")[0].GetProperty("name").GetString());
    }

    [Fact]
    public async Task ChangePolicy_IsTheClustersOrTheCentres_AndGoesBack()
    {
        // arrange
        await using var slices = await Slices.CreateAsync();
        var (east, west) = (slices.Id("Centre", slices.Town.East.Id), slices.Id("Centre", slices.Town.West.Id));
        const string change = "mutation($input: ChangePolicyInput!) { changePolicy(input: $input) { policy { values { key value builtIn decidedHere changedBy } } errors { ... on InvalidInputError { fields { name } } } } }";

        // act and assert: each level for itself
        Assert.Equal(("9", true), Of(await slices.AskAsync(Administrator, change, new { input = new { key = "enquiry.overdue-days", value = "9" } })));
        Assert.Equal(("4", true), Of(await slices.AskAsync(slices.EastCoordinator, change, new { input = new { centreId = east, key = "enquiry.overdue-days", value = "4" } })));
        Assert.Equal(("9", false), Of(await slices.AskAsync(slices.EastCoordinator, change, new { input = new { centreId = east, key = "enquiry.overdue-days", value = (string?)null } })));
        Assert.Equal(("7", false), Of(await slices.AskAsync(Administrator, change, new { input = new { key = "enquiry.overdue-days", value = (string?)null } })));

        // and refusals
        Assert.Equal("FORBIDDEN", (await slices.AskAsync(slices.EastCoordinator, change, new { input = new { key = "enquiry.overdue-days", value = "9" } })).Code);
        Assert.Equal("FORBIDDEN", (await slices.AskAsync(slices.EastCoordinator, change, new { input = new { centreId = west, key = "enquiry.overdue-days", value = "9" } })).Code);
        Assert.Equal("key", Data(await slices.AskAsync(slices.EastCoordinator, change, new { input = new { centreId = east, key = "person.minimum-age", value = "18" } }), "changePolicy").GetProperty("errors")[0].GetProperty("fields")[0].GetProperty("name").GetString());
        Assert.Equal("FORBIDDEN", (await slices.AskAsync(Slices.Staff("Vera", StaffRoleKind.Viewer, slices.Town.East.Id), "query($id: ID) { policy(centreId: $id) { values { key } } }", new { id = east })).Code);

        static (string? Value, bool Here) Of(Slices.Answer answer)
        {
            var value = Data(answer, "changePolicy").GetProperty("policy").GetProperty("values").EnumerateArray().Single(v => v.GetProperty("key").GetString() == "enquiry.overdue-days");
            return (value.GetProperty("value").GetString(), value.GetProperty("decidedHere").GetBoolean());
        }
    }

    [Fact]
    public async Task SmallNumbers_OfASensitiveGroup_AreInTheRegisterAlone()
    {
        // arrange
        await using var slices = await Slices.CreateAsync();
        var east = slices.Id("Centre", slices.Town.East.Id);
        const string save = "mutation($input: SaveTargetGroupInput!) { saveTargetGroup(input: $input) { targetGroup { id known suppressed figures { value } } errors { __typename } } }";
        var saved = Data(await slices.AskAsync(slices.EastCoordinator, save, new { input = new { centreId = east, name = "Refuge", known = 3, sensitive = true } }), "saveTargetGroup").GetProperty("targetGroup");
        Assert.Equal((JsonValueKind.Null, true, JsonValueKind.Null), (saved.GetProperty("known").ValueKind, saved.GetProperty("suppressed").GetBoolean(), saved.GetProperty("figures")[0].GetProperty("value").ValueKind));
        int sessionId;
        await using (var db = slices.Database.Open())
        {
            var now = slices.Database.Clock.GetUtcNow();
            var programme = Programme.Create(slices.Town.East.Id, "Stay and play", ProgrammeKind.WeeklyGroup, null, []);
            var day = slices.Database.Today;
            var session = programme.ScheduleSessions(null, day, day, new TimeOnly(8, 0), new TimeOnly(9, 0), slices.Town.East.Time)[0];
            db.Add(programme);
            await db.SaveChangesAsync();
            session.CountFamilies(await db.TargetGroups.SingleAsync(), 2, 1, now);
            await db.SaveChangesAsync();
            sessionId = session.Id;
        }

        // act
        const string read = "query($id: ID!) { node(id: $id) { ... on ProgrammeSession { families { targetGroup count newFamilies suppressed } } } }";
        var register = (await slices.AskAsync(slices.EastCoordinator, read, new { id = slices.Id("ProgrammeSession", sessionId) })).Data.GetProperty("node").GetProperty("families")[0];
        var outside = (await slices.AskAsync(Slices.Staff("Vera", StaffRoleKind.Viewer, slices.Town.East.Id), read, new { id = slices.Id("ProgrammeSession", sessionId) })).Data.GetProperty("node").GetProperty("families")[0];

        // assert
        Assert.Equal((2, 1), (register.GetProperty("count").GetInt32(), register.GetProperty("newFamilies").GetInt32()));
        Assert.Equal((JsonValueKind.Null, JsonValueKind.Null, true), (outside.GetProperty("count").ValueKind, outside.GetProperty("newFamilies").ValueKind, outside.GetProperty("suppressed").GetBoolean()));
    }

    [Fact]
    public async Task ClosedCentre_TakesNothingNew()
    {
        // arrange
        await using var slices = await Slices.CreateAsync();
        var (east, west) = (slices.Id("Centre", slices.Town.East.Id), slices.Id("Centre", slices.Town.West.Id));
        const string close = "mutation($input: CloseCentreInput!) { closeCentre(input: $input) { centre { closed closedOn successor { name } } errors { __typename ... on InvalidInputError { fields { name } } } } }";

        // act
        var closed = Data(await slices.AskAsync(Administrator, close, new { input = new { centreId = east, on = "2026-05-06", successorId = west } }), "closeCentre").GetProperty("centre");
        var enrolled = await slices.AskAsync(
            Administrator, "mutation($input: EnrolVolunteerInput!) { enrolVolunteer(input: $input) { volunteer { id } errors { ... on InvalidInputError { fields { name message } } } } }",
            new { input = new { centreId = east, fullName = "Ana", phone = "01632 960123" } });

        // assert
        Assert.Equal((true, "West"), (closed.GetProperty("closed").GetBoolean(), closed.GetProperty("successor").GetProperty("name").GetString()));
        Assert.Equal("East closes on 6 May 2026, and West takes over. Nothing new begins there from that day on.", Data(enrolled, "enrolVolunteer").GetProperty("errors")[0].GetProperty("fields")[0].GetProperty("message").GetString());
        Assert.Equal("FORBIDDEN", (await slices.AskAsync(slices.EastCoordinator, close, new { input = new { centreId = east, on = "2026-06-06" } })).Code);
    }

    [Fact]
    public async Task ClusterOverview_IsTheAdministrators_AndCountsTheDemonstration()
    {
        await using var slices = await Slices.CreateDemonstrationAsync();
        const string query = "{ clusterOverview { centre { name } volunteers ready hoursThisMonth enquiriesWaiting hoursToConfirm sessionsShort checksOverdue } setUp { clusterName centres coordinators mail { from host folder } } }";

        var answer = await slices.AskAsync(Administrator, query);

        Assert.Equal(9, answer.Data.GetProperty("clusterOverview").GetArrayLength());
        var east = answer.Data.GetProperty("clusterOverview").EnumerateArray().Single(c => c.GetProperty("centre").GetProperty("name").GetString()!.StartsWith("East", StringComparison.Ordinal));
        Assert.True(east.GetProperty("volunteers").GetInt32() > 30);
        Assert.Equal(2, east.GetProperty("checksOverdue").GetInt32());
        Assert.InRange(answer.Statements, 1, 30);
        Assert.Equal("FORBIDDEN", (await slices.AskAsync(slices.EastCoordinator, query)).Code);
    }

    private static JsonElement Data(Slices.Answer answer, string field) => answer.Data.GetProperty(field);
}
