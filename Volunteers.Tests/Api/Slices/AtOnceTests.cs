using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Volunteers.Api.Access;
using Volunteers.Data;
using Volunteers.Data.Contributions;
using Volunteers.Data.Meetings;
using Volunteers.Data.People;
using Volunteers.Data.Programmes;
using Volunteers.Data.Training;
using Volunteers.Tests.Data;

namespace Volunteers.Tests.Api.Slices;

/// <summary>What many people send at the same moment, through the contexts that the product itself uses.</summary>
public sealed class AtOnceTests : IAsyncLifetime
{
    private const int Capacity = 12;
    private const int People = 50;

    private Slices _owner = null!;
    private Slices _slices = null!;

    private TestDatabase Database => _owner.Database;

    private DateTimeOffset Now => Database.Clock.GetUtcNow();

    public async Task InitializeAsync()
    {
        _owner = await Slices.CreateAsync();
        _slices = _owner.Pooled();
    }

    public async Task DisposeAsync()
    {
        await _slices.DisposeAsync();
        await _owner.DisposeAsync();
    }

    [Fact]
    public async Task OfferPlace_FillsTheCapacity_WhenFiftyAreOfferedAtOnce()
    {
        // arrange
        var (_, places) = await CohortAsync((cohort, person) => cohort.Apply(person, Now, _slices.Town.East.Time));

        // act
        var outcomes = await AllAtOnceAsync(places, place => AskAsync(
            _slices.EastCoordinator, "offerPlace", "OfferPlaceInput", "cohortPlace { status }",
            new { placeId = _slices.Id("CohortPlace", place.Id), expiresAt = Now.AddDays(3), reason = "By lot" }));

        // assert
        Assert.Equal(Capacity, outcomes.Count(o => o == "OFFERED"));
        Assert.Equal(People - Capacity, outcomes.Count(o => o == "CohortFullError"));
        await using var db = Database.Open();
        Assert.Equal(Capacity, await db.PlaceSteps.CountAsync(s => s.Status == PlaceStatus.Offered));
        var entries = await db.AuditEntries.Where(a => a.SubjectType == "CohortPlace" && a.By.Name == "Carla Coordinator").ToListAsync();
        Assert.Equal(Capacity, entries.Count(a => a.Changes.Any(c => c is { Field: "Status", After: "Offered" })));
    }

    [Fact]
    public async Task RespondToOffer_FillsTheCapacity_WhenFiftyAnswerAtOnce()
    {
        // arrange: twelve were offered a place, the others wait
        var (cohortId, places) = await CohortAsync((cohort, person) =>
        {
            var place = cohort.Apply(person, Now, _slices.Town.East.Time);
            if (cohort.PlacesLeftAt(Now) > 0)
            {
                cohort.Offer(place, Now.AddDays(3), Now);
            }

            return place;
        });

        // act: half of those who were asked accept, half decline; those who were not asked answer too
        var outcomes = await AllAtOnceAsync(places, place => AskAsync(
            Slices.Volunteer(place.VolunteerId, "Somebody", _slices.Town.East.Id), "respondToOffer", "RespondToOfferInput", "cohortPlace { status }",
            new { placeId = _slices.Id("CohortPlace", place.Id), accept = place.Id % 2 == 0 }));

        // assert
        Assert.DoesNotContain("StaleRecordError", outcomes);
        Assert.All(outcomes, o => Assert.Contains(o, (string[])["ACCEPTED", "DECLINED", "PlaceRefusedError"]));
        await using var db = Database.Open();
        var cohort = await db.Cohorts.Include(c => c.Places).ThenInclude(p => p.Steps).AsSplitQuery().SingleAsync(c => c.Id == cohortId);
        Assert.Equal(0, cohort.PlacesLeftAt(Now));
        Assert.Equal(Capacity, cohort.Places.Count(p => CohortPlaceFacts.IsTakenAt.Of(p, Now)));
        Assert.Equal(outcomes.Count(o => o == "ACCEPTED"), cohort.Places.Count(p => p.Status == PlaceStatus.Accepted));
    }

    [Fact]
    public async Task ApplyForCohort_TakesEveryApplicationOnce_WhenPeopleApplyAtOnce()
    {
        // arrange: each of four people applies twice
        var (cohortId, _) = await CohortAsync(null);
        var people = await PeopleAsync(4);

        // act
        var outcomes = await AllAtOnceAsync([.. people, .. people], id => AskAsync(
            Slices.Volunteer(id, "Somebody", _slices.Town.East.Id), "applyForCohort", "ApplyForCohortInput", "cohortPlace { status }",
            new { cohortId = _slices.Id("Cohort", cohortId), volunteerId = _slices.Id("Volunteer", id) }));

        // assert
        Assert.Equal(["AlreadyAppliedError", "APPLIED"], outcomes.Distinct().OrderBy(o => o == "APPLIED"));
        Assert.Equal(4, outcomes.Count(o => o == "APPLIED"));
        await using var db = Database.Open();
        Assert.Equal(people.Order(), await db.CohortPlaces.Select(p => p.VolunteerId).Order().ToListAsync());
    }

    [Fact]
    public async Task TakeRegister_KeepsEveryMark_WhenTwoBrowsersTickOtherPeople()
    {
        // arrange
        var (cohortId, places) = await CohortAsync((cohort, person) =>
        {
            var place = cohort.Apply(person, Now, _slices.Town.East.Time);
            cohort.Offer(place, Now.AddDays(3), Now);
            cohort.Respond(place, accept: true, Now, TimeSpan.FromDays(5));
            return place;
        }, Capacity);
        await using var db = Database.Open();
        var session = _slices.Id("CohortSession", await db.CohortSessions.Where(s => s.CohortId == cohortId).Select(s => s.Id).FirstAsync());

        // act
        var outcomes = await AllAtOnceAsync(places.Chunk(2), pair => AskAsync(
            _slices.EastCoordinator, "takeRegister", "TakeRegisterInput", "cohortSession { id }",
            new { cohortSessionId = session, entries = pair.Select(p => new { volunteerId = _slices.Id("Volunteer", p.VolunteerId), attendance = "PRESENT" }) }));

        // assert
        Assert.All(outcomes, o => Assert.Equal("done", o));
        Assert.Equal(Capacity, await db.CohortAttendances.CountAsync(a => a.Attendance == Attendance.Present));
    }

    [Fact]
    public async Task RecordMeetingAttendance_KeepsEverybodyAndTheirHours_WhenTwoBrowsersTickOtherPeople()
    {
        // arrange
        var people = await PeopleAsync(12);
        var meeting = await MeetingAsync();

        // act
        var outcomes = await AllAtOnceAsync(people.Chunk(2), pair => AskAsync(
            _slices.EastCoordinator, "recordMeetingAttendance", "RecordMeetingAttendanceInput", "supportMeeting { id }",
            new { meetingId = _slices.Id("SupportMeeting", meeting), volunteerIds = pair.Select(id => _slices.Id("Volunteer", id)) }));

        // assert
        Assert.All(outcomes, o => Assert.Equal("done", o));
        await using var db = Database.Open();
        Assert.Equal(people.Order(), await db.MeetingAttendances.Select(a => a.VolunteerId!.Value).Order().ToListAsync());
        Assert.Equal(12, await db.Contributions.CountAsync(c => c.DeclinedAt == null));
    }

    [Fact]
    public async Task RecordMeetingAttendance_DeclinesTheHoursOfWhoIsTakenOff_AndOfNobodyElse()
    {
        // arrange
        var people = await PeopleAsync(3);
        var meeting = await MeetingAsync();
        string[] ids = [.. people.Select(id => _slices.Id("Volunteer", id))];
        await RecordAsync(ids[..2], []);

        // act
        await RecordAsync(ids[2..], [ids[0]]);

        // assert
        await using var db = Database.Open();
        Assert.Equal(people[1..], await db.MeetingAttendances.Select(a => a.VolunteerId!.Value).Order().ToListAsync());
        Assert.Equal(people[..1], await db.Contributions.Where(c => c.DeclinedAt != null).Select(c => c.VolunteerId).ToListAsync());

        async Task RecordAsync(string[] there, string[] notThere) => Assert.Equal("done", await AskAsync(
            _slices.EastCoordinator, "recordMeetingAttendance", "RecordMeetingAttendanceInput", "supportMeeting { id }",
            new { meetingId = _slices.Id("SupportMeeting", meeting), volunteerIds = there, removeVolunteerIds = notThere }));
    }

    [Fact]
    public async Task RespondToSupportMeeting_TakesEveryReply_WhenPeopleReplyAtOnce()
    {
        // arrange: nobody was invited, so that each reply adds an invitation; everyone replies from two devices
        var people = await PeopleAsync(8);
        var meeting = await MeetingAsync();

        // act
        var outcomes = await AllAtOnceAsync([.. people, .. people], id => AskAsync(
            Slices.Volunteer(id, "Somebody", _slices.Town.East.Id), "respondToSupportMeeting", "RespondToSupportMeetingInput", "supportMeeting { id }",
            new { meetingId = _slices.Id("SupportMeeting", meeting), volunteerId = _slices.Id("Volunteer", id), reply = "COMING" }));

        // assert
        Assert.All(outcomes, o => Assert.Equal("done", o));
        await using var db = Database.Open();
        Assert.Equal(people.Order(), await db.MeetingInvitations.Where(i => i.Reply == Reply.Coming).Select(i => i.VolunteerId).Order().ToListAsync());
    }

    [Fact]
    public async Task ConfirmContributions_ConfirmsAndCelebratesOnce_WhenTwoConfirmTheSameAtOnce()
    {
        // arrange: ten hours reach a milestone
        var people = await PeopleAsync(4);
        await using var db = Database.Open();
        Contribution[] hours = [.. people.Select(id => Contribution.Log(id, _slices.Town.East.Id, Database.Today, 10, ContributionKind.Other, null, Now, Database.Today))];
        db.AddRange(hours);
        await db.SaveChangesAsync();
        object input = new { contributionIds = hours.Select(c => _slices.Id("Contribution", c.Id)) };

        // act
        var outcomes = await AllAtOnceAsync(Enumerable.Range(0, 6), _ => AskAsync(
            _slices.EastCoordinator, "confirmContributions", "ConfirmContributionsInput", "contributions { id }", input));

        // assert
        Assert.All(outcomes, o => Assert.Equal("done", o));
        Assert.Equal(4, await db.Contributions.CountAsync(c => c.ConfirmedAt != null));
        Assert.Equal(people.Order(), await db.Milestones.Select(m => m.VolunteerId).Order().ToListAsync());
        Assert.Equal(4, await db.AuditEntries.CountAsync(a => a.SubjectType == "Contribution" && a.Action == "Changed"));
    }

    [Fact]
    public async Task RespondToAssignment_PutsEveryoneOnTheRotaOnce_WhenPeopleAcceptAtOnce()
    {
        // arrange
        var people = await PeopleAsync(8);
        await using var db = Database.Open();
        var programme = Programme.Create(
            _slices.Town.East.Id, "Stay and play", ProgrammeKind.WeeklyGroup, null, [new ProgrammeRoleDetails("Helper", false, 2, [])]);
        programme.ScheduleSessions("FREQ=WEEKLY", Database.Today, Database.Today.AddDays(28), new TimeOnly(14, 0), new TimeOnly(16, 0), _slices.Town.East.Time);
        db.Add(programme);
        await db.SaveChangesAsync();
        var sessions = programme.Sessions.Count;
        foreach (var id in people)
        {
            var assignment = Assignment.Draft(
                await db.Volunteers.SingleAsync(v => v.Id == id), programme.Roles[0], Database.Today, null, new Readiness([]), [], Now);
            assignment.Propose(Now);
            db.Add(assignment);
        }

        await db.SaveChangesAsync();

        // act
        var outcomes = await AllAtOnceAsync(await db.Assignments.Select(a => new { a.Id, a.VolunteerId }).ToListAsync(), a => AskAsync(
            Slices.Volunteer(a.VolunteerId, "Somebody", _slices.Town.East.Id), "respondToAssignment", "RespondToAssignmentInput", "assignment { id }",
            new { assignmentId = _slices.Id("Assignment", a.Id), accept = true }));

        // assert
        Assert.All(outcomes, o => Assert.Equal("done", o));
        Assert.Equal(people.Length * sessions, await db.RotaPlaces.CountAsync());
    }

    /// <summary>A statement is composed once for each connection: long after the request that it was prepared for.</summary>
    [Fact]
    public async Task AList_IsReadThroughEveryConnection_WhenItsConditionHoldsAnId()
    {
        // arrange
        const string query = "query($where: SupportMeetingFilterInput) { supportMeetings(where: $where) { totalCount } }";
        var variables = new { where = new { centreId = new { eq = _slices.Id("Centre", _slices.Town.East.Id) } } };
        _ = await _slices.AskAsync(_slices.EastCoordinator, query, variables);

        // act
        var outcomes = await AllAtOnceAsync(Enumerable.Range(0, 40), async _ =>
        {
            var answer = await _slices.AskAsync(_slices.EastCoordinator, query, variables);
            return answer.Code is { } code ? $"{code}: {answer.Json}" : "done";
        });

        // assert
        Assert.All(outcomes, o => Assert.Equal("done", o));
    }

    /// <summary>The state that was answered ("done" where none was asked for), the type of the error, or the code of the failure.</summary>
    private async Task<string> AskAsync(Caller caller, string mutation, string input, string selection, object value)
    {
        var answer = await _slices.AskAsync(
            caller, $"mutation($input: {input}!) {{ {mutation}(input: $input) {{ {selection} errors {{ __typename }} }} }}", new { input = value });
        if (answer.Code is { } code)
        {
            return $"{code}: {answer.Json}";
        }

        var payload = answer.Data.GetProperty(mutation);
        return payload.GetProperty("errors") is { ValueKind: JsonValueKind.Array } errors
            ? errors[0].GetProperty("__typename").GetString()!
            : selection.Contains("status", StringComparison.Ordinal) ? payload.EnumerateObject().First().Value.GetProperty("status").GetString()! : "done";
    }

    private static async Task<string[]> AllAtOnceAsync<T>(IEnumerable<T> each, Func<T, Task<string>> ask)
    {
        var start = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        Task<string>[] all = [.. each.Select(async one =>
        {
            await start.Task;
            return await ask(one);
        })];
        start.SetResult();
        return await Task.WhenAll(all);
    }

    private async Task<(int CohortId, IReadOnlyList<CohortPlace> Places)> CohortAsync(Func<Cohort, Volunteer, CohortPlace>? place, int people = People)
    {
        var ids = place is null ? [] : await PeopleAsync(people);
        await using var db = Database.Open();
        var cohort = Cohort.Schedule(
            Course.Create("Volunteer Programme", null, null, null, null, [], null), _slices.Town.East.Id, "Spring", Capacity,
            Database.Today.AddDays(-7), Database.Today.AddDays(7), [new SessionTimes(Now.AddDays(14), Now.AddDays(14).AddHours(2), null)]);
        db.Add(cohort);
        List<CohortPlace> places = [.. (await db.Volunteers.Where(v => ids.Contains(v.Id)).OrderBy(v => v.Id).ToListAsync()).Select(v => place!(cohort, v))];
        await db.SaveChangesAsync();
        return (cohort.Id, places);
    }

    private async Task<int[]> PeopleAsync(int count)
    {
        await using var db = Database.Open();
        Volunteer[] people = [.. Enumerable.Range(1, count).Select(i => Town.Person(Database, $"Person {i}"))];
        foreach (var person in people)
        {
            Town.MakeReady(person, _slices.Town.East.Id, Database.Today);
        }

        db.AddRange(people);
        await db.SaveChangesAsync();
        return [.. people.Select(p => p.Id)];
    }

    private async Task<int> MeetingAsync()
    {
        await using var db = Database.Open();
        var meeting = SupportMeeting.Schedule(_slices.Town.East.Id, "May", Now.AddHours(1), Now.AddHours(3), null, null, null, Now);
        db.Add(meeting);
        await db.SaveChangesAsync();
        return meeting.Id;
    }
}
