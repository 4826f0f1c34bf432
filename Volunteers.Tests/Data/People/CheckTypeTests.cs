using CsCheck;
using Microsoft.EntityFrameworkCore;
using Volunteers.Data;
using Volunteers.Data.People;
using Volunteers.Data.Policies;
using Check = Volunteers.Data.People.Check;

namespace Volunteers.Tests.Data.People;

/// <summary>What a cluster looks into is its own to decide, and what follows goes by it.</summary>
public sealed class CheckTypeTests
{
    private static readonly DateOnly Decided = new(2026, 1, 15);

    [Fact]
    public async Task Cluster_BeginsWithOneOfEachKind_AndItsNumbersAreKnown()
    {
        await using var database = await TestDatabase.CreateAsync();
        await using var db = database.Open();
        var stored = await db.CheckTypes.OrderBy(t => t.Id).ToListAsync();

        Assert.Equal(Enum.GetValues<CheckKind>(), stored.Select(t => t.Kind));
        Assert.All(stored, type => Assert.Equal(
            (CheckType.IdOf(type.Kind), CheckType.Of(type.Kind).Name, CheckType.Of(type.Kind).On(Decided), DateOnly.MinValue, type.Kind.InWords()),
            (type.Id, type.Name, type.On(Decided), Assert.Single(type.Demands).From, type.InWords)));
        Assert.Equal((1, 36), (CheckType.Of(CheckKind.Dbs).On(DateOnly.MinValue).RequiredCount, CheckType.Of(CheckKind.Dbs).On(Decided).RecheckAfterMonths));
    }

    [Fact]
    public void StatusOn_FollowsTheType()
    {
        var type = CheckType.Of(CheckKind.Identity).Preview(new CheckTypeDetails("Identity check", RecheckAfterMonths: 12, RenewalDays: 10), []);

        var check = new CheckState(CheckStatus.Clear, Decided, null, null, null);

        Assert.Equal(CheckStatus.Clear, check.StatusOn(type, new DateOnly(2027, 1, 4)));
        Assert.Equal(CheckStatus.RecheckDue, check.StatusOn(type, new DateOnly(2027, 1, 5)));
        Assert.Equal(CheckStatus.Overdue, check.StatusOn(type, new DateOnly(2027, 1, 16)));
        Assert.Equal(CheckStatus.Clear, check.StatusOn(CheckType.Of(CheckKind.Identity), new DateOnly(2027, 1, 16)));
        Assert.Equal(CheckStatus.Clear, check.StatusOn(type.Preview(retired: true, new DateOnly(2027, 1, 16)), new DateOnly(2027, 1, 16)));
    }

    /// <summary>A clean answer never brings the next check nearer, and a changed one always brings it to its own day.</summary>
    [Fact]
    public void RecheckDueBy_IsCountedFromTheLaterOfDecisionAndCleanAnswer() =>
        Gen.Select(Gen.Int[1, CheckType.MostMonths], Gen.Int[-400, 1500], Gen.Bool, Gen.Bool).Sample((months, after, changed, renews) =>
        {
            var type = CheckType.Of(CheckKind.Dbs).Preview(new CheckTypeDetails("DBS check", RecheckAfterMonths: months, RenewedByStatusCheck: renews), []);
            var answer = new StatusAnswer(changed, Decided.AddDays(after));

            var check = new CheckState(CheckStatus.Clear, Decided, answer, null, null);
            var due = check.DueBy(type, Decided);

            Assert.Equal(changed ? answer.On : (renews && after > 0 ? answer.On : Decided).AddMonths(months), due);
            Assert.Null((check with { Status = CheckStatus.Applied }).DueBy(type, Decided));
            Assert.Equal(changed, check.StatusOn(type, answer.On) == CheckStatus.Overdue && changed);
        });

    [Fact]
    public void Add_SaysEverythingThatIsWrong_AtOnce()
    {
        var refused = Assert.Throws<InvalidInputException>(() => CheckType.Add(
            CheckKind.Other, new CheckTypeDetails("  food HYGIENE ", 6, 0, 0, DbsLevel.Basic, DbsWorkforce.Child, true), [SearchText.Fold("Food hygiene")]));

        Assert.Equal(["name", "requiredCount", "recheckAfterMonths", "renewalDays", "level", "workforce", "renewedByStatusCheck"], refused.Fields.Select(f => f.Name));
    }

    [Fact]
    public void Certificate_HasToBeWhatTheTypeAsksFor_AndSaysSoBesideItsField()
    {
        var type = CheckType.Of(CheckKind.Dbs).Preview(new CheckTypeDetails("DBS check", 1, 36, Level: DbsLevel.Enhanced, Workforce: DbsWorkforce.Child), []);
        var ana = Ana();

        var refused = Assert.Throws<InvalidInputException>(() =>
            ana.RecordCheck(type, CheckStatus.Clear, Decided, "001", Actors.Somebody, Decided, new CertificateDetails(DbsLevel.Basic, DbsWorkforce.Adult)));
        Assert.Equal(["level", "workforce"], refused.Fields.Select(f => f.Name));

        // more than is asked for will do, and what was noted when it was seen counts
        ana.RecordCheck(type, CheckStatus.Seen, Decided, "001", Actors.Somebody, Decided, new CertificateDetails(DbsLevel.EnhancedWithBarredLists, DbsWorkforce.Child));
        Assert.Equal(CheckStatus.Clear, ana.RecordCheck(type, CheckStatus.Clear, Decided, null, Actors.Somebody, Decided).Latest.Status);
    }

    [Fact]
    public async Task CustomType_IsMissingByItsName_AndIsExactlyWhatIsListed()
    {
        // arrange: somebody who is ready
        await using var database = await TestDatabase.CreateAsync();
        var town = await Town.BuildAsync(database);
        var policies = new PolicyBook(database, database.Clock);
        var suitability = new Suitability(policies);
        int id;
        await using (var db = database.Open())
        {
            var ana = Town.Person(database, "Ana Reyes");
            Town.MakeReady(ana, town.East.Id, database.Today.AddDays(-30));
            db.Add(ana);
            await db.SaveChangesAsync();
            id = ana.Id;
            Assert.True((await suitability.OfAsync(db, id, town.East.Id, database.Today, default)).Ready);

            // act: everybody is asked for something of the centre's own
            db.Add(CheckType.Add(CheckKind.Other, new CheckTypeDetails("Food hygiene", 1, 36), []));
            await db.SaveChangesAsync();
        }

        policies.Forget();

        // assert
        await using (var db = database.Open())
        {
            var type = await db.CheckTypes.SingleAsync(t => t.Name == "Food hygiene");
            var missing = Assert.Single((await suitability.OfAsync(db, id, town.East.Id, database.Today, default)).Reasons, r => !r.Met);
            Assert.Equal(("Clear Food hygiene", "Ana has no Food hygiene on record."), (missing.Requirement, missing.Explanation));

            // one of another type of that kind is no answer
            var ana = await db.Volunteers.Include(v => v.Checks).ThenInclude(c => c.Facts).AsSplitQuery().SingleAsync(v => v.Id == id);
            ana.RecordCheck(CheckKind.Other, CheckStatus.Clear, database.Today, "Something else", Actors.Somebody, database.Today);
            await db.SaveChangesAsync();
            Assert.False((await suitability.OfAsync(db, id, town.East.Id, database.Today, default)).Ready);
            ana.RecordCheck(type, CheckStatus.Clear, database.Today, "Level 2", Actors.Somebody, database.Today);
            await db.SaveChangesAsync();
            Assert.True((await suitability.OfAsync(db, id, town.East.Id, database.Today, default)).Ready);

            // it falls due like any other
            Assert.False((await suitability.OfAsync(db, id, town.East.Id, database.Today.AddMonths(36).AddDays(1), default)).Reasons.Single(r => r.Requirement == "Clear Food hygiene").Met);

            // and asks nothing when it is withdrawn
            type.Retire(database.Clock.GetUtcNow(), database.Today);
            await db.SaveChangesAsync();
        }

        policies.Forget();
        await using (var db = database.Open())
        {
            Assert.DoesNotContain((await suitability.OfAsync(db, id, town.East.Id, database.Today, default)).Reasons, r => r.Requirement.Contains("Food", StringComparison.Ordinal));
        }
    }

    private static Volunteer Ana() => Volunteer.Register(new VolunteerDetails { FullName = "Ana", Phone = "01632 960123" }, TestDatabase.Noon, Decided);
}
