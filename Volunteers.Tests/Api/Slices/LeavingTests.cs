using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Volunteers.Api.Access;
using Volunteers.Data.Access;
using Volunteers.Data.Meetings;
using Volunteers.Data.People;
using Volunteers.Data.Places;
using Volunteers.Data.Policies;
using Volunteers.Data.Programmes;
using Volunteers.Data.Training;
using Volunteers.Jobs.Sessions;
using Volunteers.Tests.Data;

namespace Volunteers.Tests.Api.Slices;

/// <summary>Somebody who leads a programme, holds a place on a course and is invited to a meeting leaves, breaks off, turns out not to be suitable, or comes back.</summary>
public sealed class LeavingTests : IAsyncLifetime
{
    private const string Errors = "errors { __typename ... on Error { message } }";
    private const string Reasons = "errors { __typename ... on NotReadyError { reasons { requirement } } }";

    private Slices _slices = null!;
    private int _ana;
    private int _bea;
    private int _role;

    private TestDatabase Database => _slices.Database;

    private DateTimeOffset Now => Database.Clock.GetUtcNow();

    public async Task InitializeAsync()
    {
        _slices = await Slices.CreateAsync();
        (_ana, _bea) = (
            await Town.EnrolAsync(Database, _slices.Town.East, "Ana Amber", EnrolmentStage.Ready),
            await Town.EnrolAsync(Database, _slices.Town.East, "Bea Beryl", EnrolmentStage.Application));
        await using var db = Database.Open();
        var programme = Programme.Create(_slices.Town.East.Id, "Music", ProgrammeKind.WeeklyGroup, null, [new ProgrammeRoleDetails("Leader", true, 1, [])]);
        programme.ScheduleSessions("FREQ=WEEKLY", Database.Today.AddDays(7), Database.Today.AddDays(28), new TimeOnly(10, 0), new TimeOnly(12, 0), CentreTime.Of(CentreTime.Usual));
        db.Add(programme);
        var course = Course.Create("First aid", null, null, null, null, []);
        var cohort = Cohort.Schedule(
            course, _slices.Town.East.Id, "May", 1, Database.Today, Database.Today.AddDays(5), [new SessionTimes(Now.AddDays(10), Now.AddDays(10).AddHours(2), null)]);
        db.AddRange(course, cohort);
        var meeting = SupportMeeting.Schedule(_slices.Town.East.Id, "May", Now.AddDays(3), Now.AddDays(3).AddHours(2), null, null, null, Now);
        meeting.Invite(_ana, Now);
        db.Add(meeting);
        await db.SaveChangesAsync();
        _role = programme.Roles.Single().Id;
        var people = await db.Volunteers.OrderBy(v => v.Id).ToListAsync();
        var place = cohort.Apply(people[0], Now, CentreTime.Of(CentreTime.Usual));
        cohort.Offer(place, Now.AddDays(2), Now);
        cohort.Respond(place, accept: true, Now, TimeSpan.FromDays(5));
        cohort.Apply(people[1], Now, CentreTime.Of(CentreTime.Usual));
        await db.SaveChangesAsync();
        await AssignAsync();
    }

    public async Task DisposeAsync() => await _slices.DisposeAsync();

    [Theory]
    [InlineData("LEFT")]
    [InlineData("WITHDRAWN")]
    [InlineData("NOT_ACCEPTED")]
    [InlineData("NOT_SUITABLE")]
    public async Task WhoGoes_IsExpectedNowhere_AndTheirPlaceIsOfferedOn(string how)
    {
        // arrange
        Assert.Equal(4, await ExpectedAsync());
        var preview = await _slices.AskAsync(
            _slices.EastCoordinator, $"{{ whatEnds(volunteerId: \"{Id(_ana)}\", centreId: \"{East}\") {{ ends leftShort }} }}");

        // act
        var answer = how == "NOT_SUITABLE"
            ? await AskAsync("recordCheck", new { volunteerId = Id(_ana), kind = "DBS", status = how, on = Day(0), reference = "002" })
            : await AskAsync("advanceEnrolment", new { volunteerId = Id(_ana), centreId = East, stage = how, on = Day(0), reason = "Moves away" });

        // assert: it was said before, and it is so
        Assert.Equal(JsonValueKind.Null, answer.GetProperty("errors").ValueKind);
        Assert.Equal(
            ["Leader in Music.", "Their place on May.", "An invitation to a support meeting."],
            preview.Json.GetProperty("data").GetProperty("whatEnds").GetProperty("ends").EnumerateArray().Select(e => e.GetString()));
        Assert.Equal(
            ["Music: one fewer to count on at 4 coming sessions.", "A place on May falls free and is offered to whoever applied next."],
            preview.Json.GetProperty("data").GetProperty("whatEnds").GetProperty("leftShort").EnumerateArray().Select(e => e.GetString()));
        await using var db = Database.Open();
        Assert.Equal(0, await ExpectedAsync());
        Assert.All(await db.RotaPlaces.Select(RotaPlaceFacts.Status.Expression).ToListAsync(), status => Assert.Equal(RotaStatus.Released, status));
        Assert.Equal(AssignmentStatus.Ended, (await db.Assignments.SingleAsync()).Status);
        Assert.Empty(await db.MeetingInvitations.Where(i => i.VolunteerId == _ana).ToListAsync());
        var places = await db.CohortPlaces.OrderBy(p => p.VolunteerId).Select(p => CohortPlaceFacts.Status.Of(p)).ToListAsync();
        Assert.Equal([PlaceStatus.Withdrawn, PlaceStatus.Offered], places);
        var upcoming = await _slices.AskAsync(_slices.EastCoordinator, $"{{ node(id: \"{Id(_ana)}\") {{ ... on Volunteer {{ upcoming {{ __typename }} }} }} }}");
        Assert.Empty(upcoming.Json.GetProperty("data").GetProperty("node").GetProperty("upcoming").EnumerateArray());
        Assert.All(await NeededAsync(), needed => Assert.Equal(1, needed));
    }

    [Theory]
    [InlineData("LEFT")]
    [InlineData("NOT_SUITABLE")]
    public async Task WhatWasRecordedByMistake_IsTakenBack_AndEverythingIsAsBefore(string how)
    {
        // arrange: nobody was told of the place by the time, as nobody waits
        await using (var db = Database.Open())
        {
            db.RemoveRange(await db.CohortPlaces.Where(p => p.VolunteerId == _bea).ToListAsync());
            (await db.RotaPlaces.Include(r => r.Session).OrderBy(r => r.Session.StartsAt).FirstAsync()).Confirm(Now);
            await db.SaveChangesAsync();
        }

        await GoAsync(how);
        Database.Clock.Advance(TimeSpan.FromHours(1));
        Assert.Equal(0, await ExpectedAsync());
        var preview = await PreviewAsync(how);

        // act
        await TakeBackAsync(how);

        // assert: it was said before, and it is so
        Assert.Equal(["Leader in Music.", "Music: expected at 4 coming sessions.", "What they had on May.", "An invitation to a support meeting."], Lines(preview, "returns"));
        Assert.Empty(Lines(preview, "stays"));
        Assert.Equal(4, await ExpectedAsync());
        Assert.All(await NeededAsync(), needed => Assert.Equal(0, needed));
        await using var after = Database.Open();
        Assert.Equal(
            [RotaStatus.Confirmed, RotaStatus.Expected, RotaStatus.Expected, RotaStatus.Expected],
            await after.RotaPlaces.OrderBy(r => r.Session.StartsAt).Select(r => RotaPlaceFacts.Status.Of(r)).ToListAsync());
        Assert.Equal(AssignmentStatus.Accepted, (await after.Assignments.SingleAsync()).Status);
        Assert.Null((await after.Assignments.SingleAsync()).Until);
        Assert.Equal(PlaceStatus.Accepted, await after.CohortPlaces.Select(p => CohortPlaceFacts.Status.Of(p)).SingleAsync());
        Assert.Single(await after.MeetingInvitations.Where(i => i.VolunteerId == _ana).ToListAsync());
        var history = (await _slices.AskAsync(_slices.EastCoordinator, $"{{ node(id: \"{Id(_ana)}\") {{ ... on Volunteer {{ history(first: 1) {{ nodes {{ sentence(aboutSubject: true) }} }} }} }} }}")).Data;
        Assert.StartsWith(
            how == "NOT_SUITABLE" ? "Carla Coordinator took back that Ana Amber’s DBS check was recorded as not suitable" : "Carla Coordinator took back that Ana Amber came to “left”",
            history.GetProperty("node").GetProperty("history").GetProperty("nodes")[0].GetProperty("sentence").GetString());
    }

    [Fact]
    public async Task WhatWasGivenToSomebodyElseSince_StaysTheirs_AndIsSaid()
    {
        await GoAsync("LEFT");
        Database.Clock.Advance(TimeSpan.FromHours(1));
        var preview = await PreviewAsync("LEFT");

        await TakeBackAsync("LEFT");

        Assert.Equal(["Their place on May has been given to somebody else: apply for them again."], Lines(preview, "stays"));
        await using var db = Database.Open();
        Assert.Equal([PlaceStatus.Withdrawn, PlaceStatus.Offered], await db.CohortPlaces.OrderBy(p => p.VolunteerId).Select(p => CohortPlaceFacts.Status.Of(p)).ToListAsync());
        Assert.Equal(4, await ExpectedAsync());
    }

    [Fact]
    public async Task NothingComesBack_WhileSomethingElseStillSaysThatTheyAreGone()
    {
        // arrange: not suitable, and then they leave besides
        await GoAsync("NOT_SUITABLE");
        Database.Clock.Advance(TimeSpan.FromHours(1));
        await GoAsync("LEFT");
        var preview = await PreviewAsync("NOT_SUITABLE");

        // act
        await TakeBackAsync("NOT_SUITABLE");

        // assert
        Assert.Empty(Lines(preview, "returns"));
        Assert.StartsWith("Nothing comes back", Assert.Single(Lines(preview, "stays")), StringComparison.Ordinal);
        Assert.Equal(0, await ExpectedAsync());
        await using var db = Database.Open();
        Assert.Equal(AssignmentStatus.Ended, (await db.Assignments.SingleAsync()).Status);
    }

    [Fact]
    public async Task SessionsThatWereAddedMeanwhile_ExpectThemToo()
    {
        await GoAsync("LEFT");
        await using (var db = Database.Open())
        {
            var programme = await db.Programmes.Include(p => p.Sessions).Include(p => p.Roles).AsSplitQuery().SingleAsync();
            programme.ScheduleSessions("FREQ=WEEKLY", Database.Today.AddDays(35), Database.Today.AddDays(42), new TimeOnly(10, 0), new TimeOnly(12, 0), CentreTime.Of(CentreTime.Usual));
            await db.SaveChangesAsync();
        }

        await TakeBackAsync("LEFT");

        Assert.Equal(6, await ExpectedAsync());
    }

    [Fact]
    public async Task OnlyTheLatest_IsTakenBack_AndNeverTheFirst()
    {
        await GoAsync("LEFT");

        var other = await AskAsync("takeStageBack", new { volunteerId = Id(_ana), centreId = East, stage = "READY" });
        var first = await AskAsync("takeStageBack", new { volunteerId = Id(_bea), centreId = East, stage = "APPLICATION" });

        Assert.Equal("StageRefusedError", other.GetProperty("errors")[0].GetProperty("__typename").GetString());
        Assert.Equal("StageRefusedError", first.GetProperty("errors")[0].GetProperty("__typename").GetString());
        Assert.Equal(0, await ExpectedAsync());
    }

    [Fact]
    public async Task ADecisionThatIsWrittenDownLate_ReleasesNothing()
    {
        var answer = await AskAsync("recordCheck", new { volunteerId = Id(_ana), kind = "DBS", status = "NOT_SUITABLE", on = Day(-400), reference = "000" });

        Assert.Equal(JsonValueKind.Null, answer.GetProperty("errors").ValueKind);
        Assert.Equal(4, await ExpectedAsync());
        Assert.All(await NeededAsync(), needed => Assert.Equal(0, needed));
    }

    [Fact]
    public async Task ATokenWithoutChecks_LearnsNothingOfThem_FromARefusal()
    {
        // arrange
        var coordinator = _slices.EastCoordinator;
        var token = new Caller(coordinator.Scope, coordinator.Roles, null, new HashSet<string> { Permissions.VolunteersRead, Permissions.VolunteersWrite, Permissions.ProgrammesRead, Permissions.ProgrammesWrite });

        // act
        var moved = await _slices.AskAsync(
            token, "mutation($input: AdvanceEnrolmentInput!) { advanceEnrolment(input: $input) { errors { __typename } } }",
            new { input = new { volunteerId = Id(_bea), centreId = East, stage = "READY", on = Day(0) } });
        var assigned = await _slices.AskAsync(
            token, "mutation($input: AssignVolunteerInput!) { assignVolunteer(input: $input) { errors { ... on Error { message } ... on NotReadyError { reasons { explanation } } } } }",
            new { input = new { volunteerId = Id(_bea), roleId = _slices.Id("ProgrammeRole", _role), from = Day(0), notify = false } });

        // assert
        Assert.Equal("FORBIDDEN", moved.Json.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString());
        var refusal = Assert.Single(assigned.Json.GetProperty("data").GetProperty("assignVolunteer").GetProperty("errors").EnumerateArray());
        Assert.DoesNotContain("DBS", refusal.GetProperty("message").GetString(), StringComparison.Ordinal);
        Assert.Equal("Something is missing. The coordinator knows what.", Assert.Single(refusal.GetProperty("reasons").EnumerateArray()).GetProperty("explanation").GetString());
    }

    [Fact]
    public async Task WhoComesBack_IsExpectedAgain_OnceTheyAcceptedAnew()
    {
        await AskAsync("advanceEnrolment", new { volunteerId = Id(_ana), centreId = East, stage = "LEFT", on = Day(0), reason = "Moves away", destination = "A nursery" });
        await AskAsync("advanceEnrolment", new { volunteerId = Id(_ana), centreId = East, stage = "ENQUIRY", on = Day(0) });
        var ready = await AskAsync("advanceEnrolment", new { volunteerId = Id(_ana), centreId = East, stage = "READY", on = Day(0) });
        Assert.Equal(JsonValueKind.Null, ready.GetProperty("errors").ValueKind);

        await AssignAsync();

        Assert.Equal(4, await ExpectedAsync());
        Assert.All(await NeededAsync(), needed => Assert.Equal(0, needed));
    }

    [Fact]
    public async Task WhoTakesABreak_KeepsTheirPlaces_CountsAsMissing_AndIsNotReminded_UntilTheyAreBack()
    {
        // act
        await AskAsync("advanceEnrolment", new { volunteerId = Id(_ana), centreId = East, stage = "ON_BREAK", on = Day(0) });

        // assert
        Assert.Equal(4, await ExpectedAsync());
        Assert.All(await NeededAsync(), needed => Assert.Equal(1, needed));
        Assert.Contains("NOT_READY", await AttentionAsync());
        Database.Clock.Advance(TimeSpan.FromDays(6.5));
        Assert.Empty(await RemindersAsync());

        // and back
        await AskAsync("advanceEnrolment", new { volunteerId = Id(_ana), centreId = East, stage = "READY", on = Day(0) });
        Assert.All(await NeededAsync(), needed => Assert.Equal(0, needed));
        Assert.DoesNotContain("NOT_READY", await AttentionAsync());
        Assert.Single(await RemindersAsync());
    }

    [Fact]
    public async Task WhoseRecheckIsOverdue_KeepsTheirPlaces_CountsAsMissing_AndIsNotReminded()
    {
        // arrange: the check falls due between the second session and the third
        await using (var db = Database.Open())
        {
            var due = await db.CheckFacts.Where(f => f.Check.Kind == CheckKind.Dbs).ExecuteUpdateAsync(
                set => set.SetProperty(f => f.On, Database.Today.AddDays(15).AddYears(-3)));
            Assert.Equal(1, due);
        }

        // act, assert
        Assert.Equal((int[])[0, 0, 1, 1], await NeededAsync());
        Assert.Contains("NOT_READY", await AttentionAsync());
        Database.Clock.Advance(TimeSpan.FromDays(6.5));
        Assert.Single(await RemindersAsync());
        Database.Clock.Advance(TimeSpan.FromDays(14));
        Assert.Empty(await RemindersAsync());
        Assert.Equal(4, await ExpectedAsync());
        await AskAsync("recordCheck", new { volunteerId = Id(_ana), kind = "DBS", status = "CLEAR", on = Day(0), reference = "002" });
        Assert.Single(await RemindersAsync());
    }

    [Fact]
    public async Task RespondToAssignment_AsksAgain()
    {
        // arrange
        await AskAsync("recordCheck", new { volunteerId = Id(_bea), kind = "DBS", status = "CLEAR", on = Day(0), reference = "003" });
        await AskAsync("recordCheck", new { volunteerId = Id(_bea), kind = "REFERENCE", status = "CLEAR", on = Day(0), reference = "One" });
        await AskAsync("advanceEnrolment", new { volunteerId = Id(_bea), centreId = East, stage = "INDUCTION", on = Day(0) });
        var refused = await AskAsync("advanceEnrolment", new { volunteerId = Id(_bea), centreId = East, stage = "READY", on = Day(0) });
        Assert.Equal("2 clear references", Assert.Single(refused.GetProperty("errors")[0].GetProperty("reasons").EnumerateArray()).GetProperty("requirement").GetString());
        var set = await AskAsync("advanceEnrolment", new
        {
            volunteerId = Id(_bea), centreId = East, stage = "READY", on = Day(0), @override = new { reason = "Never alone", until = Day(10) },
        });
        Assert.Equal(JsonValueKind.Null, set.GetProperty("errors").ValueKind);
        var assignment = await AskAsync(
            "assignVolunteer", new { volunteerId = Id(_bea), roleId = _slices.Id("ProgrammeRole", _role), from = Day(1), notify = true }, "assignment { id }");
        var id = assignment.GetProperty("assignment").GetProperty("id").GetString();
        Database.Clock.Advance(TimeSpan.FromDays(11));

        // act: the decision has ended before she answers
        var answer = await AskAsync("respondToAssignment", new { assignmentId = id, accept = true });

        // assert
        Assert.Equal("NotReadyError", answer.GetProperty("errors")[0].GetProperty("__typename").GetString());
        await using var db = Database.Open();
        Assert.Empty(await db.RotaPlaces.Where(r => r.VolunteerId == _bea).ToListAsync());
    }

    private Task<JsonElement> GoAsync(string how) => how == "NOT_SUITABLE"
        ? AskAsync("recordCheck", new { volunteerId = Id(_ana), kind = "DBS", status = how, on = Day(0), reference = "002" })
        : AskAsync("advanceEnrolment", new { volunteerId = Id(_ana), centreId = East, stage = how, on = Day(0), reason = "Moves away" });

    private async Task<JsonElement> PreviewAsync(string how)
    {
        var field = how == "NOT_SUITABLE" ? "whatReturnsWithCheck" : "whatReturns";
        var arguments = how == "NOT_SUITABLE" ? $"volunteerId: \"{Id(_ana)}\", checkId: \"{await RefusedCheckAsync()}\"" : $"volunteerId: \"{Id(_ana)}\", centreId: \"{East}\"";
        return (await _slices.AskAsync(_slices.EastCoordinator, $"{{ {field}({arguments}) {{ returns stays }} }}")).Json.GetProperty("data").GetProperty(field);
    }

    private async Task TakeBackAsync(string how)
    {
        var answer = how == "NOT_SUITABLE"
            ? await AskAsync("takeCheckBack", new { checkId = await RefusedCheckAsync(), status = how })
            : await AskAsync("takeStageBack", new { volunteerId = Id(_ana), centreId = East, stage = how });
        Assert.Equal(JsonValueKind.Null, answer.GetProperty("errors").ValueKind);
    }

    private async Task<string> RefusedCheckAsync()
    {
        await using var db = Database.Open();
        return _slices.Id("Check", await db.CheckFacts.Where(f => f.Status == CheckStatus.NotSuitable).Select(f => f.CheckId).SingleAsync());
    }

    private static IEnumerable<string?> Lines(JsonElement preview, string field) => preview.GetProperty(field).EnumerateArray().Select(line => line.GetString());

    private string East => _slices.Id("Centre", _slices.Town.East.Id);

    private string Id(int volunteer) => _slices.Id("Volunteer", volunteer);

    private string Day(int days) => DateOnly.FromDateTime(Now.UtcDateTime).AddDays(days).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    private async Task AssignAsync()
    {
        var made = await AskAsync(
            "assignVolunteer", new { volunteerId = Id(_ana), roleId = _slices.Id("ProgrammeRole", _role), from = Day(0), notify = true }, "assignment { id }");
        await AskAsync("respondToAssignment", new { assignmentId = made.GetProperty("assignment").GetProperty("id").GetString(), accept = true });
    }

    private async Task<int> ExpectedAsync()
    {
        await using var db = Database.Open();
        return await db.RotaPlaces.CountAsync(r => r.VolunteerId == _ana && RotaPlaceFacts.Counts.Of(r));
    }

    private async Task<int[]> NeededAsync()
    {
        var answer = await _slices.AskAsync(_slices.EastCoordinator, "{ programmeSessions(first: 10) { nodes { stillNeeded } } }");
        return [.. answer.Json.GetProperty("data").GetProperty("programmeSessions").GetProperty("nodes").EnumerateArray().Select(s => s.GetProperty("stillNeeded").GetInt32())];
    }

    private async Task<string[]> AttentionAsync()
    {
        var answer = await _slices.AskAsync(_slices.EastCoordinator, "{ dashboard { items { kind } } }");
        return [.. answer.Json.GetProperty("data").GetProperty("dashboard").GetProperty("items").EnumerateArray().Select(s => s.GetProperty("kind").GetString()!)];
    }

    /// <summary>What would be sent now.</summary>
    private async Task<string[]> RemindersAsync()
    {
        await using var db = Database.Open();
        var policies = new PolicyBook(Database, Database.Clock);
        var planner = new SessionPlanner(policies, new Suitability(policies), Database.Clock);
        return [.. (await planner.DueAsync(db, null, CancellationToken.None)).Where(row => row.VolunteerId == _ana && row.SkipReason is null && row.DueAt <= Now).Select(row => row.Kind)];
    }

    private async Task<JsonElement> AskAsync(string mutation, object input, string selection = "__typename")
    {
        var type = char.ToUpperInvariant(mutation[0]) + mutation[1..] + "Input";
        var answer = await _slices.AskAsync(_slices.EastCoordinator, $"mutation($input: {type}!) {{ {mutation}(input: $input) {{ {selection} {(mutation is "advanceEnrolment" or "assignVolunteer" or "respondToAssignment" ? Reasons : Errors)} }} }}", new { input });
        Assert.True(answer.Json.TryGetProperty("data", out var data) && data.ValueKind == JsonValueKind.Object, answer.Json.ToString() + answer.Exception);
        return data.GetProperty(mutation);
    }
}
