using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Volunteers.Api.Access;
using Volunteers.Data.Access;
using Volunteers.Data.People;
using Volunteers.Tests.Data;

namespace Volunteers.Tests.Api.Slices;

/// <summary>Types of check and the Update Service, as pages and other clients use them.</summary>
public sealed class CheckSliceTests
{
    private const string Save =
        "mutation($input: SaveCheckTypeInput!) { saveCheckType(input: $input) { checkType { id name version } errors { __typename ... on InvalidInputError { fields { name } } } } }";

    private const string Record =
        "mutation($input: RecordCheckInput!) { recordCheck(input: $input) { check { id status type { name } } errors { __typename ... on InvalidInputError { fields { name } } } } }";

    private static readonly Caller Administrator = new(AccessScope.Staff(2, "Ada", seesEverything: true, []), [(null, StaffRoleKind.Administrator)], null, null);

    [Fact]
    public async Task CheckType_IsAdded_Asked_Withdrawn_AndBroughtBack()
    {
        // arrange: somebody who is ready
        await using var slices = await Slices.CreateAsync();
        var ana = slices.Id("Volunteer", await Town.EnrolAsync(slices.Database, slices.Town.East, "Ana Reyes", EnrolmentStage.Ready));
        var (east, coordinator, today) = (slices.Id("Centre", slices.Town.East.Id), slices.EastCoordinator, slices.Database.Today);

        // act: what it would mean is said before
        const string effect = "query($input: SaveCheckTypeInput!) { checkTypeEffect(input: $input) { says noLongerReady } }";
        var input = new { name = "Food hygiene", kind = "OTHER", requiredCount = 1, recheckAfterMonths = 36 };
        var meant = (await slices.AskAsync(Administrator, effect, new { input })).Data.GetProperty("checkTypeEffect");
        Assert.Equal(1, meant.GetProperty("noLongerReady").GetInt32());
        Assert.Contains("1 of the 1 people who are ready today would not be ready any more", meant.GetProperty("says").ToString(), StringComparison.Ordinal);
        Assert.Equal("FORBIDDEN", (await slices.AskAsync(coordinator, effect, new { input })).Code);
        Assert.Equal("FORBIDDEN", (await slices.AskAsync(coordinator, Save, new { input })).Code);
        Assert.Empty(await MissingAsync());
        var type = Payload(await slices.AskAsync(Administrator, Save, new { input }), "saveCheckType").GetProperty("checkType");
        var id = type.GetProperty("id").GetString();

        // assert: missing by its name, and nothing else
        Assert.Equal(["Clear Food hygiene"], await MissingAsync());
        Assert.Equal(["name"], Fields(await slices.AskAsync(Administrator, Save, new { input = new { name = "food HYGIENE", requiredCount = 0 } }), "saveCheckType"));
        Assert.Equal(["kind"], Fields(await slices.AskAsync(coordinator, Record, new { input = new { volunteerId = ana, kind = "DBS", checkTypeId = id, status = "CLEAR", on = today } }), "recordCheck"));
        Assert.Equal("Food hygiene", Payload(await slices.AskAsync(coordinator, Record, new { input = new { volunteerId = ana, kind = "OTHER", checkTypeId = id, status = "CLEAR", on = today } }), "recordCheck")
            .GetProperty("check").GetProperty("type").GetProperty("name").GetString());
        Assert.Empty(await MissingAsync());

        // changed by somebody else meanwhile, withdrawn, and back
        Assert.Equal("StaleRecordError", Payload(await slices.AskAsync(Administrator, Save, new { input = new { id, name = "Food safety", requiredCount = 2, version = 77 } }), "saveCheckType").GetProperty("errors")[0].GetProperty("__typename").GetString());
        Payload(await slices.AskAsync(Administrator, Save, new { input = new { id, name = "Food safety", requiredCount = 2, version = type.GetProperty("version").GetInt32() } }), "saveCheckType");
        Assert.Equal(["Food safety, 2 clear"], await MissingAsync());
        await slices.AskAsync(Administrator, "mutation($id: ID!) { retireCheckType(input: { checkTypeId: $id }) { checkType { retiredAt } } }", new { id });
        Assert.Empty(await MissingAsync());
        Assert.Equal(["checkTypeId"], Fields(await slices.AskAsync(coordinator, Record, new { input = new { volunteerId = ana, kind = "OTHER", checkTypeId = id, status = "CLEAR", on = today } }), "recordCheck"));
        Assert.DoesNotContain("Food safety", (await slices.AskAsync(coordinator, "{ checkTypes { name kind recheckAfterMonths requiredCount } }")).Data.ToString(), StringComparison.Ordinal);
        await slices.AskAsync(Administrator, "mutation($id: ID!) { restoreCheckType(input: { checkTypeId: $id }) { checkType { retiredAt } } }", new { id });
        Assert.Equal(["Food safety, 2 clear"], await MissingAsync());

        async Task<string[]> MissingAsync()
        {
            var answer = await slices.AskAsync(
                coordinator, "query($v: ID!, $c: ID!, $on: Date!) { suitability(volunteerId: $v, centreId: $c, on: $on) { reasons { requirement met } } }", new { v = ana, c = east, on = today });
            return [.. answer.Data.GetProperty("suitability").GetProperty("reasons").EnumerateArray().Where(r => !r.GetProperty("met").GetBoolean()).Select(r => r.GetProperty("requirement").GetString()!)];
        }
    }

    [Fact]
    public async Task RoleRequirement_NamesAType_ByItsNumberOrTheFirstOfItsKind()
    {
        await using var slices = await Slices.CreateAsync();
        var id = Payload(await slices.AskAsync(Administrator, Save, new { input = new { name = "Food hygiene", requiredCount = 0 } }), "saveCheckType").GetProperty("checkType").GetProperty("id").GetString();
        const string create = "mutation($input: CreateProgrammeInput!) { createProgramme(input: $input) { programme { roles { requirements { description } } } errors { __typename ... on Error { message } } } }";

        var answer = Payload(await slices.AskAsync(slices.EastCoordinator, create, new
        {
            input = new
            {
                centreId = slices.Id("Centre", slices.Town.East.Id),
                name = "Little Cooks",
                kind = "WEEKLY_GROUP",
                roles = new[] { new { title = "Helper", leads = false, neededPerSession = 1, requires = new object[] { new { checkTypeId = id }, new { checkKind = "DBS" } } } },
            },
        }), "createProgramme");

        Assert.Equal(["Clear Food hygiene", "Clear DBS check"], answer.GetProperty("programme").GetProperty("roles")[0].GetProperty("requirements").EnumerateArray().Select(r => r.GetProperty("description").GetString()!));
    }

    [Fact]
    public async Task UpdateService_IsRecorded_FlagsWhatChanged_AndIsTakenBack()
    {
        // arrange
        await using var slices = await Slices.CreateAsync();
        var volunteer = await Town.EnrolAsync(slices.Database, slices.Town.East, "Ana Reyes", EnrolmentStage.Ready);
        int number;
        await using (var db = slices.Database.Open())
        {
            number = await db.Checks.Where(c => c.VolunteerId == volunteer && c.Kind == CheckKind.Dbs).Select(c => c.Id).SingleAsync();
        }

        var (check, today) = (slices.Id("Check", number), slices.Database.Today);
        const string record =
            "mutation($input: RecordUpdateServiceInput!) { recordUpdateService(input: $input) { check { status subscribed recheckDue updateService { id what on recordedBy } } errors { __typename ... on InvalidInputError { fields { name } } } } }";

        // act and assert
        Assert.Equal(["what"], Fields(await slices.AskAsync(slices.EastCoordinator, record, new { input = new { checkId = check, what = "NO_CHANGE", on = today } }), "recordUpdateService"));
        Assert.True(Payload(await slices.AskAsync(slices.EastCoordinator, record, new { input = new { checkId = check, what = "SUBSCRIBED", on = today } }), "recordUpdateService").GetProperty("check").GetProperty("subscribed").GetBoolean());
        var changed = Payload(await slices.AskAsync(slices.EastCoordinator, record, new { input = new { checkId = check, what = "CHANGED", on = today } }), "recordUpdateService").GetProperty("check");
        Assert.Equal(("OVERDUE", today.ToString("O")), (changed.GetProperty("status").GetString(), changed.GetProperty("recheckDue").GetString()));
        var attention = await slices.AskAsync(slices.EastCoordinator, "query($c: ID!) { dashboard(centreId: $c) { items { kind detail } } }", new { c = slices.Id("Centre", slices.Town.East.Id) });
        Assert.Contains("has changed. Ask for a new certificate.", attention.Json.ToString(), StringComparison.Ordinal);

        var entry = changed.GetProperty("updateService")[1].GetProperty("id").GetString();
        const string undo = "mutation($id: ID!) { undoUpdateService(input: { updateServiceEntryId: $id }) { check { status updateService { what } } errors { __typename } } }";
        Assert.Equal("CheckRefusedError", Payload(await slices.AskAsync(slices.EastCoordinator, undo, new { id = changed.GetProperty("updateService")[0].GetProperty("id").GetString() }), "undoUpdateService").GetProperty("errors")[0].GetProperty("__typename").GetString());
        Assert.Equal("CLEAR", Payload(await slices.AskAsync(slices.EastCoordinator, undo, new { id = entry }), "undoUpdateService").GetProperty("check").GetProperty("status").GetString());
        Assert.Equal("NOT_FOUND", (await slices.AskAsync(Slices.Staff("Wendy", StaffRoleKind.Coordinator, slices.Town.West.Id), record, new { input = new { checkId = check, what = "CHANGED", on = today } })).Code);
        Assert.Equal("FORBIDDEN", (await slices.AskAsync(Slices.Volunteer(volunteer, "Ana", slices.Town.East.Id), record, new { input = new { checkId = check, what = "NO_CHANGE", on = today } })).Code);
    }

    private static JsonElement Payload(Slices.Answer answer, string mutation) => answer.Data.GetProperty(mutation);

    private static string[] Fields(Slices.Answer answer, string mutation) =>
        [.. Payload(answer, mutation).GetProperty("errors")[0].GetProperty("fields").EnumerateArray().Select(f => f.GetProperty("name").GetString()!)];
}
