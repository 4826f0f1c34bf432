using Microsoft.EntityFrameworkCore;
using Volunteers.Data;
using Volunteers.Data.People;
using Volunteers.Data.Places;
using Volunteers.Data.Policies;
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
    public void CountFamilies_HasLimits_AndHoldsTheSession()
    {
        // arrange
        var (session, _) = OnRota();
        var group = new TargetGroup { Name = "Fathers" };

        // act, assert
        Assert.Throws<SessionRefusedException>(() => session.CountFamilies(group, 1, null, session.RegisterOpensAt.AddTicks(-1)));
        Assert.Throws<InvalidInputException>(() => session.CountFamilies(group, 10_001, null, session.RegisterOpensAt));
        Assert.Throws<InvalidInputException>(() => session.CountFamilies(group, 1, -1, session.RegisterOpensAt));
        Assert.Equal(SessionStatus.Scheduled, session.Status);
        session.CountFamilies(group, 10_000, 10_000, session.RegisterOpensAt);
        session.CountFamilies(group, 0, 0, session.EndsAt);
        Assert.Equal((session.RegisterOpensAt, SessionStatus.Held), (session.HeldAt!.Value, session.Status));
        Assert.Throws<SessionRefusedException>(() => session.Cancel("Snow", Now));
        Assert.Throws<SessionRefusedException>(() => session.Move(session.StartsAt, session.EndsAt, Now));
    }

    [Fact]
    public void Session_TellsCalendars_WhenItIsMovedOrCancelled()
    {
        var (session, _) = OnRota();
        Assert.Throws<InvalidInputException>(() => session.Move(session.StartsAt, session.StartsAt, Now));
        Assert.Throws<InvalidInputException>(() => session.Cancel(" ", Now));
        Assert.Equal((SessionStatus.Scheduled, 0), (session.Status, session.Sequence));
        session.Move(session.StartsAt.AddHours(1), session.EndsAt.AddHours(1), Now);
        session.Cancel("Flood", Now);
        Assert.Equal((SessionStatus.Cancelled, 2, "Flood"), (session.Status, session.Sequence, session.CancelledReason));
        Assert.Throws<SessionRefusedException>(() => session.Cancel("Again", Now));
        Assert.Throws<SessionRefusedException>(() => session.Move(session.StartsAt.AddHours(1), session.EndsAt.AddHours(1), Now));
        Assert.Throws<SessionRefusedException>(() => session.CountFamilies(new TargetGroup { Name = "Fathers" }, 1, null, session.EndsAt));
    }

    [Fact]
    public void Rota_IsRefused_WhenThePlaceWasGivenUpOrTheSessionCancelled()
    {
        var (session, place) = OnRota();
        var other = session.Expect(Person("Bo"), place.Role, null);
        Assert.Throws<RotaRefusedException>(() => place.ReplaceWith(other.Volunteer, Now));
        place.CancelByVolunteer(Now);
        foreach (var act in (Action<RotaPlace>[])[p => p.Confirm(Now), p => p.RequestStandIn(null, Now), p => p.ReplaceWith(Person("Cy"), Now), p => p.CancelByVolunteer(Now)])
        {
            Assert.Throws<RotaRefusedException>(() => act(place));
        }

        session.Cancel("Snow", Now);
        Assert.Throws<RotaRefusedException>(() => other.Confirm(Now));
    }

    [Fact]
    public void Confirm_EndsTheSearchForAStandIn_AndKeepsWhenTheyFirstSaid()
    {
        var (_, place) = OnRota();
        place.Confirm(Now);
        place.RequestStandIn("Dentist", Now);
        place.RequestStandIn("Dentist", Now.AddMinutes(1));
        Assert.Equal((RotaStatus.LookingForStandIn, Now), (place.Status, place.StandInSoughtAt!.Value));
        place.Confirm(Now.AddMinutes(2));
        Assert.Equal((RotaStatus.Confirmed, Now), (place.Status, place.ConfirmedAt!.Value));
    }

    [Fact]
    public void Assignment_IsAnsweredOnce_AndOnlyWhenProposed()
    {
        var assignment = Drafted(Today, null);
        Assert.Throws<AssignmentRefusedException>(() => assignment.Respond(accept: true, Now));
        assignment.Propose(Now);
        assignment.Propose(Now.AddDays(1));
        Assert.Equal((AssignmentStatus.Proposed, Now), (assignment.Status, assignment.ProposedAt!.Value));
        assignment.Respond(accept: true, Now);
        assignment.Respond(accept: true, Now.AddDays(1));
        Assert.Equal((AssignmentStatus.Accepted, Now), (assignment.Status, assignment.AcceptedAt!.Value));
        Assert.Throws<AssignmentRefusedException>(() => assignment.Respond(accept: false, Now));
        Assert.Throws<AssignmentRefusedException>(() => assignment.Propose(Now));
        assignment.End(Today, " Moved ", Now);
        Assert.Equal((AssignmentStatus.Ended, (DateOnly?)Today, "Moved"), (assignment.Status, assignment.Until, assignment.EndReason));
        Assert.Throws<AssignmentRefusedException>(() => assignment.End(Today, null, Now));

        var declined = Drafted(Today, null);
        declined.Propose(Now);
        declined.Respond(accept: false, Now);
        Assert.Equal((AssignmentStatus.Declined, false), (declined.Status, declined.Stands));
        Assert.Throws<AssignmentRefusedException>(() => declined.End(Today, null, Now));
    }

    [Theory]
    [InlineData(5, 5, true)]
    [InlineData(10, null, true)]
    [InlineData(11, null, false)]
    [InlineData(0, 4, false)]
    [InlineData(0, null, true)]
    public void Draft_IsRefused_WhenTheyHaveTheRoleInThatTime(int from, int? until, bool refused)
    {
        var first = Drafted(Today.AddDays(5), Today.AddDays(10));
        Assert.Equal(
            (false, true, true, false), (first.Covers(Today.AddDays(4)), first.Covers(Today.AddDays(5)), first.Covers(Today.AddDays(10)), first.Covers(Today.AddDays(11))));
        var again = Record.Exception(() => Assignment.Draft(
            first.Volunteer, first.Role, Today.AddDays(from), until is { } days ? Today.AddDays(days) : null, new Readiness([]), [first], Now));
        Assert.Equal(refused, again is AlreadyAssignedException);

        // who declined or ended can be asked again
        first.End(Today.AddDays(10), null, Now);
        Assert.NotNull(Assignment.Draft(first.Volunteer, first.Role, Today.AddDays(5), null, new Readiness([]), [first], Now));
    }

    [Fact]
    public void Draft_IsRefused_WhenTheyAreNotReadyOrTheDatesCannotBe()
    {
        var role = Role();
        Assert.Throws<NotReadyException>(() => Assignment.Draft(
            Person("Ana"), role, Today, null, new Readiness([new("DBS", true, "Clear", null), new("Induction", false, "Missing", null)]), [], Now));
        Assert.Throws<InvalidInputException>(() => Assignment.Draft(Person("Ana"), role, Today, Today.AddDays(-1), new Readiness([]), [], Now));
        Assert.NotNull(Assignment.Draft(Person("Ana"), role, Today, Today, new Readiness([]), [], Now));
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
        var assignment = Assignment.Draft(ana, role, Today, Today.AddDays(14), ReadinessRules.Answer(role, ana, [], Today, Policy.BuiltIn), [], Now);
        db.Add(assignment);
        assignment.Propose(Now);
        Assert.Empty(Rota.Fill(programme, London, Now));

        // act
        assignment.Respond(accept: true, Now);
        var filled = Rota.Fill(programme, London, Now);
        await db.SaveChangesAsync();

        // assert: two of the four sessions lie within the assignment, and one more helper is needed at each
        Assert.Equal(2, filled.Count);
        var staffing = await Staffing.OfAsync(
            db, [.. programme.Sessions.Select(s => s.Id)], new Suitability(new PolicyBook(database, database.Clock)), CancellationToken.None);
        Assert.Equal([1, 1, 2, 2], programme.Sessions.OrderBy(s => s.StartsAt).Select(s => staffing[s.Id].StillNeeded));
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

    private static Assignment Drafted(DateOnly from, DateOnly? until) =>
        Assignment.Draft(Person("Ana"), Role(), from, until, new Readiness([]), [], Now);

    /// <summary>A role that knows its programme, as one that was read does.</summary>
    private static ProgrammeRole Role()
    {
        using var db = new SqliteVolunteersDbContext(new DbContextOptionsBuilder<SqliteVolunteersDbContext>().UseSqlite().Options);
        return db.Add(Programme()).Entity.Roles[0];
    }

    private static (ProgrammeSession Session, RotaPlace Place) OnRota()
    {
        var programme = Programme();
        var session = Schedule(programme)[0];
        return (session, session.Expect(Person("Ana"), programme.Roles[0], null));
    }

    private static Volunteer Person(string name) =>
        Volunteer.Register(new VolunteerDetails { FullName = name, Phone = "01632 960123" }, Now, Today);
}
