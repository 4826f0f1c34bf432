using Microsoft.EntityFrameworkCore;
using Volunteers.Data;
using Volunteers.Data.Access;
using Volunteers.Data.Contributions;
using Volunteers.Data.Meetings;
using Volunteers.Data.Messaging;
using Volunteers.Data.People;

namespace Volunteers.Tests.Data.Access;

public sealed class AccessFilterTests : IAsyncLifetime
{
    private TestDatabase _database = null!;
    private Town _town = null!;
    private int _ana;
    private int _bo;

    public async Task InitializeAsync()
    {
        _database = await TestDatabase.CreateAsync();
        _town = await Town.BuildAsync(_database);
        _ana = await Town.EnrolAsync(_database, _town.East, "Ana East");
        _bo = await Town.EnrolAsync(_database, _town.West, "Bo West");
        await using var db = _database.Open();
        foreach (var person in await db.Volunteers.Include(v => v.Checks).Include(v => v.Consents).AsSplitQuery().ToListAsync())
        {
            person.RecordCheck(CheckKind.Dbs, CheckStatus.Clear, _database.Today, "001", Actors.Somebody, _database.Today);
            person.RecordConsent(ConsentKind.Newsletter, true, _database.Clock.GetUtcNow(), "test");
            db.Add(Contribution.Log(
                person.Id, person.Id == _ana ? _town.East.Id : _town.West.Id, _database.Today, 2, ContributionKind.Other, null, _database.Clock.GetUtcNow(), _database.Today));
            db.Add(new VolunteerNote { VolunteerId = person.Id, Text = "note", WrittenBy = Actors.Somebody, At = _database.Clock.GetUtcNow() });
        }

        db.Add(SupportMeeting.Schedule(
            _town.East.Id, "May", _database.Clock.GetUtcNow().AddDays(7), _database.Clock.GetUtcNow().AddDays(7).AddHours(2), null, null, null, _database.Clock.GetUtcNow()));
        await db.SaveChangesAsync();
    }

    public async Task DisposeAsync() => await _database.DisposeAsync();

    [Fact]
    public async Task Staff_SeeOnlyTheirCentre_WhenTheyHaveARoleThere()
    {
        // arrange
        await using var db = _database.Create(AccessScope.Staff(1, "Coordinator", false, [_town.East.Id]));

        // act
        var people = await db.Volunteers.Select(v => v.Id).ToListAsync();
        var seen = await CountsAsync(db);

        // assert
        Assert.Equal([_ana], people);
        Assert.Equal((1, 1, 1, 1, 1, 1, 1, 1), seen);
        Assert.Null(await db.Volunteers.FirstOrDefaultAsync(v => v.Id == _bo));
        Assert.All(await db.AuditEntries.ToListAsync(), entry => Assert.NotEqual(_bo, entry.VolunteerId));
    }

    /// <summary>A query that leaves the filter of facts to their owners reads the facts that it would read with it.</summary>
    [Fact]
    public async Task FactsReadThroughTheirOwners_AreThoseOfOwnersWhoMayBeSeen()
    {
        foreach (var scope in new[]
        {
            AccessScope.Staff(1, "East", false, [_town.East.Id]),
            AccessScope.Staff(2, "Both", false, [_town.East.Id, _town.West.Id]),
            AccessScope.OfVolunteer(_bo, "Bo", [_town.West.Id]),
            AccessScope.Nobody,
        })
        {
            await using var db = _database.Create(scope);
            Assert.Equal(
                await db.CheckFacts.Select(f => f.Id).Order().ToListAsync(),
                await db.Checks.IgnoreQueryFilters([AccessFilters.FactsName]).SelectMany(c => c.Facts).Select(f => f.Id).Order().ToListAsync());
            Assert.Equal(
                await db.EnrolmentSteps.Select(s => s.Id).Order().ToListAsync(),
                await db.Volunteers.IgnoreQueryFilters([AccessFilters.FactsName]).SelectMany(v => v.Enrolments).SelectMany(e => e.Steps).Select(s => s.Id).Order().ToListAsync());
        }
    }

    /// <summary>Who reads without filters is known by name: another place must be looked at before it is added here.</summary>
    [Fact]
    public void FewPlaces_LeaveFiltersOut()
    {
        var places = new[] { "Volunteers.Api", "Volunteers.Data", "Volunteers.GraphQL.EntityFramework", "Volunteers.Jobs" }
            .SelectMany(room => Directory.EnumerateFiles(Path.Combine(Repository.Root, room), "*.cs", SearchOption.AllDirectories))
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .Where(file => File.ReadAllText(file) is { } text && text.Contains("IgnoreQueryFilters(", StringComparison.Ordinal))
            .Select(Path.GetFileNameWithoutExtension)
            .Order(StringComparer.Ordinal);

        Assert.Equal(
            [
                "Alongside", "CentreMutations", "CentreType", "CheckRecord", "ClusterOverview", "CommitmentRelease", "CommitmentReturn", "DashboardType", "EnrolmentAttention", "ImportMails", "InspectionReader", "MergedPeople", "MessageQueue", "PeopleAttention", "PersonalDataParts",
                "PlaceMutations", "Prerequisites",
                "ReadinessRules", "ReferralAcknowledgement", "StaffRules", "Staffing", "SuitabilityEvidence", "TakenBackMutations", "Translation", "UnsubscribeEndpoints", "VolunteerMerging",
            ],
            places);
    }

    [Fact]
    public async Task Staff_DoNotSeeWhatIsNobodysInParticular_AtAnotherCentre()
    {
        // arrange: a story, a visitor and an e-mail that belong to no volunteer
        await using (var system = _database.Open())
        {
            var now = _database.Clock.GetUtcNow();
            system.Add(Story.Submit(_town.East.Id, null, "Thank you", "All of you", now));
            system.Add(Message.ForAddress(MessageKinds.SignIn, new Occasion(Topic.SignIn, 0), "someone@example.org", _town.East.Id, now, now));
            var meeting = await system.SupportMeetings.Include(m => m.Attendances).SingleAsync();
            meeting.RecordAttendance([], ["A Visitor"], [], [], new HashSet<int>(), meeting.EndsAt);
            await system.SaveChangesAsync();
        }

        foreach (var (scope, count) in new[]
        {
            (AccessScope.Staff(1, "East", false, [_town.East.Id]), 3),
            (AccessScope.Staff(2, "West", false, [_town.West.Id]), 0),
            (AccessScope.OfVolunteer(_ana, "Ana", [_town.East.Id]), 0),
            (AccessScope.Nobody, 0),
        })
        {
            // act
            await using var db = _database.Create(scope);
            var seen = await db.Stories.CountAsync() + await db.Messages.CountAsync() + await db.MeetingAttendances.CountAsync();

            // assert
            Assert.Equal((scope.Name, count), (scope.Name, seen));
        }
    }

    [Fact]
    public async Task Volunteer_SeesOnlyOwnRecords_WhenSignedIn()
    {
        // arrange
        await using var db = _database.Create(AccessScope.OfVolunteer(_bo, "Bo", [_town.West.Id]));

        // act
        var people = await db.Volunteers.Select(v => v.Id).ToListAsync();
        var seen = await CountsAsync(db);

        // assert: no notes that staff wrote, no meeting of another centre
        Assert.Equal([_bo], people);
        Assert.Equal((1, 1, 1, 1, 1, 1, 0, 0), seen);
        Assert.Empty(await db.AuditEntries.ToListAsync());
    }

    [Fact]
    public async Task Volunteer_SeesMeetingsOfTheirCentre_WhenEnrolledThere()
    {
        await using var db = _database.Create(AccessScope.OfVolunteer(_ana, "Ana", [_town.East.Id]));
        Assert.Single(await db.SupportMeetings.ToListAsync());
    }

    [Fact]
    public async Task Nobody_SeesNothing_BeforeSignIn()
    {
        // arrange
        await using var db = _database.Create(AccessScope.Nobody);

        // act
        var seen = await CountsAsync(db);

        // assert
        Assert.Equal((0, 0, 0, 0, 0, 0, 0, 0), seen);
        Assert.Empty(await db.Volunteers.ToListAsync());
        Assert.Empty(await db.Centres.ToListAsync());
        Assert.Empty(await db.AuditEntries.ToListAsync());
        Assert.Empty(await db.Messages.ToListAsync());
    }

    [Fact]
    public async Task Administrator_SeesEverything_WhenTheRoleIsForTheCluster()
    {
        await using var db = _database.Create(AccessScope.Staff(1, "Manager", true, []));
        Assert.Equal(2, await db.Volunteers.CountAsync());
    }

    [Fact]
    public void EveryRecordAboutAPerson_HasAFilter()
    {
        // arrange
        using var db = _database.Open();

        // act
        var open = db.Model.GetEntityTypes()
            .Where(e => !e.IsOwned() && e.ClrType.Namespace?.StartsWith("Volunteers.Data", StringComparison.Ordinal) == true)
            .Where(e => e.GetDeclaredQueryFilters().Count == 0)
            .Select(e => e.ClrType.Name)
            .Order();

        // assert: these are read by signing in and by saving themselves, whoever asks
        Assert.Equal(["SaveMark", "SignInLink"], open);
    }

    private static async Task<(int, int, int, int, int, int, int, int)> CountsAsync(VolunteersDbContext db) =>
        (await db.Enrolments.CountAsync(), await db.EnrolmentSteps.CountAsync(), await db.Checks.CountAsync(), await db.CheckFacts.CountAsync(),
         await db.Consents.CountAsync(), await db.Contributions.CountAsync(), await db.VolunteerNotes.CountAsync(), await db.SupportMeetings.CountAsync());

    /// <summary>Statements are kept with the scope that they were made for, so nothing else of the context may decide what they read.</summary>
    [Fact]
    public async Task Filters_ReadNothingOfTheContext_ButItsScope()
    {
        await using var database = await TestDatabase.CreateAsync();
        await using var db = database.Open();
        var read = new ContextMembers();
        foreach (var filter in db.Model.GetEntityTypes().SelectMany(type => type.GetDeclaredQueryFilters()))
        {
            read.Visit(filter.Expression);
        }

        Assert.Equal([nameof(VolunteersDbContext.AccessScope)], read.Names.Distinct());
    }

    private sealed class ContextMembers : System.Linq.Expressions.ExpressionVisitor
    {
        public List<string> Names { get; } = [];

        protected override System.Linq.Expressions.Expression VisitMember(System.Linq.Expressions.MemberExpression node)
        {
            if (node.Expression is not null && typeof(DbContext).IsAssignableFrom(node.Expression.Type))
            {
                Names.Add(node.Member.Name);
            }

            return base.VisitMember(node);
        }
    }
}
