using Microsoft.EntityFrameworkCore;
using Volunteers.Data;
using Volunteers.Data.People;
using Volunteers.Data.Places;
using Volunteers.Data.Policies;
using Volunteers.Data.Programmes;

namespace Volunteers.Tests.Data.Programmes;

/// <summary>Who was at a session on Thursday 7 May, and whether they were suitable that day: asked at noon on 6 May of nobody, and two weeks later of everybody.</summary>
public sealed class InspectionTests : IAsyncLifetime
{
    private TestDatabase _database = null!;
    private Town _town = null!;
    private int _programme;

    public async Task InitializeAsync()
    {
        _database = await TestDatabase.CreateAsync();
        _town = await Town.BuildAsync(_database);
        await using var db = _database.Open();
        var programme = Programme.Create(_town.East.Id, "Music", ProgrammeKind.WeeklyGroup, null, [new ProgrammeRoleDetails("Helper", false, 1, [])]);
        programme.ScheduleSessions("FREQ=DAILY", _database.Today.AddDays(1), _database.Today.AddDays(40), new TimeOnly(10, 0), new TimeOnly(12, 0), _town.East.Time);
        db.Add(programme);
        await db.SaveChangesAsync();
        _programme = programme.Id;
    }

    public async Task DisposeAsync() => await _database.DisposeAsync();

    [Fact]
    public async Task Verdict_IsOfThatDay_WhateverBecameOfThem()
    {
        // arrange: Ana and Hal were suitable, and are not any more; Ben was not, and is now
        var (ana, ben, hal) = (await EnrolAsync("Ana Amber", ready: true), await EnrolAsync("Ben Bay"), await EnrolAsync("Hal Hill", ready: true));
        await AttendAsync(Day(7), ana, ben, hal);
        await OnAsync(20, async db =>
        {
            (await PersonAsync(db, ana)).RecordCheck(CheckKind.Dbs, CheckStatus.NotSuitable, Day(20), "002", Actors.Somebody, Day(20));
            Town.MakeReady(await PersonAsync(db, ben), _town.East.Id, Day(20));
            (await PersonAsync(db, hal)).Enrolments[0].Advance(EnrolmentStage.Left, Day(20), "Moves away", Actors.Somebody, Day(20));
        });
        await AttendAsync(Day(21), ana, ben);

        // act
        var (then, later) = (Assert.Single((await ReadAsync(Day(7))).Sessions), Assert.Single((await ReadAsync(Day(21))).Sessions));

        // assert: who was not suitable comes first, with every reason
        Assert.Equal([("Ben Bay", "Not suitable"), ("Ana Amber", "Suitable"), ("Hal Hill", "Suitable")], then.People.Select(p => (p.Name, p.Verdict)));
        Assert.Equal(["Induction", "Clear DBS check", "2 clear references"], then.People[0].Suitability.Reasons.Where(r => !r.Met).Select(r => r.Requirement));
        Assert.Equal([("Ana Amber", "Not suitable"), ("Ben Bay", "Suitable")], later.People.Select(p => (p.Name, p.Verdict)));
        Assert.All(then.People.Concat(later.People), person => Assert.Empty(person.RecordedLater));
        Assert.Equal(new InspectionFigures(1, 0, 3, 3, 1, 0), (await ReadAsync(Day(7))).Figures);
        Assert.Equal(new InspectionFigures(2, 0, 3, 5, 2, 0), (await ReadAsync(Day(7), Day(21))).Figures with { Sessions = 2 });
    }

    [Fact]
    public async Task Verdict_AsksWhatWasAskedThatDay()
    {
        // arrange: Ana was there before everybody was asked for something else, and after
        var ana = await EnrolAsync("Ana Amber", ready: true);
        await AttendAsync(Day(7), ana);
        await OnAsync(8, db => Task.FromResult(db.Add(CheckType.Add(CheckKind.Other, new CheckTypeDetails("Food hygiene", 1), [], new DemandDay(Day(10), Day(8))))));
        await AttendAsync(Day(9), ana);
        await AttendAsync(Day(10), ana);

        // act
        var sessions = (await ReadAsync(Day(7), Day(10))).Sessions.Where(s => s.People.Count > 0);

        // assert
        Assert.Equal(["Suitable", "Suitable", "Not suitable"], sessions.Select(s => Assert.Single(s.People).Verdict));
    }

    [Fact]
    public async Task Person_ShowsEachCheck_AsItWasThatDay()
    {
        var ana = await EnrolAsync("Ana Amber");
        await OnAsync(6, async db =>
        {
            var person = await PersonAsync(db, ana);
            person.RecordCheck(CheckKind.Dbs, CheckStatus.Seen, Day(6), "0012", Actors.Called("Carla"), Day(6), new CertificateDetails(DbsLevel.Enhanced, DbsWorkforce.Child, "The manager"));
            person.RecordCheck(CheckKind.Dbs, CheckStatus.Clear, Day(6), null, Actors.Called("Carla"), Day(6));
        });
        await AttendAsync(Day(7), ana);
        await OnAsync(20, async db => (await PersonAsync(db, ana)).RecordCheck(CheckKind.Dbs, CheckStatus.Applied, Day(20), null, Actors.Somebody, Day(20)));

        var person = Assert.Single(Assert.Single((await ReadAsync(Day(7))).Sessions).People);

        Assert.Equal(
            new InspectedCheck("DBS check", CheckKind.Dbs, DbsLevel.Enhanced, DbsWorkforce.Child, CheckStatus.Clear, Day(6), true, "The manager", Day(6).AddYears(3)), Assert.Single(person.Checks));
        Assert.Equal((0, 2, null, null), (person.ReferencesOn.Count, person.ReferencesAskedFor, person.ClearedOn, person.InductedOn));
    }

    [Fact]
    public async Task Verdict_TellsApart_WhatWasRecordedLater()
    {
        // arrange: everything of Cat is dated before the session and was entered after it, and a refusal of Ana too
        var (ana, cat) = (await EnrolAsync("Ana Amber", ready: true), await EnrolAsync("Cat Cole"));
        await AttendAsync(Day(7), ana, cat);
        await OnAsync(20, async db =>
        {
            Town.MakeReady(await PersonAsync(db, cat), _town.East.Id, Day(6));
            (await PersonAsync(db, ana)).RecordCheck(CheckKind.Dbs, CheckStatus.NotSuitable, Day(7), "002", Actors.Somebody, Day(20));
        });

        // act
        var inspection = await ReadAsync(Day(7));

        // assert
        var people = Assert.Single(inspection.Sessions).People;
        Assert.Equal([("Ana Amber", "Not suitable, by what was recorded later"), ("Cat Cole", "Suitable, by what was recorded later")], people.Select(p => (p.Name, p.Verdict)));
        Assert.Equal(["DBS check, not suitable on 7 May 2026: recorded on 20 May 2026."], people[0].RecordedLater);
        Assert.Contains("Induction since 6 May 2026: recorded on 20 May 2026.", people[1].RecordedLater);
        Assert.Contains("Clear DBS check", people[1].AsRecordedThen.Reasons.Where(r => !r.Met).Select(r => r.Requirement));
        Assert.Equal((1, 1), (inspection.Figures.NotSuitable, inspection.Figures.KnownSince));
    }

    [Fact]
    public async Task Override_IsSaid_WhileItHeld()
    {
        var dan = await EnrolAsync("Dan Dale");
        await OnAsync(6, async db =>
        {
            var person = await PersonAsync(db, dan);
            person.Enrolments[0].Advance(
                EnrolmentStage.Ready, Day(6), null, SuitabilityEvidence.Of(person), Policy.BuiltIn, Actors.Called("Carla"), Day(6), new StartAllTheSame("Never alone", Day(8)));
        });
        await AttendAsync(Day(7), dan);
        await AttendAsync(Day(9), dan);

        var (held, over) = (await PeopleAsync(Day(7)), await PeopleAsync(Day(9)));

        Assert.Equal(("Suitable, something set aside", new SetAside("Carla", "Never alone", Day(8))), (held[0].Verdict, held[0].Suitability.SetAside));
        Assert.Equal(("Not suitable", null), (over[0].Verdict, over[0].Suitability.SetAside));
    }

    [Fact]
    public async Task Presence_IsWhatTheRegisterSaysNow_AndNobodyIsThereWhoWasOnlyExpected()
    {
        // arrange: Eve was first entered as absent, Fay as present; nobody wrote down whether Gus came; Ivy had said that she cannot come, and came
        var (eve, fay, gus, ivy) = (await EnrolAsync("Eve Elm"), await EnrolAsync("Fay Fir"), await EnrolAsync("Gus Gale"), await EnrolAsync("Ivy Inn"));
        await MarkAsync(Day(7), (eve, Attendance.Absent), (fay, Attendance.Present), (gus, null), (ivy, null));
        await OnAsync(8, async db =>
        {
            var session = await SessionAsync(db, Day(7));
            session.Record(Place(session, eve), Attendance.Present, Actors.Called("Carla"), _database.Clock.GetUtcNow());
            session.Record(Place(session, fay), Attendance.Absent, Actors.Called("Carla"), _database.Clock.GetUtcNow());
            Place(session, ivy).CancelByVolunteer(_database.Clock.GetUtcNow());
            session.Record(Place(session, ivy), Attendance.Present, Actors.Called("Carla"), _database.Clock.GetUtcNow());
        });

        // act
        var session = Assert.Single((await ReadAsync(Day(7))).Sessions);

        // assert
        Assert.Equal([("Eve Elm", InspectedAs.StandingIn), ("Ivy Inn", InspectedAs.OffRota)], session.People.Select(p => (p.Name, p.As)));
        Assert.Equal(1, session.Unrecorded);
        Assert.Equal(["Carla"], session.RegisterBy);
        Assert.All(session.People, person => Assert.Contains("That they came: recorded on 8 May 2026 by Carla.", person.RecordedLater));
    }

    [Fact]
    public async Task Person_OfAnotherCentreAlone_IsNamed_AndNothingIsToldOfThem()
    {
        var ida = await Town.EnrolAsync(_database, _town.West, "Ida Isle", EnrolmentStage.Ready);
        var both = await Town.EnrolAsync(_database, _town.West, "Joe Both", EnrolmentStage.Ready);
        await OnAsync(6, async db => Town.MakeReady(await PersonAsync(db, both), _town.East.Id, Day(6)));
        await AttendAsync(Day(7), ida, both);

        var people = await PeopleAsync(Day(7));

        Assert.Equal([("Ida Isle", false, "Not suitable"), ("Joe Both", true, "Suitable")], people.Select(p => (p.Name, p.IsKnownHere, p.Verdict)));
        Assert.Equal(["Ida is not enrolled at this centre."], people[0].Suitability.Reasons.Select(r => r.Explanation));
        Assert.Empty(people[0].Checks);
    }

    [Fact]
    public async Task People_OfACentreThatClosed_AreJudgedByWhatWasRecordedThere()
    {
        // arrange: the programme and Ana go to the other centre; Hal had left before
        var (ana, hal) = (await EnrolAsync("Ana Amber", ready: true), await EnrolAsync("Hal Hill", ready: true));
        await AttendAsync(Day(7), ana, hal);
        await OnAsync(8, async db => (await PersonAsync(db, hal)).Enrolments[0].Advance(EnrolmentStage.Left, Day(8), "Moves away", Actors.Somebody, Day(8)));
        await OnAsync(9, async db =>
        {
            var east = await db.Centres.SingleAsync(c => c.Id == _town.East.Id);
            east.Close(Day(9), await db.Centres.SingleAsync(c => c.Id == _town.West.Id), Day(9));
            await db.SaveChangesAsync();
            await CentreClosing.HandOverAsync(db, _database.Clock.GetUtcNow(), CancellationToken.None);
        });

        var session = Assert.Single((await ReadAsync(Day(7), centre: _town.West)).Sessions);

        Assert.Equal([("Ana Amber", "Suitable"), ("Hal Hill", "Suitable")], session.People.Select(p => (p.Name, p.Verdict)));
    }

    [Fact]
    public async Task Person_WhoWasErased_StaysSuitable_WithoutAName()
    {
        var ana = await EnrolAsync("Ana Amber", ready: true);
        await AttendAsync(Day(7), ana);
        await OnAsync(8, async db => (await db.Volunteers.Include(v => v.Checks).SingleAsync(v => v.Id == ana)).Anonymise(_database.Clock.GetUtcNow()));

        var person = Assert.Single(await PeopleAsync(Day(7)));

        Assert.NotEqual("Ana Amber", person.Name);
        Assert.Equal("Suitable", person.Verdict);
    }

    [Fact]
    public async Task Read_TakesTheSameStatements_ForOneSessionAndForForty()
    {
        var (ana, ben) = (await EnrolAsync("Ana Amber", ready: true), await EnrolAsync("Ben Bay"));
        for (var day = 7; day <= 46; day++)
        {
            await AttendAsync(Day(day), day % 2 == 0 ? [ana, ben] : [ana]);
        }

        _database.ForgetStatements();
        Assert.Single((await ReadAsync(Day(7))).Sessions);
        var one = _database.Statements.Count;
        _database.ForgetStatements();
        Assert.Equal(40, (await ReadAsync(Day(7), Day(46))).Sessions.Count);

        Assert.Equal(one, _database.Statements.Count);
    }

    [Fact]
    public async Task Read_LeavesOut_WhatIsCancelledAheadOrOfAnotherProgramme()
    {
        var ana = await EnrolAsync("Ana Amber", ready: true);
        await OnAsync(6, async db => (await SessionAsync(db, Day(8))).Cancel("Flood", _database.Clock.GetUtcNow()));
        await AttendAsync(Day(7), ana);
        await OnAsync(9, _ => Task.CompletedTask);

        Assert.Equal([Day(7), Day(9)], (await ReadAsync(Day(7), Day(20))).Sessions.Select(s => _town.East.Time.DateOf(s.StartsAt)));
        await using var db = _database.Open();
        var other = Programme.Create(_town.East.Id, "Toy library", ProgrammeKind.WeeklyGroup, null, [new ProgrammeRoleDetails("Helper", false, 1, [])]);
        db.Add(other);
        await db.SaveChangesAsync();
        Assert.Empty((await ReadAsync(Day(7), programme: other)).Sessions);
        var session = await SessionAsync(db, Day(7));
        Assert.Equal(session.Id, Assert.Single((await InspectionReader.ReadAsync(db, InspectionRange.Of(_town.East, session), Policies, Day9Noon, CancellationToken.None)).Sessions).Id);
    }

    [Theory]
    [InlineData(null, null, "from")]
    [InlineData("2026-05-07", null, "from")]
    [InlineData("2026-05-05", "2026-05-04", "until")]
    [InlineData("2026-05-05", "2026-05-07", "until")]
    [InlineData("2025-05-05", "2026-05-06", "until")]
    [InlineData("0001-01-01", "0001-01-01", "from")]
    [InlineData("2026-05-07", "2026-05-04", "from, until")]
    [InlineData("2025-05-06", "2026-05-06", "")]
    [InlineData("2026-05-06", null, "")]
    public void Between_SaysEverythingThatIsWrong(string? from, string? until, string wrong)
    {
        var fields = Record.Exception(() => InspectionRange.Between(_town.East, null, Parse(from), Parse(until), new DateOnly(2026, 5, 6))) is InvalidInputException e
            ? e.Fields.Select(f => f.Name) : [];

        Assert.Equal(wrong, string.Join(", ", fields));

        static DateOnly? Parse(string? day) => day is null ? null : DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture);
    }

    private PolicyBook Policies => new(_database, _database.Clock);

    private DateTimeOffset Day9Noon => _town.East.Time.ToUtc(Day(9), new TimeOnly(12, 0));

    private static DateOnly Day(int day) => new DateOnly(2026, 5, 1).AddDays(day - 1);

    private static RotaPlace Place(ProgrammeSession session, int volunteer) => session.Rota.Single(r => r.VolunteerId == volunteer);

    private static async Task<Volunteer> PersonAsync(VolunteersDbContext db, int id) =>
        await db.Volunteers.Include(v => v.Enrolments).ThenInclude(e => e.Steps).Include(v => v.Checks).ThenInclude(c => c.Facts).AsSplitQuery().SingleAsync(v => v.Id == id);

    private async Task<int> EnrolAsync(string name, bool ready = false) =>
        await Town.EnrolAsync(_database, _town.East, name, ready ? EnrolmentStage.Ready : EnrolmentStage.Application);

    private async Task<ProgrammeSession> SessionAsync(VolunteersDbContext db, DateOnly on) =>
        (await db.ProgrammeSessions.Include(s => s.Programme.Roles).Include(s => s.Rota).AsSplitQuery().Where(s => s.ProgrammeId == _programme).ToListAsync())
        .Single(s => _town.East.Time.DateOf(s.StartsAt) == on);

    private Task AttendAsync(DateOnly on, params int[] people) => MarkAsync(on, [.. people.Select(id => (id, (Attendance?)Attendance.Present))]);

    /// <summary>Takes the register on the day itself, at three.</summary>
    private async Task MarkAsync(DateOnly on, params (int Volunteer, Attendance? Attendance)[] marks) => await OnAsync(on.DayNumber - Day(1).DayNumber + 1, async db =>
    {
        var session = await SessionAsync(db, on);
        foreach (var (id, attendance) in marks)
        {
            var place = session.Expect(await db.Volunteers.SingleAsync(v => v.Id == id), session.Programme.Roles[0], null);
            if (attendance is not null)
            {
                session.Record(place, attendance, Actors.Called("Carla"), _database.Clock.GetUtcNow());
            }
        }
    });

    /// <summary>Does something on a day of May in the afternoon.</summary>
    private async Task OnAsync(int day, Func<VolunteersDbContext, Task> act)
    {
        var at = _town.East.Time.ToUtc(Day(day), new TimeOnly(15, 0));
        if (at > _database.Clock.GetUtcNow())
        {
            _database.Clock.SetUtcNow(at);
        }

        await using var db = _database.Open();
        await act(db);
        await db.SaveChangesAsync();
    }

    private async Task<IReadOnlyList<InspectedPerson>> PeopleAsync(DateOnly on) => Assert.Single((await ReadAsync(on)).Sessions).People;

    private async Task<Inspection> ReadAsync(DateOnly from, DateOnly? until = null, Centre? centre = null, Programme? programme = null)
    {
        await using var db = _database.Open();
        var at = await db.Centres.AsNoTracking().SingleAsync(c => c.Id == (centre ?? _town.East).Id);
        return await InspectionReader.ReadAsync(db, new InspectionRange(at, programme, null, from, until ?? from), Policies, _database.Clock.GetUtcNow(), CancellationToken.None);
    }
}
