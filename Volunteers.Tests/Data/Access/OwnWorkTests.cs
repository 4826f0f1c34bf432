using Microsoft.EntityFrameworkCore;
using Volunteers.Data;
using Volunteers.Data.Access;
using Volunteers.Data.Demo;
using Volunteers.Data.People;
using Volunteers.Data.Programmes;
using Volunteers.Data.Training;

namespace Volunteers.Tests.Data.Access;

/// <summary>Tutors read their own learners, leads their own rota, assessors the names of the centre's learners; of all others nothing.</summary>
public sealed class OwnWorkTests(OwnWorkTests.Demonstration demonstration) : IClassFixture<OwnWorkTests.Demonstration>
{
    private TestDatabase Database => demonstration.Database;

    [Fact]
    public async Task Tutor_ReadsTheirOwnLearners_AndNobodyElse()
    {
        await using var all = Database.Open();
        var account = await all.Accounts.SingleAsync(a => a.Email == "tutor@demo.example");
        var taught = await all.Cohorts.OrderBy(c => c.Id).FirstAsync(c => c.TutorAccountId == account.Id && c.Places.Any());
        await all.Cohorts.Where(c => c.Id != taught.Id).ExecuteUpdateAsync(set => set.SetProperty(c => c.TutorAccountId, (int?)null));
        var work = await WorkAsync(all, account.Id, new HeldRole(taught.CentreId, StaffRoleKind.Tutor));
        await using var db = Database.Create(AccessScope.OfAccount(account.Id, "Tutor", [new HeldRole(taught.CentreId, StaffRoleKind.Tutor)], [], work: work));
        var learners = await all.CohortPlaces.Where(p => p.CohortId == taught.Id).Select(p => p.VolunteerId).Distinct().Order().ToListAsync();

        Assert.Equal([taught.Id], work.CohortIds);
        Assert.Equal(learners, await db.Volunteers.Select(v => v.Id).Order().ToListAsync());
        Assert.Equal(learners, await db.Set<ContactDetails>().Select(v => v.Id).Order().ToListAsync());
        Assert.All(await db.CohortPlaces.ToListAsync(), place => Assert.Equal(taught.Id, place.CohortId));
        Assert.All(await db.CohortAttendances.Include(a => a.CohortSession).ToListAsync(), a => Assert.Equal(taught.Id, a.CohortSession.CohortId));
        Assert.All(await db.Accreditations.Include(a => a.CohortPlace).ToListAsync(), a => Assert.Equal(taught.Id, a.CohortPlace!.CohortId));
        Assert.True(await db.Cohorts.CountAsync() > 1);
        Assert.True(await db.ProgrammeSessions.AnyAsync());
        await AssertReadsNothingOfAsync(db, learners);
        Assert.Empty(await db.Assignments.ToListAsync());
        Assert.Empty(await db.RotaPlaces.ToListAsync());
        Assert.Empty(await db.Contributions.ToListAsync());
    }

    [Fact]
    public async Task Lead_ReadsTheRotaOfTheirProgramme_AndOfNoOther()
    {
        await using var all = Database.Open();
        var programme = await all.Programmes.OrderBy(p => p.Id).FirstAsync(p => p.Sessions.Any(s => s.Rota.Any()) && p.Sessions.Any(s => s.Families.Any()));
        var role = new HeldRole(programme.CentreId, StaffRoleKind.ProgrammeLead, programme.Id);
        var work = await WorkAsync(all, 77, role);
        await using var db = Database.Create(AccessScope.OfAccount(77, "Lead", [role], [], work: work));

        await AssertLeadsAsync(db, all, programme);
        Assert.Equal(0, await Database.Create(AccessScope.OfAccount(77, "Lead", [new HeldRole(programme.CentreId, StaffRoleKind.ProgrammeLead)], [])).RotaPlaces.CountAsync());
    }

    [Fact]
    public async Task Volunteer_WhoAcceptedALeadingRole_ReadsItsRota_AndKeepsTheirOwn()
    {
        await using var all = Database.Open();
        var leading = await all.Assignments.Include(a => a.Programme).OrderBy(a => a.Id)
            .FirstAsync(a => a.Role.Leads && AssignmentFacts.Status.Of(a) == AssignmentStatus.Accepted && a.Programme.Sessions.Any(s => s.Families.Any()));
        var work = await OwnWork.LoadAsync(
            all, null, [], leading.VolunteerId, [leading.Programme.CentreId], Database.Today, Database.Clock.GetUtcNow(), CancellationToken.None);
        var elsewhere = await OwnWork.LoadAsync(all, null, [], leading.VolunteerId, [], Database.Today, Database.Clock.GetUtcNow(), CancellationToken.None);
        await using var db = Database.Create(AccessScope.OfVolunteer(leading.VolunteerId, "Lead", [leading.Programme.CentreId], work: work));

        Assert.Contains(leading.ProgrammeId, work.ProgrammeIds);
        Assert.Empty(elsewhere.ProgrammeIds);
        var others = await db.RotaPlaces.Where(r => r.VolunteerId != leading.VolunteerId).Select(r => r.Session.ProgrammeId).Distinct().ToListAsync();
        Assert.Equal(work.ProgrammeIds, others.Order());
        Assert.NotEmpty(await db.FamilyCounts.ToListAsync());
        Assert.True(await db.Checks.AnyAsync());
        Assert.All(await db.Checks.ToListAsync(), check => Assert.Equal(leading.VolunteerId, check.VolunteerId));
    }

    [Theory]
    [InlineData(StaffRoleKind.Assessor)]
    [InlineData(StaffRoleKind.InternalQualityAssurer)]
    public async Task Assessor_KnowsLearnersByName_AndDoesNotReachThem(StaffRoleKind kind)
    {
        await using var all = Database.Open();
        var centre = await all.Cohorts.Where(c => c.Places.Any()).Select(c => c.CentreId).FirstAsync();
        var role = new HeldRole(centre, kind);
        await using var db = Database.Create(AccessScope.OfAccount(78, "Assessor", [role], [], work: await WorkAsync(all, 78, role)));
        var learners = await all.CohortPlaces.Where(p => p.Cohort.CentreId == centre).Select(p => p.VolunteerId).Distinct().Order().ToListAsync();

        Assert.Equal(learners, await db.Volunteers.Select(v => v.Id).Order().ToListAsync());
        Assert.Empty(await db.Set<ContactDetails>().ToListAsync());
        Assert.Equal(await all.CohortPlaces.CountAsync(p => p.Cohort.CentreId == centre), await db.CohortPlaces.CountAsync());
        Assert.Empty(await db.Programmes.ToListAsync());
        Assert.Empty(await db.SupportMeetings.ToListAsync());
        await AssertReadsNothingOfAsync(db, learners);
    }

    /// <summary>What is not read is not found either: by searching, filtering or ordering.</summary>
    [Fact]
    public async Task Search_FindsByWhatMayBeRead_AndByNothingElse()
    {
        await using var all = Database.Open();
        var centre = await all.Cohorts.Where(c => c.Places.Any()).Select(c => c.CentreId).FirstAsync();
        var role = new HeldRole(centre, StaffRoleKind.Assessor);
        await using var assessor = Database.Create(AccessScope.OfAccount(78, "Assessor", [role], [], work: await WorkAsync(all, 78, role)));
        await using var coordinator = Database.Create(AccessScope.OfAccount(79, "Coordinator", [new HeldRole(centre, StaffRoleKind.Coordinator)], []));
        var learner = await all.CohortPlaces.Where(p => p.Cohort.CentreId == centre && p.Volunteer.Postcode != null && p.Volunteer.Email != null).Select(p => p.Volunteer).FirstAsync();

        foreach (var (text, byName) in new[] { (learner.FullName, true), (learner.Email!, false), (learner.Postcode!, false), (learner.Phone ?? learner.Email!, false) })
        {
            var found = VolunteerSearch.Finds(SearchText.Terms(text));
            Assert.True(await coordinator.Volunteers.Where(found).AnyAsync(v => v.Id == learner.Id), text);
            Assert.Equal((text, byName), (text, await assessor.Volunteers.Where(found).AnyAsync(v => v.Id == learner.Id)));
        }
    }

    private static async Task AssertReadsNothingOfAsync(VolunteersDbContext db, IReadOnlyList<int> people)
    {
        Assert.NotEmpty(people);
        Assert.Empty(await db.Set<PersonalDetails>().ToListAsync());
        Assert.Empty(await db.Set<EnrolmentDetails>().ToListAsync());
        Assert.Empty(await db.Checks.ToListAsync());
        Assert.Empty(await db.Consents.ToListAsync());
        Assert.Empty(await db.EmergencyContacts.ToListAsync());
        Assert.Empty(await db.Milestones.ToListAsync());
        Assert.Empty(await db.VolunteerNotes.ToListAsync());
        Assert.Empty(await db.Messages.ToListAsync());
        Assert.Empty(await db.MeetingInvitations.ToListAsync());
        Assert.Empty(await db.AuditEntries.ToListAsync());
        Assert.Empty(await db.Referrals.ToListAsync());
        Assert.Empty(await db.Stories.ToListAsync());
        Assert.Empty(await db.TargetGroups.ToListAsync());
        Assert.Empty(await db.FamilyCounts.ToListAsync());
    }

    private static async Task AssertLeadsAsync(VolunteersDbContext db, VolunteersDbContext all, Programme programme)
    {
        var helpers = await all.RotaPlaces.Where(r => r.Session.ProgrammeId == programme.Id).Select(r => r.VolunteerId)
            .Union(all.Assignments.Where(a => a.ProgrammeId == programme.Id).Select(a => a.VolunteerId)).Order().ToListAsync();
        Assert.Equal(helpers, await db.Volunteers.Select(v => v.Id).Order().ToListAsync());
        Assert.Equal(await all.RotaPlaces.CountAsync(r => r.Session.ProgrammeId == programme.Id), await db.RotaPlaces.CountAsync());
        Assert.All(await db.Assignments.ToListAsync(), a => Assert.Equal(programme.Id, a.ProgrammeId));
        Assert.All(await db.FamilyCounts.Include(f => f.ProgrammeSession).ToListAsync(), f => Assert.Equal(programme.Id, f.ProgrammeSession.ProgrammeId));
        Assert.All(await db.Contributions.Include(c => c.ProgrammeSession).ToListAsync(), c => Assert.Equal(programme.Id, c.ProgrammeSession!.ProgrammeId));
        Assert.NotEmpty(await db.FamilyCounts.ToListAsync());
        Assert.NotEmpty(await db.Contributions.ToListAsync());
        Assert.True(await db.Programmes.CountAsync() > 1);
        Assert.Empty(await db.Checks.ToListAsync());
        Assert.Empty(await db.Set<PersonalDetails>().ToListAsync());
        Assert.Empty(await db.CohortPlaces.ToListAsync());
        Assert.Empty(await db.Consents.ToListAsync());
    }

    private Task<OwnWork> WorkAsync(VolunteersDbContext all, int account, HeldRole role) =>
        OwnWork.LoadAsync(all, account, [role], null, [], Database.Today, Database.Clock.GetUtcNow(), CancellationToken.None);

    public sealed class Demonstration : IAsyncLifetime
    {
        private readonly string _directory = Directory.CreateTempSubdirectory("own-work-").FullName;

        public TestDatabase Database { get; private set; } = null!;

        public async Task InitializeAsync()
        {
            Database = await TestDatabase.CreateAsync();
            await DemoCentre.LoadAsync(Database, Database.Clock, _directory, CancellationToken.None);
        }

        public async Task DisposeAsync()
        {
            await Database.DisposeAsync();
            Directory.Delete(_directory, recursive: true);
        }
    }
}
