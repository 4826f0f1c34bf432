using System.Linq.Expressions;
using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Volunteers.Data;
using Volunteers.Data.Access;
using Volunteers.Data.Contributions;
using Volunteers.Data.Demo;
using Volunteers.Data.Newsletters;
using Volunteers.Data.People;
using Volunteers.Data.Programmes;
using Volunteers.Data.Storage;
using Volunteers.Data.Training;

namespace Volunteers.Tests.Data;

public sealed class FactsTests
{
    /// <summary>Queries that use facts in every place where one can stand.</summary>
    private static readonly Dictionary<string, Func<VolunteersDbContext, DateTimeOffset, IQueryable>> Queries = new()
    {
        ["condition"] = (db, _) => db.Enrolments.Where(e => EnrolmentFacts.Stage.Of(e) == EnrolmentStage.Ready),
        ["column"] = (db, _) => db.Enrolments.Select(e => new { e.Id, Stage = EnrolmentFacts.Stage.Of(e), Since = EnrolmentFacts.StageSince.Of(e), EnrolmentFacts.Latest.Of(e).Reason }),
        ["order"] = (db, _) => db.ProgrammeSessions.OrderBy(s => ProgrammeSessionFacts.Status.Of(s)).ThenBy(s => s.Id),
        ["within another record"] = (db, _) => db.Volunteers.Where(v => v.Enrolments.Any(e => EnrolmentFacts.IsCurrent.Of(e))),
        ["of a related record"] = (db, _) => db.RotaPlaces.Select(r => ProgrammeSessionFacts.Status.Of(r.Session)),
        ["of facts"] = (db, now) => db.Cohorts.Select(c => CohortFacts.PlacesLeftAt.Of(c, now)),
        ["as it is"] = (db, _) => db.Assignments.OrderBy(AssignmentFacts.Status.Expression).Select(a => AssignmentFacts.Stands.Of(a)),
        ["of a place"] = (db, now) => db.CohortPlaces.Where(p => CohortPlaceFacts.IsTakenAt.Of(p, now)).OrderBy(p => CohortPlaceFacts.AppliedAt.Of(p)).Select(p => CohortPlaceFacts.StatusAt.Of(p, now)),
        ["of a register"] = (db, _) => db.CohortPlaces.Where(p => CohortPlaceFacts.IsOnRegister.Of(p)),
        ["of a unit"] = (db, _) => db.UnitAchievements.Select(u => UnitAchievementFacts.Status.Of(u)),
        ["of a check"] = (db, _) => db.Checks.Select(c => new { Status = CheckFacts.Recorded.Of(c), On = CheckFacts.RecordedOn.Of(c), CheckFacts.Latest.Of(c).By.Name }),
        ["of the contact log"] = (db, now) => db.Enrolments.Where(e =>
            ContactFacts.IsAnsweredOn.Of(e, DateOnly.FromDateTime(now.Date)) || ContactFacts.IsToLookAgainOn.Of(e, DateOnly.FromDateTime(now.Date)) || ContactFacts.LookAgainOn.Of(e) == null),
        ["of a referral"] = (db, now) => db.Referrals.Where(r => ReferralFacts.IsOverdueOn.Of(r, DateOnly.FromDateTime(now.Date), 5)),
        ["of a story"] = (db, _) => db.Stories.Where(s => StoryFacts.IsPhotoPublishable.Of(s)),
        ["of a figure without a filter"] = (db, now) => db.Cohorts.IgnoreQueryFilters().Where(c => c.Id == 1).Select(c => CohortFacts.PlacesLeftAt.Of(c, now)),
    };

    public static TheoryData<string> Names => [.. Queries.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Query_TranslatesForSqlServer_WithFactsInIt(string name)
    {
        // arrange
        using var db = new SqlServerDesignTimeFactory().CreateDbContext([]);
        db.AccessScope = AccessScope.Staff(1, "test", false, [1, 2]);

        // act
        var sql = Queries[name](db, TestDatabase.Noon).ToQueryString();

        // assert
        Assert.Contains("SELECT", sql, StringComparison.Ordinal);
        Assert.DoesNotContain("ROW_NUMBER", sql, StringComparison.Ordinal);
    }

    [SqliteFact]
    public async Task Of_SaysInMemoryWhatItSaysInADatabase_ForEveryRecordOfTheDemonstration()
    {
        // arrange
        await using var database = await TestDatabase.CreateAsync();
        var directory = Directory.CreateTempSubdirectory("volunteers-facts-");
        await DemoCentre.LoadAsync(database, database.Clock, directory.FullName, CancellationToken.None);
        directory.Delete(recursive: true);
        await using var db = database.Open();
        var (now, today) = (database.Clock.GetUtcNow(), database.Today);

        // act, assert
        await SameAsync(db.Enrolments.Include(e => e.Steps), e => new
        {
            e.Id, Stage = EnrolmentFacts.Stage.Of(e), Since = EnrolmentFacts.StageSince.Of(e), Current = EnrolmentFacts.IsCurrent.Of(e), Ready = EnrolmentFacts.ReadySince.Of(e),
        });
        await SameAsync(db.Volunteers.Include(v => v.Enrolments).ThenInclude(e => e.Steps).Include(v => v.Consents).Include(v => v.Contributions).AsSplitQuery(), v => new
        {
            v.Id, Stage = VolunteerFacts.CurrentStage.Of(v), Hours = VolunteerFacts.HoursConfirmed.Of(v), Here = VolunteerFacts.IsCurrentAt.Of(v, 1),
            Newsletter = VolunteerFacts.HasConsentedTo.Of(v, ConsentKind.Newsletter),
        });
        await SameAsync(db.Checks.Include(c => c.Facts), c => new { c.Id, Status = CheckFacts.Recorded.Of(c), On = CheckFacts.RecordedOn.Of(c) });
        await SameAsync(db.Contributions, c => new { c.Id, Status = ContributionFacts.Status.Of(c), Counts = ContributionFacts.IsConfirmed.Of(c), Waits = ContributionFacts.IsProposed.Of(c) });
        await SameAsync(db.Referrals, r => new { r.Id, Status = ReferralFacts.Status.Of(r), Overdue = ReferralFacts.IsOverdueOn.Of(r, today, 5), Urgency = ReferralFacts.Urgency.Of(r) });
        await SameAsync(db.Enrolments.Include(e => e.Steps).Include(e => e.Volunteer.ContactLog).AsSplitQuery(), e => new
        {
            e.Id, Answered = ContactFacts.IsAnsweredOn.Of(e, today), Look = ContactFacts.IsToLookAgainOn.Of(e, today), Again = ContactFacts.LookAgainOn.Of(e),
        });
        await SameAsync(db.Stories.Include(s => s.Volunteer).ThenInclude(v => v!.Consents), s => new
        {
            s.Id, Publishable = StoryFacts.IsPublishable.Of(s), Photo = StoryFacts.IsPhotoPublishable.Of(s),
        });
        await SameAsync(db.NewsletterIssues, n => new { n.Id, Status = NewsletterIssueFacts.Status.Of(n) });
        await SameAsync(db.Assignments, a => new { a.Id, Status = AssignmentFacts.Status.Of(a), Stands = AssignmentFacts.Stands.Of(a), Covers = AssignmentFacts.Covers.Of(a, today) });
        await SameAsync(db.RotaPlaces.Include(r => r.Session), r => new { r.Id, Status = RotaPlaceFacts.Status.Of(r), Counts = RotaPlaceFacts.Counts.Of(r) });
        await SameAsync(db.ProgrammeSessions, s => new { s.Id, Status = ProgrammeSessionFacts.Status.Of(s) });
        await SameAsync(db.Cohorts.Include(c => c.Sessions).Include(c => c.Places).ThenInclude(p => p.Steps).AsSplitQuery(), c => new
        {
            c.Id, Left = CohortFacts.PlacesLeftAt.Of(c, now), Starts = CohortFacts.StartsAt.Of(c), Ends = CohortFacts.EndsAt.Of(c),
        });
        await SameAsync(db.CohortPlaces.Include(p => p.Steps), p => new
        {
            p.Id, Status = CohortPlaceFacts.StatusAt.Of(p, now), Taken = CohortPlaceFacts.IsTakenAt.Of(p, now), Register = CohortPlaceFacts.IsOnRegister.Of(p), Applied = CohortPlaceFacts.AppliedAt.Of(p),
        });
        await SameAsync(db.UnitAchievements.Include(u => u.Steps), u => new { u.Id, Status = UnitAchievementFacts.Status.Of(u) });

        static async Task SameAsync<T, TRow>(IQueryable<T> records, Expression<Func<T, TRow>> columns)
            where T : class
        {
            var asked = await records.Select(columns).ToListAsync();
            var computed = (await records.AsNoTrackingWithIdentityResolution().ToListAsync()).Select(columns.Compile()).ToList();

            Assert.NotEmpty(asked);
            Assert.Equal(asked.OrderBy(Number), computed.OrderBy(Number));

            static int Number(TRow row) => (int)typeof(TRow).GetProperty("Id")!.GetValue(row)!;
        }
    }

    [Fact]
    public void Latest_IsWhatWasRecordedLast_WhenNothingOfADayIsSavedYet()
    {
        // arrange
        var today = new DateOnly(2026, 5, 6);
        var volunteer = Volunteer.Register(new VolunteerDetails { FullName = "Ada Byron", Email = "ada@example.org" }, TestDatabase.Noon, today);

        // act
        var enrolment = volunteer.Enrol(1, EnrolmentStage.Application, today, Actors.Somebody, today);
        enrolment.Advance(EnrolmentStage.Interview, today, null, Actors.Somebody, today);

        // assert
        Assert.Equal(EnrolmentStage.Interview, EnrolmentFacts.Stage.Of(enrolment));
        Assert.Equal(EnrolmentStage.Interview, VolunteerFacts.CurrentStage.Of(volunteer));
    }

    [Fact]
    public void Argument_StaysAParameter_AndTheQueryIsCompiledOnce()
    {
        // arrange
        var compiled = new List<string>();
        using var db = new SqliteVolunteersDbContext(new DbContextOptionsBuilder<SqliteVolunteersDbContext>()
            .UseSqlite("Data Source=:memory:").AddInterceptors(Facts.Interceptor)
            .LogTo((id, _) => id == CoreEventId.QueryCompilationStarting, data => compiled.Add(data.ToString())).Options);

        // act
        string[] texts = [.. Enumerable.Range(0, 3).Select(day => TestDatabase.Noon.AddDays(day)).Select(now => Text(db.CohortPlaces.Where(p => CohortPlaceFacts.IsTakenAt.Of(p, now))))];

        // assert
        Assert.Contains("@now", texts[0], StringComparison.Ordinal);
        Assert.Single(texts.Distinct());
        Assert.Single(compiled);

        static string Text(IQueryable query) => query.CreateDbCommand().CommandText;
    }

    [Fact]
    public void Expand_LeavesNoFact_WhenFactsUseFacts()
    {
        // act
        var expanded = Facts.Expand((Expression<Func<Cohort, bool>>)(c => CohortFacts.PlacesLeftAt.Of(c, TestDatabase.Noon) > 0));

        // assert
        Assert.DoesNotContain("Facts", expanded.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("Recorded", expanded.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Query_SaysWhatToDo_WhenAFactIsNoField()
    {
        // arrange
        using var db = new SqlServerDesignTimeFactory().CreateDbContext([]);
        var fact = new Fact<Volunteer, bool>(v => v.ErasedAt != null);

        // act
        var refused = Assert.Throws<InvalidOperationException>(() => db.Volunteers.Where(v => fact.Of(v)).ToQueryString());

        // assert
        Assert.Contains("static readonly field", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void EveryFact_IsAReadonlyField_AndCanBeExpanded()
    {
        // act
        FieldInfo[] fields =
        [
            .. typeof(Fact).Assembly.GetTypes().SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))
                .Where(field => field.FieldType.IsSubclassOf(typeof(Fact))),
        ];

        // assert
        Assert.NotEmpty(fields);
        Assert.All(fields, field => Assert.True(field.IsInitOnly, field.Name));
        Assert.All(fields, field => Assert.NotNull(field.FieldType.GetProperty("Expression")!.GetValue(field.GetValue(null))));
    }
}
