using Microsoft.EntityFrameworkCore;
using Volunteers.Data;
using Volunteers.Data.People;
using Volunteers.Data.Policies;
using Volunteers.Data.Programmes;
using Volunteers.Data.Training;

namespace Volunteers.Tests.Data.Programmes;

public sealed class ReadinessRulesTests : IAsyncLifetime
{
    private TestDatabase _database = null!;
    private Town _town = null!;
    private int _ana;
    private int _role;
    private int _course;

    public async Task InitializeAsync()
    {
        _database = await TestDatabase.CreateAsync();
        _town = await Town.BuildAsync(_database);
        _ana = await Town.EnrolAsync(_database, _town.East, "Ana East", EnrolmentStage.Checks);
        await using var db = _database.Open();
        var firstAid = Course.Create("First aid", null, null, null, null, [], validityMonths: 36);
        var programme = Programme.Create(
            _town.East.Id, "Music", ProgrammeKind.WeeklyGroup, null,
            [
                new ProgrammeRoleDetails(
                    "Leader", true, 1,
                    [
                        RoleRequirement.ClearCheck(CheckType.Of(CheckKind.Dbs)), RoleRequirement.ClearCheck(CheckType.Of(CheckKind.HealthDeclaration)), RoleRequirement.AccreditationFrom(firstAid),
                        RoleRequirement.Induction(), RoleRequirement.AtLeast(18),
                    ]),
            ]);
        db.AddRange(firstAid, programme);
        await db.SaveChangesAsync();
        (_role, _course) = (programme.Roles[0].Id, firstAid.Id);
    }

    public async Task DisposeAsync() => await _database.DisposeAsync();

    [Fact]
    public async Task Draft_IsRefused_WithEveryReason()
    {
        // arrange
        await using var db = _database.Open();
        var readiness = await ReadinessRules.LoadAsync(db, _ana, _role, _database.Today, new PolicyBook(_database, _database.Clock), CancellationToken.None);
        var person = await db.Volunteers.SingleAsync(v => v.Id == _ana);
        var leader = await db.ProgrammeRoles.Include(r => r.Programme).SingleAsync(r => r.Id == _role);

        // act
        var refused = Assert.Throws<NotReadyException>(() =>
            Assignment.Draft(person, leader, _database.Today, null, readiness, [], _database.Clock.GetUtcNow()));

        // assert
        Assert.Equal(
            ["Induction", "Clear DBS check", "2 clear references", "Clear health declaration", "Accreditation: First aid", "At least 18 years old"], refused.Reasons.Select(r => r.Requirement));
        Assert.All(refused.Reasons, reason => Assert.Contains(reason.Explanation, refused.Message, StringComparison.Ordinal));
    }

    [Fact]
    public async Task LoadAsync_IsReady_WhenEverythingIsThere()
    {
        await MakeReadyAsync();
        await using var db = _database.Open();
        var readiness = await ReadinessRules.LoadAsync(db, _ana, _role, _database.Today, new PolicyBook(_database, _database.Clock), CancellationToken.None);
        Assert.True(readiness.Ready);
        Assert.Equal(8, readiness.Reasons.Count);
        Assert.Equal(_database.Today.AddMonths(36), readiness.Reasons.Single(r => r.Requirement.StartsWith("Accreditation", StringComparison.Ordinal)).Until);
    }

    [Fact]
    public async Task LoadAsync_IsNotReady_OnADayAfterTheAccreditationEnds()
    {
        await MakeReadyAsync();
        await using var db = _database.Open();
        var on = _database.Today.AddMonths(36);
        var until = await ReadinessRules.LoadAsync(db, _ana, _role, on, new PolicyBook(_database, _database.Clock), CancellationToken.None);
        var after = await ReadinessRules.LoadAsync(db, _ana, _role, on.AddDays(1), new PolicyBook(_database, _database.Clock), CancellationToken.None);
        Assert.True(until.Ready);
        Assert.False(after.Ready);
        Assert.Contains(after.Reasons, r => !r.Met && r.Explanation.Contains("valid until 6 May 2029", StringComparison.Ordinal));
        Assert.Contains(after.Reasons, r => !r.Met && r.Explanation.Contains("counts until 6 May 2029 and no longer", StringComparison.Ordinal));
    }

    [Fact]
    public async Task LoadAsync_KeepsTheOldDecision_WhileARenewalIsUnderWay()
    {
        await MakeReadyAsync();
        await using var db = _database.Open();
        var person = await db.Volunteers.Include(v => v.Checks).ThenInclude(c => c.Facts).AsSplitQuery().SingleAsync(v => v.Id == _ana);
        person.RecordCheck(CheckKind.Dbs, CheckStatus.Applied, _database.Today, null, Actors.Somebody, _database.Today);
        await db.SaveChangesAsync();
        Assert.True((await ReadinessRules.LoadAsync(db, _ana, _role, _database.Today, new PolicyBook(_database, _database.Clock), CancellationToken.None)).Ready);
        person.RecordCheck(CheckKind.Dbs, CheckStatus.NotSuitable, _database.Today, null, Actors.Somebody, _database.Today);
        await db.SaveChangesAsync();
        Assert.False((await ReadinessRules.LoadAsync(db, _ana, _role, _database.Today, new PolicyBook(_database, _database.Clock), CancellationToken.None)).Ready);
    }

    [Fact]
    public async Task LoadAsync_IsNotReady_WhenTheVolunteerLeft()
    {
        await MakeReadyAsync();
        await using var db = _database.Open();
        var enrolment = await db.Enrolments.Include(e => e.Steps).SingleAsync();
        enrolment.Advance(EnrolmentStage.Left, _database.Today, "Moved", Actors.Somebody, _database.Today);
        await db.SaveChangesAsync();
        var readiness = await ReadinessRules.LoadAsync(db, _ana, _role, _database.Today, new PolicyBook(_database, _database.Clock), CancellationToken.None);
        Assert.Equal("Enrolled at the centre", Assert.Single(readiness.Reasons, r => !r.Met).Requirement);
    }

    [Fact]
    public async Task LoadAsync_TakesAWaiver_UntilItEnds()
    {
        // arrange
        await MakeReadyAsync(health: false);
        await using var db = _database.Open();
        var requirement = await db.RoleRequirements.SingleAsync(r => r.CheckTypeId == CheckType.IdOf(CheckKind.HealthDeclaration));
        db.Add(new Waiver
        {
            VolunteerId = _ana,
            RoleRequirementId = requirement.Id,
            By = Actors.Called("Helen"),
            Reason = "Never alone with children.",
            At = _database.Clock.GetUtcNow(),
            Until = _database.Today.AddDays(30),
        });
        await db.SaveChangesAsync();

        // act, assert
        var waived = await ReadinessRules.LoadAsync(db, _ana, _role, _database.Today.AddDays(30), new PolicyBook(_database, _database.Clock), CancellationToken.None);
        Assert.True(waived.Ready);
        Assert.Contains(waived.Reasons, r => r.Explanation == "Waived by Helen until 5 June 2026: Never alone with children.");
        Assert.False((await ReadinessRules.LoadAsync(db, _ana, _role, _database.Today.AddDays(31), new PolicyBook(_database, _database.Clock), CancellationToken.None)).Ready);
    }

    [Fact]
    public async Task LoadAsync_TakesAnyAlternative()
    {
        // arrange
        await MakeReadyAsync(health: false);
        await using var db = _database.Open();
        var programme = await db.Programmes.Include(p => p.Roles).SingleAsync();
        var firstAid = await db.Courses.SingleAsync(c => c.Id == _course);
        var helper = programme.AddRole(new ProgrammeRoleDetails(
            "Helper", false, 1, [RoleRequirement.ClearCheck(CheckType.Of(CheckKind.Identity), alternative: 1), RoleRequirement.AccreditationFrom(firstAid, alternative: 1)]));
        await db.SaveChangesAsync();

        // act
        var readiness = await ReadinessRules.LoadAsync(db, _ana, helper.Id, _database.Today, new PolicyBook(_database, _database.Clock), CancellationToken.None);

        // assert
        Assert.True(readiness.Ready);
        Assert.Equal("Clear identity check or Accreditation: First aid", readiness.Reasons[^1].Requirement);
    }

    [Fact]
    public async Task LoadAsync_DoesNotTellThatSomeoneExists_WhomTheReaderMayNotSee()
    {
        await using var db = _database.Create(Volunteers.Data.Access.AccessScope.Staff(1, "West", false, [_town.West.Id]));
        await Assert.ThrowsAsync<NotFoundException>(() => ReadinessRules.LoadAsync(db, _ana, _role, _database.Today, new PolicyBook(_database, _database.Clock), CancellationToken.None));
    }

    private async Task MakeReadyAsync(bool health = true)
    {
        await using var db = _database.Open();
        var person = await db.Volunteers.Include(v => v.Enrolments).ThenInclude(e => e.Steps).AsSplitQuery().SingleAsync(v => v.Id == _ana);
        person.Change(person.Details with { DateOfBirth = new DateOnly(1990, 1, 1) }, _database.Today);
        await db.Entry(person).Collection(v => v.Checks).LoadAsync();
        Town.MakeReady(person, _town.East.Id, _database.Today);
        if (health)
        {
            person.RecordCheck(CheckKind.HealthDeclaration, CheckStatus.Clear, _database.Today, null, Actors.Somebody, _database.Today);
        }

        db.Add(Accreditation.BroughtAlong(person, "First aid", _course, _database.Today, _database.Today.AddMonths(36), null, _database.Today));
        await db.SaveChangesAsync();
    }
}
