using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Volunteers.Api.Access;
using Volunteers.Data.Access;
using Volunteers.Data.People;
using Volunteers.Data.Policies;
using Volunteers.Data.Programmes;
using Volunteers.Tests.Data;

namespace Volunteers.Tests.Api.Slices;

/// <summary>What is asked for from a day on, as pages and other clients use it.</summary>
public sealed class CheckDemandTests
{
    private const string Save =
        "mutation($input: SaveCheckTypeInput!) { saveCheckType(input: $input) { checkType { id requiredCount version demands { from requiredCount coming withdrawn } } errors { __typename ... on InvalidInputError { fields { name } } } } }";

    private const string TakeBack =
        "mutation($id: ID!, $from: Date!) { takeBackCheckTypeDemand(input: { checkTypeId: $id, from: $from }) { checkType { demands { from } } errors { __typename } } }";

    private const string Waiting = "{ dashboard { items { kind title detail dueOn } } }";

    private static readonly Caller Administrator = new(AccessScope.Staff(2, "Ada", seesEverything: true, []), [(null, StaffRoleKind.Administrator)], null, null);

    [Fact]
    public async Task Demand_IsAnnounced_Changed_AndTakenBack()
    {
        // arrange: somebody who is ready
        await using var slices = await Slices.CreateAsync();
        await Town.EnrolAsync(slices.Database, slices.Town.East, "Ana Reyes", EnrolmentStage.Ready);
        var (today, march) = (slices.Database.Today, slices.Database.Today.AddDays(30));
        object Input(DateOnly from, int count = 1, string? id = null, int? version = null, DateOnly? insteadOf = null) =>
            new { id, name = "Food hygiene", kind = "OTHER", requiredCount = count, from, version, insteadOf };

        // act and assert: what it would mean is said of that day
        const string effect = "query($input: SaveCheckTypeInput!) { checkTypeEffect(input: $input) { says noLongerReady } }";
        var says = (await slices.AskAsync(Administrator, effect, new { input = Input(march) })).Data.GetProperty("checkTypeEffect").GetProperty("says").ToString();
        Assert.Contains("From 5 June 2026 on everybody has to have it clear before they start: Food hygiene.", says, StringComparison.Ordinal);
        Assert.Contains("1 of the 1 people who are ready on 5 June 2026 would not be ready any more.", says, StringComparison.Ordinal);
        Assert.Equal("from", (await SaveAsync(Input(today.AddDays(-1)))).GetProperty("errors")[0].GetProperty("fields")[0].GetProperty("name").GetString());

        // nothing of it is asked for today
        var type = (await SaveAsync(Input(march))).GetProperty("checkType");
        var id = type.GetProperty("id").GetString();
        Assert.Equal(0, type.GetProperty("requiredCount").GetInt32());
        Assert.Equal((march.ToString("O"), true), (Demand(type, 0).GetProperty("from").GetString(), Demand(type, 0).GetProperty("coming").GetBoolean()));

        // two of them, ten days later
        var changed = (await SaveAsync(Input(march.AddDays(10), 2, id, type.GetProperty("version").GetInt32(), march))).GetProperty("checkType");
        Assert.Equal((march.AddDays(10).ToString("O"), 2), (Demand(changed, 0).GetProperty("from").GetString(), Demand(changed, 0).GetProperty("requiredCount").GetInt32()));
        Assert.Equal("FORBIDDEN", (await slices.AskAsync(slices.EastCoordinator, TakeBack, new { id, from = march.AddDays(10) })).Code);
        Assert.Equal("InvalidInputError", (await TakeBackAsync(march)).GetProperty("errors")[0].GetProperty("__typename").GetString());
        Assert.Empty((await TakeBackAsync(march.AddDays(10))).GetProperty("checkType").GetProperty("demands").EnumerateArray());

        // every step of it stands in the history of changes
        var audit = (await slices.AskAsync(Administrator, "{ auditEntries(first: 5) { nodes { sentence(aboutSubject: false) } } }")).Json.ToString();
        Assert.Contains("took back what was to be asked for of the check Food hygiene", audit, StringComparison.Ordinal);

        async Task<JsonElement> SaveAsync(object input) => (await slices.AskAsync(Administrator, Save, new { input })).Data.GetProperty("saveCheckType");

        async Task<JsonElement> TakeBackAsync(DateOnly from) => (await slices.AskAsync(Administrator, TakeBack, new { id, from })).Data.GetProperty("takeBackCheckTypeDemand");
    }

    /// <summary>Whoever changes when a check is repeated is told first whom that writes to.</summary>
    [Fact]
    public async Task Effect_SaysHowManyAreWrittenTo()
    {
        await using var slices = await Slices.CreateAsync();
        await Town.EnrolAsync(slices.Database, slices.Town.East, "Ana Reyes", EnrolmentStage.Ready);
        var dbs = (await slices.AskAsync(Administrator, "{ checkTypes { id version } }")).Data.GetProperty("checkTypes")[0];

        Assert.Contains("One person is written to as soon as it is saved", await SaysAsync(1), StringComparison.Ordinal);
        Assert.DoesNotContain("written to", await SaysAsync(36), StringComparison.Ordinal);

        async Task<string> SaysAsync(int months) => (await slices.AskAsync(
            Administrator, "query($input: SaveCheckTypeInput!) { checkTypeEffect(input: $input) { says } }",
            new
            {
                input = new
                {
                    id = dbs.GetProperty("id").GetString(), name = "DBS check", requiredCount = 1, recheckAfterMonths = months, renewedByStatusCheck = true,
                    from = slices.Database.Today.AddDays(7), version = dbs.GetProperty("version").GetInt32(),
                },
            })).Data.GetProperty("checkTypeEffect").GetProperty("says").ToString();
    }

    [Fact]
    public async Task FirstTypes_AskFromTheBeginning()
    {
        await using var slices = await Slices.CreateAsync();

        var types = (await slices.AskAsync(slices.EastCoordinator, "{ checkTypes { name requiredCount recheckAfterMonths demands { from coming } } }")).Data.GetProperty("checkTypes");

        Assert.All(types.EnumerateArray(), type => Assert.Equal(JsonValueKind.Null, Demand(type, 0).GetProperty("from").ValueKind));
        Assert.Equal((1, 36), (types[0].GetProperty("requiredCount").GetInt32(), types[0].GetProperty("recheckAfterMonths").GetInt32()));
    }

    [Fact]
    public async Task Dashboard_SeesADemandThatBeginsBeforeASession()
    {
        // arrange: a session in eleven days, and something that is asked for in ten
        await using var slices = await Slices.CreateAsync();
        var (today, now) = (slices.Database.Today, slices.Database.Clock.GetUtcNow());
        await using (var db = slices.Database.Open())
        {
            var programme = Programme.Create(slices.Town.East.Id, "Music", ProgrammeKind.WeeklyGroup, "Hall", [new ProgrammeRoleDetails("Helper", false, 1, [])]);
            db.Add(programme);
            var ana = Town.Person(slices.Database, "Ana Reyes");
            Town.MakeReady(ana, slices.Town.East.Id, today.AddDays(-30));
            var assignment = Assignment.Draft(ana, programme.Roles[0], today, null, new Readiness([]), [], now);
            assignment.Propose(now);
            assignment.Respond(true, now);
            db.AddRange(ana, assignment);
            await db.SaveChangesAsync();
            programme.ScheduleSessions("FREQ=DAILY", today.AddDays(9), today.AddDays(11), new TimeOnly(10, 0), new TimeOnly(12, 0), slices.Town.East.Time);
            Rota.Fill(programme, slices.Town.East.Time, now);
            await db.SaveChangesAsync();
        }

        Assert.DoesNotContain("NOT_READY", (await slices.AskAsync(slices.EastCoordinator, Waiting)).Json.ToString(), StringComparison.Ordinal);

        // act
        await slices.AskAsync(Administrator, Save, new { input = new { name = "Food hygiene", kind = "OTHER", requiredCount = 1, from = today.AddDays(10) } });

        // assert: the two days on which it is asked for, and not the one before
        var item = Assert.Single((await slices.AskAsync(slices.EastCoordinator, Waiting)).Data.GetProperty("dashboard").GetProperty("items").EnumerateArray(), i => i.GetProperty("kind").GetString() == "NOT_READY");
        Assert.Equal("Expected at 2 sessions, and not ready: Ana has no Food hygiene on record.", item.GetProperty("detail").GetString());
    }

    [Fact]
    public async Task Dashboard_FindsWhatIsOverdue_HoweverMuchThatIsNotDueStandsBeforeIt()
    {
        // arrange: sixty whose certificate is old enough for another type, and one that is overdue, last of all
        await using var slices = await Slices.CreateAsync();
        var today = slices.Database.Today;
        await using (var db = slices.Database.Open())
        {
            db.Add(CheckType.Add(CheckKind.Other, new CheckTypeDetails("First aid", 0, 1, 5), []));
            foreach (var number in Enumerable.Range(0, 60))
            {
                var person = Town.Person(slices.Database, $"Person {number:00}");
                Town.MakeReady(person, slices.Town.East.Id, today.AddYears(-4));
                var check = person.Checks.Single(c => c.Kind == CheckKind.Dbs);
                check.RecordUpdateService(UpdateServiceEvent.Subscribed, today.AddYears(-4), Actors.Somebody, today);
                check.RecordUpdateService(UpdateServiceEvent.NoChange, today.AddYears(-1), Actors.Somebody, today);
                db.Add(person);
            }

            await db.SaveChangesAsync();
        }

        var none = await slices.AskAsync(slices.EastCoordinator, Waiting);
        Assert.DoesNotContain("CHECK_OVERDUE", none.Json.ToString(), StringComparison.Ordinal);
        await using (var db = slices.Database.Open())
        {
            foreach (var (name, on) in new[] { ("Late Reyes", today.AddYears(-3).AddDays(-5)), ("Later Reyes", today.AddYears(-3).AddDays(-9)), ("Soon Reyes", today.AddYears(-3).AddDays(60)), ("Not Yet", today.AddYears(-3).AddDays(61)) })
            {
                var person = Town.Person(slices.Database, name);
                Town.MakeReady(person, slices.Town.East.Id, on);
                db.Add(person);
            }

            await db.SaveChangesAsync();
        }

        // act
        var answer = await slices.AskAsync(slices.EastCoordinator, Waiting);

        // assert: the oldest first, in as many statements as of one
        var items = answer.Data.GetProperty("dashboard").GetProperty("items").EnumerateArray().Where(i => i.GetProperty("kind").GetString()!.StartsWith("CHECK", StringComparison.Ordinal)).ToList();
        Assert.Equal(["CHECK_OVERDUE Later Reyes", "CHECK_OVERDUE Late Reyes", "CHECK_DUE Soon Reyes"], items.Select(i => $"{i.GetProperty("kind").GetString()} {i.GetProperty("title").GetString()}"));
        var overview = await slices.AskAsync(Administrator, "{ clusterOverview { centre { name } checksOverdue } }");
        Assert.Equal([2, 0], overview.Data.GetProperty("clusterOverview").EnumerateArray().Select(c => c.GetProperty("checksOverdue").GetInt32()));
        await using (var db = slices.Database.Open())
        {
            foreach (var number in Enumerable.Range(0, 30))
            {
                var person = Town.Person(slices.Database, $"Overdue {number:00}");
                Town.MakeReady(person, slices.Town.East.Id, today.AddYears(-5));
                db.Add(person);
            }

            await db.SaveChangesAsync();
        }

        var many = await slices.AskAsync(slices.EastCoordinator, Waiting);
        Assert.Equal(answer.Statements, many.Statements);
        Assert.Equal(25, many.Data.GetProperty("dashboard").GetProperty("items").EnumerateArray().Count(i => i.GetProperty("kind").GetString() == "CHECK_OVERDUE"));
    }

    [Fact]
    public async Task WithdrawnType_TakesANewDecision_OfWhomItRefused_AndOfNobodyElse()
    {
        // arrange
        await using var slices = await Slices.CreateAsync();
        var (ana, bea) = (await Town.EnrolAsync(slices.Database, slices.Town.East, "Ana Reyes", EnrolmentStage.Ready), await Town.EnrolAsync(slices.Database, slices.Town.East, "Bea Lund", EnrolmentStage.Ready));
        await using (var db = slices.Database.Open())
        {
            var person = await db.Volunteers.Include(v => v.Checks).ThenInclude(c => c.Facts).AsSplitQuery().SingleAsync(v => v.Id == ana);
            person.RecordCheck(CheckKind.Identity, CheckStatus.NotSuitable, slices.Database.Today, "passport", Actors.Somebody, slices.Database.Today);
            (await db.CheckTypes.SingleAsync(t => t.Kind == CheckKind.Identity)).Retire(slices.Database.Clock.GetUtcNow(), slices.Database.Today);
            await db.SaveChangesAsync();
        }

        const string record = "mutation($input: RecordCheckInput!) { recordCheck(input: $input) { check { status } errors { __typename } } }";
        async Task<JsonElement> RecordAsync(int volunteer) => (await slices.AskAsync(slices.EastCoordinator, record, new
        {
            input = new { volunteerId = slices.Id("Volunteer", volunteer), kind = "IDENTITY", status = "CLEAR", on = slices.Database.Today, reference = "driving licence" },
        })).Data.GetProperty("recordCheck");

        // act and assert
        Assert.Equal("InvalidInputError", (await RecordAsync(bea)).GetProperty("errors")[0].GetProperty("__typename").GetString());
        Assert.Equal("CLEAR", (await RecordAsync(ana)).GetProperty("check").GetProperty("status").GetString());
        Assert.Equal("InvalidInputError", (await RecordAsync(ana)).GetProperty("errors")[0].GetProperty("__typename").GetString());
    }

    [Fact]
    public async Task Check_SaysThatItWasDecidedAtARequest_WhereItIsTakenBack()
    {
        // arrange: one reference by a request, one that came on paper
        await using var slices = await Slices.CreateAsync();
        var (today, now) = (slices.Database.Today, slices.Database.Clock.GetUtcNow());
        await using (var db = slices.Database.Open())
        {
            var ana = Town.Person(slices.Database, "Ana Reyes");
            ana.Enrol(slices.Town.East.Id, EnrolmentStage.Application, today, Actors.Somebody, today);
            ana.RecordCheck(CheckKind.Reference, CheckStatus.Clear, today, "An employer", Actors.Somebody, today);
            db.Add(ana);
            await db.SaveChangesAsync();
            var request = ReferenceRequest.Ask(ana, slices.Town.East.Id, new RefereeDetails("Margaret Cole", "margaret@example.org", null, "Neighbour"), [], Actors.Somebody, now);
            request.AnswerByPage(new RefereesAnswer(ReferenceAnswer.Yes, "Kind and patient.", "Neighbour", "2010"), today);
            request.Decide(true, today, ana, Actors.Somebody, today);
            db.Add(request);
            await db.SaveChangesAsync();
        }

        // act
        var checks = (await slices.AskAsync(slices.EastCoordinator, "{ volunteers { nodes { checks { reference decidedAtRequest } } } }")).Data.GetProperty("volunteers").GetProperty("nodes")[0].GetProperty("checks");

        // assert
        Assert.Equal(["An employer: False", "Margaret Cole: True"], checks.EnumerateArray().Select(c => $"{c.GetProperty("reference").GetString()}: {c.GetProperty("decidedAtRequest").GetBoolean()}").Order());
    }

    private static JsonElement Demand(JsonElement type, int index) => type.GetProperty("demands")[index];
}
