using Microsoft.EntityFrameworkCore;
using Volunteers.Data;
using Volunteers.Data.People;
using Volunteers.Data.Places;
using Volunteers.Data.Programmes;
using Volunteers.Data.Training;

namespace Volunteers.Tests.Data.Programmes;

public sealed class ProgrammeTests
{
    private static readonly DateTimeOffset Now = new(2026, 5, 6, 12, 0, 0, TimeSpan.Zero);
    private static readonly DateOnly Today = new(2026, 5, 6);
    private static readonly CentreTime London = CentreTime.Of("Europe/London");

    [Fact]
    public void ScheduleSessions_AddsNothing_WhenDoneAgain()
    {
        // arrange
        var programme = Programme();
        var first = Schedule(programme);
        first[0].Cancel("Flood", Now);
        first[1].Move(first[1].StartsAt.AddDays(1), first[1].EndsAt.AddDays(1), Now);

        // act
        var again = Schedule(programme);

        // assert
        Assert.Equal(4, programme.Sessions.Count);
        Assert.Equal(first, again);
        Assert.Equal([SessionStatus.Cancelled, SessionStatus.Moved, SessionStatus.Scheduled, SessionStatus.Scheduled], again.Select(s => s.Status));
    }

    [Fact]
    public void ScheduleSessions_KeepsTheLocalTime_AcrossClockChanges()
    {
        var sessions = Programme().ScheduleSessions(
            "FREQ=WEEKLY;BYDAY=SU", new DateOnly(2026, 10, 18), new DateOnly(2026, 11, 1), new TimeOnly(10, 0), new TimeOnly(11, 30), London);
        Assert.Equal([9, 10, 10], sessions.Select(s => s.StartsAt.UtcDateTime.Hour));
        Assert.All(sessions, s => Assert.Equal(new TimeOnly(10, 0), London.TimeOf(s.StartsAt)));
    }

    [Fact]
    public void ScheduleSessions_RefusesTimesThatCannotBe()
    {
        var refused = Assert.Throws<InvalidInputException>(() =>
            Programme().ScheduleSessions(null, Today, Today.AddDays(-1), new TimeOnly(10, 0), new TimeOnly(9, 0), London));
        Assert.Equal(["endTime", "until"], refused.Fields.Select(f => f.Name).Order());
    }

    [Fact]
    public void Record_OpensTheRegister_ADayBeforeTheStart()
    {
        var (session, place) = OnRota();
        Assert.Throws<SessionRefusedException>(() => session.Record(place, Attendance.Present, Actors.Called("Helen"), session.StartsAt.AddHours(-25)));
        session.Record(place, Attendance.Present, Actors.Called("Helen"), session.StartsAt.AddHours(-24));
        Assert.Equal((SessionStatus.Held, Attendance.Present), (session.Status, place.Attendance));
        session.Record(place, null, Actors.Called("Helen"), session.EndsAt);
        Assert.Null(place.Attendance);
    }

    [Fact]
    public void Record_IsRefused_WhenTheSessionIsCancelled()
    {
        var (session, place) = OnRota();
        session.Cancel("Snow", Now);
        Assert.Equal(RotaStatus.SessionCancelled, place.Status);
        Assert.Throws<SessionRefusedException>(() => session.Record(place, Attendance.Present, Actors.Called("Helen"), session.EndsAt));
    }

    [Fact]
    public void RequestStandIn_KeepsThePlaceExpected_UntilReplaced()
    {
        // arrange
        var (session, place) = OnRota();

        // act, assert
        place.RequestStandIn("Dentist", Now);
        Assert.Equal(RotaStatus.LookingForStandIn, place.Status);
        Assert.True(place.Counts);
        Assert.Throws<RotaRefusedException>(() => place.RequestStandIn(null, session.StartsAt));
        place.ReplaceWith(Person("Bo"), Now);
        Assert.Equal(RotaStatus.Replaced, place.Status);
        Assert.False(place.Counts);
        Assert.Equal(2, session.Rota.Count);
        Assert.Throws<RotaRefusedException>(() => place.Confirm(Now));
    }

    [Fact]
    public void CountFamilies_Corrects_WhenCountedAgain()
    {
        var (session, _) = OnRota();
        var group = new TargetGroup { Name = "Fathers" };
        session.CountFamilies(group, 5, 2, session.EndsAt);
        session.CountFamilies(group, 6, 1, session.EndsAt);
        Assert.Equal((6, 1), (session.Families.Single().Count, session.Families.Single().NewFamilies!.Value));
        Assert.Throws<InvalidInputException>(() => session.CountFamilies(group, 1, 2, session.EndsAt));
        Assert.Throws<InvalidInputException>(() => session.CountFamilies(group, -1, null, session.EndsAt));
    }

    [Fact]
    public async Task Fill_PutsAcceptedVolunteersOnTheRota_Once()
    {
        // arrange
        await using var database = await TestDatabase.CreateAsync();
        var town = await Town.BuildAsync(database);
        var id = await Town.EnrolAsync(database, town.East, "Ana East", EnrolmentStage.Ready);
        await using var db = database.Open();
        var programme = Volunteers.Data.Programmes.Programme.Create(
            town.East.Id, "Music", ProgrammeKind.WeeklyGroup, null, [new ProgrammeRoleDetails("Helper", false, 2, [])]);
        Schedule(programme);
        db.Add(programme);
        var ana = await ReadinessRules.WithEvidence(db.Volunteers).SingleAsync(v => v.Id == id);
        var role = programme.Roles.Single();
        await db.SaveChangesAsync();
        var assignment = Assignment.Draft(ana, role, Today, Today.AddDays(14), ReadinessRules.Answer(role, ana, [], Today), [], Now);
        db.Add(assignment);
        assignment.Propose(Now);
        Assert.Empty(Rota.Fill(programme, London, Now));

        // act
        assignment.Respond(accept: true, Now);
        var filled = Rota.Fill(programme, London, Now);
        await db.SaveChangesAsync();

        // assert: two of the four sessions lie within the assignment, and one more helper is needed at each
        Assert.Equal(2, filled.Count);
        Assert.Equal([1, 1, 2, 2], programme.Sessions.OrderBy(s => s.StartsAt).Select(s => s.StillNeeded));
        await using var other = database.Open();
        Assert.Empty(await Rota.FillAsync(other, programme.Id, London, Now, CancellationToken.None));
        Assert.Equal(
            [AssignmentStatus.Accepted], await other.Assignments.Select(AssignmentFacts.Status.Expression).ToListAsync());
        Assert.Equal([RotaStatus.Expected, RotaStatus.Expected], await other.RotaPlaces.Select(RotaPlaceFacts.Status.Expression).ToListAsync());
    }

    [Fact]
    public void Create_RefusesEverythingAtOnce()
    {
        var refused = Assert.Throws<InvalidInputException>(() => Volunteers.Data.Programmes.Programme.Create(
            1, " ", ProgrammeKind.DropIn, null, [new ProgrammeRoleDetails("Helper", false, 0, []), new ProgrammeRoleDetails("helper", false, 1, [])]));
        Assert.Equal(["name", "roles[0].neededPerSession", "roles[1].title"], refused.Fields.Select(f => f.Name).Order());
    }

    [Fact]
    public void AddRole_NamesTheFieldOfTheRole_WhenItIsThereAlready()
    {
        var refused = Assert.Throws<InvalidInputException>(() => Programme().AddRole(new ProgrammeRoleDetails("HELPER", false, 1, [])));
        Assert.Equal("role.title", Assert.Single(refused.Fields).Name);
    }

    private static Programme Programme() => Volunteers.Data.Programmes.Programme.Create(
        1, "Music", ProgrammeKind.WeeklyGroup, null, [new ProgrammeRoleDetails("Helper", false, 2, [])]);

    private static IReadOnlyList<ProgrammeSession> Schedule(Programme programme) =>
        programme.ScheduleSessions("FREQ=WEEKLY;BYDAY=TU", Today, Today.AddDays(28), new TimeOnly(10, 0), new TimeOnly(11, 0), London);

    private static (ProgrammeSession Session, RotaPlace Place) OnRota()
    {
        var programme = Programme();
        var session = Schedule(programme)[0];
        return (session, session.Expect(Person("Ana"), programme.Roles[0], null));
    }

    private static Volunteer Person(string name) =>
        Volunteer.Register(new VolunteerDetails { FullName = name, Phone = "01632 960123" }, Now, Today);
}
