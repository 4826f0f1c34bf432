using Microsoft.EntityFrameworkCore;
using Volunteers.Data;
using Volunteers.Data.Access;
using Volunteers.Data.Contributions;
using Volunteers.Data.Messaging;
using Volunteers.Data.Newsletters;
using Volunteers.Data.People;
using Volunteers.Data.Programmes;
using Volunteers.Data.Storage;
using Volunteers.Data.Training;

namespace Volunteers.Tests.Data.Storage;

/// <summary>What the application asks a database is asked of SQL Server's translator, which needs no server.</summary>
public sealed class SqlServerTranslationTests
{
    private static readonly Dictionary<string, Func<VolunteersDbContext, IQueryable>> Queries = new()
    {
        ["search"] = db => db.Volunteers.Where(VolunteerSearch.Finds(SearchText.Terms("zoe tn34"))).OrderBy(v => v.SortName).ThenBy(v => v.Id).Take(50),
        ["stage"] = db => db.Volunteers.Select(v => VolunteerFacts.CurrentStage.Of(v)),
        ["by stage"] = db => db.Volunteers.OrderBy(v => VolunteerFacts.CurrentStage.Of(v)).Select(v => v.Id),
        ["current at"] = db => db.Volunteers.Where(v => VolunteerFacts.IsCurrentAt.Of(v, 1)),
        ["consented"] = db => db.Volunteers.Where(v => VolunteerFacts.HasConsentedTo.Of(v, ConsentKind.Newsletter)),
        ["hours"] = db => db.Volunteers.Select(VolunteerFacts.HoursConfirmed.Expression),
        ["enrolments"] = db => db.Enrolments.Select(e => EnrolmentFacts.Stage.Of(e)),
        ["referrals by urgency"] = db => db.Referrals.OrderBy(ReferralFacts.Urgency.Expression),
        ["referrals"] = db => db.Referrals.OrderBy(ReferralFacts.Status.Expression),
        ["places"] = db => db.CohortPlaces.Select(CohortPlaceFacts.Status.Expression),
        ["cohorts"] = db => db.Cohorts.OrderBy(CohortFacts.StartsAt.Expression),
        ["sessions"] = db => db.ProgrammeSessions.OrderBy(ProgrammeSessionFacts.Status.Expression),
        ["rota"] = db => db.RotaPlaces.Select(RotaPlaceFacts.Status.Expression),
        ["assignments"] = db => db.Assignments.Select(AssignmentFacts.Status.Expression),
        ["contributions"] = db => db.Contributions.OrderBy(ContributionFacts.Status.Expression),
        ["stories"] = db => db.Stories.Where(s => StoryFacts.IsPublishable.Of(s)),
        ["unused photographs"] = db => db.UnusedPhotos(),
        ["issues"] = db => db.NewsletterIssues.OrderBy(NewsletterIssueFacts.Status.Expression),
        ["due"] = db => db.Messages.Where(m => MessageFacts.IsDueAt.Of(m, TestDatabase.Noon)).OrderBy(m => m.NextAttemptAt),
        ["audit"] = db => db.AuditEntries.OrderByDescending(a => a.Id).Take(20),
        ["evidence"] = db => ReadinessRules.WithEvidence(db.Volunteers),
    };

    public static TheoryData<string> Names => [.. Queries.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Query_Translates_WithTheFiltersOfStaff(string name)
    {
        // arrange
        using var db = new SqlServerDesignTimeFactory().CreateDbContext([]);
        db.AccessScope = AccessScope.Staff(1, "test", false, [1, 2]);

        // act
        var sql = Queries[name](db).ToQueryString();

        // assert
        Assert.Contains("SELECT", sql, StringComparison.Ordinal);
    }

    [SqliteFact]
    public async Task Connection_IsSetUp_ForSeveralReadersAndAWriter()
    {
        await using var database = await TestDatabase.CreateAsync();
        await using var db = database.Open();
        Assert.Equal("wal", (await db.Database.SqlQueryRaw<string>("SELECT journal_mode AS Value FROM pragma_journal_mode").ToListAsync()).Single());
        Assert.Equal(1, (await db.Database.SqlQueryRaw<int>("SELECT foreign_keys AS Value FROM pragma_foreign_keys").ToListAsync()).Single());
        Assert.Equal(5000, (await db.Database.SqlQueryRaw<int>("SELECT timeout AS Value FROM pragma_busy_timeout").ToListAsync()).Single());
    }
}
