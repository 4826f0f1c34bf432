using Microsoft.EntityFrameworkCore;
using Volunteers.Data;
using Volunteers.Data.People;
using Volunteers.Data.Policies;

namespace Volunteers.Tests.Data.People;

/// <summary>What the DBS Update Service says about a certificate, entered as it happens, put right when it was wrong.</summary>
public sealed class UpdateServiceTests
{
    private static readonly DateOnly Today = new(2026, 5, 6);

    private readonly Volunteer _ana = Volunteer.Register(new VolunteerDetails { FullName = "Ana Reyes", KnownAs = "Ana", Phone = "01632 960123" }, TestDatabase.Noon, Today);

    [Fact]
    public void NoChange_PutsTheNextCheckOff_AndUndoingItBringsItBack()
    {
        var check = Clear(Today.AddYears(-3).AddDays(-10));
        Assert.Equal(CheckStatus.Overdue, check.StatusOn(Today, Policy.BuiltIn));
        check.RecordUpdateService(UpdateServiceEvent.Subscribed, Today.AddYears(-3), Actors.Somebody, Today);
        Assert.True(check.Subscribed);

        var entry = check.RecordUpdateService(UpdateServiceEvent.NoChange, Today, Actors.Somebody, Today);
        Assert.Equal((CheckStatus.Clear, Today.AddYears(3)), (check.StatusOn(Today, Policy.BuiltIn), check.RecheckDueBy(Policy.BuiltIn, Today)));
        Assert.Contains("good until", Answer(Today).Explanation, StringComparison.Ordinal);

        check.UndoUpdateService(entry);
        Assert.Equal(CheckStatus.Overdue, check.StatusOn(Today, Policy.BuiltIn));
    }

    [Fact]
    public void Changed_MakesTheCheckDueAtOnce_AndANewOneIsNeeded()
    {
        var check = Clear(Today.AddYears(-1));
        check.RecordUpdateService(UpdateServiceEvent.Subscribed, Today.AddYears(-1), Actors.Somebody, Today);
        Assert.True(Answer(Today).Met);

        check.RecordUpdateService(UpdateServiceEvent.Changed, Today.AddDays(-1), Actors.Somebody, Today);

        Assert.Equal(CheckStatus.Overdue, check.StatusOn(Today.AddDays(-1), Policy.BuiltIn));
        Assert.Equal(CheckStatus.Clear, check.StatusOn(Today.AddDays(-2), Policy.BuiltIn));
        Assert.Equal((false, "The Update Service answered on 5 May 2026 that the DBS check of 6 May 2025 has changed: a new certificate is needed."), (Answer(Today).Met, Answer(Today).Explanation));
        Assert.True(Answer(Today.AddDays(-2)).Met);
        Assert.Equal("what", Assert.Single(Refused(check, UpdateServiceEvent.NoChange, Today).Fields).Name);

        // a new certificate ends it
        _ana.RecordCheck(CheckKind.Dbs, CheckStatus.Clear, Today, "002", Actors.Somebody, Today);
        Assert.True(Answer(Today).Met);
    }

    [Fact]
    public void Changed_IsNotMadeGood_ByAnOlderCertificate()
    {
        Clear(Today.AddYears(-2));
        var newer = _ana.RecordCheck(CheckKind.Dbs, CheckStatus.Clear, Today.AddYears(-1), "002", Actors.Somebody, Today);
        newer.RecordUpdateService(UpdateServiceEvent.Subscribed, Today.AddYears(-1), Actors.Somebody, Today);

        newer.RecordUpdateService(UpdateServiceEvent.Changed, Today.AddDays(-1), Actors.Somebody, Today);

        Assert.False(Answer(Today).Met);
        Assert.True(Assert.Single(CheckRenewals.Of(SuitabilityEvidence.Of(_ana), Policy.BuiltIn, Today)).Changed);
    }

    [Fact]
    public void RecordUpdateService_IsRefused_WithEveryReason()
    {
        var applied = _ana.RecordCheck(CheckKind.Dbs, CheckStatus.Applied, Today.AddDays(-9), null, Actors.Somebody, Today);
        Assert.Equal(["on", "what", "what"], Refused(applied, UpdateServiceEvent.NoChange, Today.AddDays(1)).Fields.Select(f => f.Name));

        var check = Clear(Today.AddDays(-5));
        check.RecordUpdateService(UpdateServiceEvent.Subscribed, Today.AddDays(-3), Actors.Somebody, Today);
        Assert.Equal(["what"], Refused(check, UpdateServiceEvent.Subscribed, Today).Fields.Select(f => f.Name));
        Assert.Equal(["on", "on"], Refused(check, UpdateServiceEvent.NoChange, Today.AddDays(-6)).Fields.Select(f => f.Name));
        check.RecordUpdateService(UpdateServiceEvent.Ended, Today.AddDays(-1), Actors.Somebody, Today);
        Assert.False(check.Subscribed);
        Assert.Equal(["what"], Refused(check, UpdateServiceEvent.NoChange, Today).Fields.Select(f => f.Name));
        Assert.Throws<CheckRefusedException>(() => check.UndoUpdateService(check.UpdateService[0]));

        var identity = _ana.RecordCheck(CheckKind.Identity, CheckStatus.Clear, Today, "passport", Actors.Somebody, Today);
        Assert.Contains(Refused(identity, UpdateServiceEvent.Subscribed, Today).Fields, f => f.Message == "Only a DBS check is on the Update Service.");
    }

    [Fact]
    public async Task Database_AnswersLikeTheEntity_AndAnUndoneEntryIsAudited()
    {
        // arrange
        await using var database = await TestDatabase.CreateAsync();
        var town = await Town.BuildAsync(database);
        int id;
        await using (var db = database.Open())
        {
            var person = Town.Person(database, "Bea Lund");
            Town.MakeReady(person, town.East.Id, database.Today.AddYears(-3).AddDays(-9));
            db.Add(person);
            var check = person.Checks.First(c => c.Kind == CheckKind.Dbs);
            check.RecordUpdateService(UpdateServiceEvent.Subscribed, database.Today.AddYears(-2), Actors.Somebody, database.Today);
            check.RecordUpdateService(UpdateServiceEvent.NoChange, database.Today.AddDays(-2), Actors.Somebody, database.Today);
            check.RecordUpdateService(UpdateServiceEvent.Changed, database.Today.AddDays(-2), Actors.Somebody, database.Today);
            await db.SaveChangesAsync();
            id = check.Id;
        }

        await using (var db = database.Open())
        {
            var row = await db.Checks.Where(c => c.Id == id)
                .Select(c => new { Answer = CheckFacts.Answer.Of(c), On = CheckFacts.AnsweredOn.Of(c), Subscribed = CheckFacts.IsSubscribed.Of(c) }).SingleAsync();
            Assert.Equal((UpdateServiceEvent.Changed, database.Today.AddDays(-2), true), (row.Answer, row.On, row.Subscribed));
            var evidence = (await SuitabilityEvidence.LoadAsync(db, [(await db.Checks.SingleAsync(c => c.Id == id)).VolunteerId], default)).Values.Single();
            Assert.False(SuitabilityRules.Checked(evidence, CheckType.Of(CheckKind.Dbs), 1, database.Today).Met);
        }

        // act
        await using (var db = database.Open())
        {
            var check = await db.Checks.Include(c => c.Facts).Include(c => c.UpdateService).AsSplitQuery().SingleAsync(c => c.Id == id);
            check.UndoUpdateService(check.UpdateService.OrderBy(e => e.Id).Last());
            await db.SaveChangesAsync();
            Assert.Equal(CheckStatus.Clear, check.StatusOn(database.Today, Policy.BuiltIn));
        }

        // assert
        await using (var db = database.Open())
        {
            Assert.Equal(2, await db.UpdateServiceEntries.CountAsync());
            var undone = await db.AuditEntries.OrderBy(a => a.Id).LastAsync();
            Assert.Equal((nameof(Check), id, town.East.Id), (undone.SubjectType, undone.SubjectId, undone.CentreId));
            Assert.NotNull(undone.VolunteerId);
        }
    }

    private Check Clear(DateOnly on) => _ana.RecordCheck(CheckKind.Dbs, CheckStatus.Clear, on, "001", Actors.Somebody, Today);

    private Volunteers.Data.Programmes.ReadinessReason Answer(DateOnly on) => SuitabilityRules.Checked(SuitabilityEvidence.Of(_ana), CheckType.Of(CheckKind.Dbs), 1, on);

    private static InvalidInputException Refused(Check check, UpdateServiceEvent what, DateOnly on) =>
        Assert.Throws<InvalidInputException>(() => check.RecordUpdateService(what, on, Actors.Somebody, Today));
}
