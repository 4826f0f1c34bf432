using CsCheck;
using Volunteers.Data;
using Volunteers.Data.People;
using Volunteers.Data.Policies;
using Volunteers.Data.Programmes;

namespace Volunteers.Tests.Data.People;

/// <summary>What is asked for is asked from a day on: days that are over keep what was asked then, and what will be asked is seen before.</summary>
public sealed class CheckTypeDemandTests
{
    private const int Here = 1;

    private static readonly DateOnly Today = new(2026, 5, 6);

    private readonly Volunteer _ana = Volunteer.Register(new VolunteerDetails { FullName = "Ana East", Email = "ana@example.org" }, TestDatabase.Noon, Today);

    [Fact]
    public void Suitability_AsksOnADay_WhatWasAskedOnThatDay()
    {
        // arrange: ready for a month, and from today on everybody needs something else
        Town.MakeReady(_ana, Here, Today.AddDays(-30));
        var policy = Policy.BuiltIn.With(CheckType.Add(CheckKind.Other, new CheckTypeDetails("Food hygiene", 1, 36), [], new DemandDay(Today, Today)));

        // act and assert
        Assert.True(Ask(policy, Today.AddDays(-1)).Ready);
        Assert.Equal("Clear Food hygiene", Assert.Single(Ask(policy, Today).Reasons, r => !r.Met).Requirement);
    }

    [Fact]
    public void Suitability_SeesAhead_WhatWillBeAsked_AndSaysSoWhereItIsMissing()
    {
        // arrange: two references, three are asked for in thirty days
        Town.MakeReady(_ana, Here, Today.AddDays(-30));
        var policy = Policy.BuiltIn.With(CheckType.Of(CheckKind.Reference).Preview(new CheckTypeDetails("Reference", 3), [], new DemandDay(Today.AddDays(30), Today)));

        // act and assert
        Assert.True(Ask(policy, Today.AddDays(29)).Ready);
        var references = Assert.Single(Ask(policy, Today).Reasons, r => r.Requirement == "2 clear references");
        Assert.Equal((true, Today.AddDays(29)), (references.Met, references.Until));
        Assert.EndsWith("From 5 June 2026 3 are asked for.", references.Explanation, StringComparison.Ordinal);
        Assert.Equal("3 clear references", Assert.Single(Ask(policy, Today.AddDays(30)).Reasons, r => !r.Met).Requirement);

        // who has them is told of nothing
        _ana.RecordCheck(CheckKind.Reference, CheckStatus.Clear, Today, "A neighbour", Actors.Somebody, Today);
        Assert.Null(Assert.Single(Ask(policy, Today).Reasons, r => r.Requirement == "2 clear references").Until);
        Assert.True(Ask(policy, Today.AddDays(30)).Ready);
    }

    [Fact]
    public void Suitability_AnnouncesSomethingNew_InTheDaysBefore()
    {
        Town.MakeReady(_ana, Here, Today.AddDays(-30));
        var policy = Policy.BuiltIn.With(CheckType.Add(CheckKind.Other, new CheckTypeDetails("Food hygiene", 1), [], new DemandDay(Today.AddDays(60), Today)));

        Assert.DoesNotContain(Ask(policy, Today.AddDays(-1)).Reasons, r => r.Requirement == "Clear Food hygiene");
        var announced = Assert.Single(Ask(policy, Today).Reasons, r => r.Requirement == "Clear Food hygiene");
        Assert.Equal((true, Today.AddDays(59), "Asked for from 5 July 2026. Ana has no Food hygiene on record."), (announced.Met, announced.Until, announced.Explanation));
        Assert.False(Ask(policy, Today.AddDays(60)).Ready);
    }

    [Fact]
    public void Change_AsksNoMoreOfDaysThatAreOver_ButMayAskLess()
    {
        var type = CheckType.Of(CheckKind.Dbs).Preview(Dbs(2, 24, DbsLevel.Enhanced), [], new DemandDay(Today.AddDays(-10), Today.AddDays(-10)));
        foreach (var more in (CheckTypeDetails[])[Dbs(3, 24, DbsLevel.Enhanced), Dbs(2, 23, DbsLevel.Enhanced), Dbs(2, 24, DbsLevel.EnhancedWithBarredLists), Dbs(2, 24, DbsLevel.Enhanced) with { Workforce = DbsWorkforce.Child }, Dbs(2, 24, DbsLevel.Enhanced) with { RenewedByStatusCheck = false }])
        {
            Assert.Equal("from", Assert.Single(Assert.Throws<InvalidInputException>(() => type.Preview(more, [], new DemandDay(Today.AddDays(-1), Today))).Fields).Name);
            Assert.Equal(more.RequiredCount, type.Preview(more, [], new DemandDay(Today, Today)).On(Today).RequiredCount);
        }

        // from a day on which something else began since, nothing would change from then on
        var said = Assert.Single(Assert.Throws<InvalidInputException>(() => type.Preview(Dbs(1, 36, null), [], new DemandDay(Today.AddDays(-11), Today))).Fields);
        Assert.Equal(("from", true), (said.Name, said.Message.StartsWith("Since 26 April 2026 ", StringComparison.Ordinal)));

        // two was entered by mistake ten days ago
        var right = type.Preview(Dbs(1, 36, null), [], new DemandDay(Today.AddDays(-10), Today));
        Assert.Equal((1, 36), (right.On(Today.AddDays(-5)).RequiredCount, right.On(Today.AddDays(-5)).RecheckAfterMonths));
        Assert.Equal("from", Assert.Single(Assert.Throws<InvalidInputException>(() => type.Preview(Dbs(1, 36, null), [], new DemandDay(Today.AddYears(2).AddDays(1), Today))).Fields).Name);
    }

    [Fact]
    public void Change_LeavesALaterDemand_WhatItAsksDifferently_AndNothingElse()
    {
        // arrange: from June a higher level
        var (june, july) = (new DateOnly(2026, 6, 1), new DateOnly(2026, 7, 1));
        var type = CheckType.Of(CheckKind.Dbs).Preview(Dbs(1, 36, DbsLevel.Enhanced), [], new DemandDay(june, Today));

        // act: two years, from today
        type.Change(Dbs(1, 24, null), [], new DemandDay(Today, Today));

        // assert: June goes on asking for the level, and follows in the rest
        Assert.Equal((24, null), (type.On(Today).RecheckAfterMonths, type.On(Today).Level));
        Assert.Equal((24, DbsLevel.Enhanced), (type.On(june).RecheckAfterMonths, type.On(june).Level));
        Assert.Equal(36, type.On(Today.AddDays(-1)).RecheckAfterMonths);

        // moved to July, and taken back
        type.Change(Dbs(1, 24, DbsLevel.Enhanced), [], new DemandDay(july, Today, june));
        Assert.Equal((null, DbsLevel.Enhanced), (type.On(june).Level, type.On(july).Level));
        Assert.Equal("from", Assert.Single(Assert.Throws<InvalidInputException>(() => type.Change(Dbs(1, 24, DbsLevel.Enhanced), [], new DemandDay(july, Today, june))).Fields).Name);
        Assert.Throws<InvalidInputException>(() => type.TakeDemandBack(Today, Today));
        Assert.Throws<InvalidInputException>(() => type.TakeDemandBack(june, Today));
        type.TakeDemandBack(july, Today);
        Assert.Null(type.On(july).Level);
        Assert.Equal([DateOnly.MinValue, Today], type.Demands.Select(d => d.From).Order());
    }

    [Fact]
    public void Change_LeavesNoMoreThanFiveAhead()
    {
        var type = CheckType.Of(CheckKind.Reference).Preview(new CheckTypeDetails("Reference", 2), []);
        foreach (var month in Enumerable.Range(1, 5))
        {
            type.Change(new CheckTypeDetails("Reference", month % 2 == 0 ? 2 : 3), [], new DemandDay(Today.AddMonths(month), Today));
        }

        Assert.Equal("from", Assert.Single(Assert.Throws<InvalidInputException>(() => type.Change(new CheckTypeDetails("Reference", 5), [], new DemandDay(Today.AddMonths(9), Today))).Fields).Name);
        type.Change(new CheckTypeDetails("Reference", 5), [], new DemandDay(Today.AddMonths(5), Today));
        Assert.Equal(5, type.On(Today.AddMonths(5)).RequiredCount);
    }

    [Fact]
    public void Retire_EndsTheDemandFromThatDay_AndRestoreBeginsItAgain()
    {
        // arrange: one reference more from June
        var june = new DateOnly(2026, 6, 1);
        var type = CheckType.Of(CheckKind.Reference).Preview(new CheckTypeDetails("Reference", 3), [], new DemandDay(june, Today));

        type.Retire(TestDatabase.Noon, Today);
        Assert.Equal([2, 0, 0], new[] { Today.AddDays(-1), Today, june }.Select(day => type.On(day).RequiredCount));

        type.Restore(Today.AddDays(10));
        Assert.Null(type.RetiredAt);
        Assert.Equal([2, 0, 0, 2, 3], new[] { Today.AddDays(-1), Today, Today.AddDays(9), Today.AddDays(10), june }.Select(day => type.On(day).RequiredCount));
    }

    [Fact]
    public void Certificate_IsJudgedByTheLevelThatIsAskedForOnTheDay()
    {
        // arrange: a basic certificate, and enhanced ones are asked for from June
        var june = new DateOnly(2026, 6, 1);
        var type = CheckType.Of(CheckKind.Dbs).Preview(Dbs(1, 36, DbsLevel.Enhanced), [], new DemandDay(june, Today));
        _ana.RecordCheck(type, CheckStatus.Clear, Today, "001", Actors.Somebody, Today, new CertificateDetails(DbsLevel.Basic, DbsWorkforce.Child));

        // act and assert: good until then, and known before
        var before = Checked(type, Today);
        Assert.Equal((true, june.AddDays(-1)), (before.Met, before.Until));
        Assert.Equal(CheckStatus.RecheckDue, _ana.Checks[0].StatusOn(Today, Policy.BuiltIn.With(type)));
        Assert.Equal(
            (false, "The DBS check of 6 May 2026 is not enough: basic, but enhanced is asked for since 1 June 2026."),
            (Checked(type, june).Met, Checked(type, june.AddYears(1)).Explanation));
        Assert.Equal(CheckStatus.Overdue, _ana.Checks[0].StatusOn(june, Policy.BuiltIn.With(type)));
        Assert.Equal(june.AddDays(-1), Assert.Single(CheckRenewals.Of(SuitabilityEvidence.Of(_ana), Policy.BuiltIn.With(type), Today)).Due);

        // nothing less is recorded from then on, and what is enough makes it good
        Assert.Throws<InvalidInputException>(() => _ana.RecordCheck(type, CheckStatus.Clear, june, "002", Actors.Somebody, june, new CertificateDetails(DbsLevel.Standard, DbsWorkforce.Child)));
        _ana.RecordCheck(type, CheckStatus.Clear, june, "002", Actors.Somebody, june, new CertificateDetails(DbsLevel.EnhancedWithBarredLists, DbsWorkforce.Child));
        Assert.True(Checked(type, june).Met);
    }

    [Fact]
    public void Certificate_OfWhichTheLevelOrTheWorkforceIsNotKnown_IsNotEnough()
    {
        _ana.RecordCheck(CheckKind.Dbs, CheckStatus.Clear, Today.AddDays(-9), "001", Actors.Somebody, Today);
        var level = CheckType.Of(CheckKind.Dbs).Preview(Dbs(1, 36, DbsLevel.Basic), [], new DemandDay(Today, Today));
        var workforce = CheckType.Of(CheckKind.Dbs).Preview(Dbs(1, 36, null) with { Workforce = DbsWorkforce.Child }, [], new DemandDay(Today, Today));

        Assert.True(Checked(level, Today.AddDays(-1)).Met);
        Assert.Equal("The DBS check of 27 April 2026 is not enough: its level is not on record, but basic is asked for since 6 May 2026.", Checked(level, Today).Explanation);
        Assert.Equal("The DBS check of 27 April 2026 is not enough: its workforce is not on record, but one for the child workforce is asked for since 6 May 2026.", Checked(workforce, Today).Explanation);
    }

    [Fact]
    public void ChangedCertificate_IsNotClear_ThoughItsTypeIsWithdrawn_AndARefusalCounts()
    {
        // arrange
        Town.MakeReady(_ana, Here, Today.AddDays(-30));
        var check = _ana.Checks.Single(c => c.Kind == CheckKind.Dbs);
        check.RecordUpdateService(UpdateServiceEvent.Subscribed, Today.AddDays(-9), Actors.Somebody, Today);
        check.RecordUpdateService(UpdateServiceEvent.Changed, Today.AddDays(-2), Actors.Somebody, Today);
        var policy = Policy.BuiltIn.With(CheckType.Of(CheckKind.Dbs).Preview(retired: true, Today.AddDays(-5)));

        // act and assert: nobody is asked for it, and whoever does ask is told what it is
        Assert.Equal(CheckStatus.Overdue, check.StatusOn(Today, policy));
        Assert.True(Ask(policy, Today).Ready);
        Assert.Empty(CheckRenewals.Of(SuitabilityEvidence.Of(_ana), policy, Today));
        Assert.False(SuitabilityRules.Checked(SuitabilityEvidence.Of(_ana), policy.TypeOf(check.CheckTypeId)!, 1, Today).Met);

        // what was found out about a person does not end because it is asked of nobody any more
        _ana.RecordCheck(CheckKind.Dbs, CheckStatus.NotSuitable, Today, "002", Actors.Somebody, Today);
        Assert.False(Assert.Single(Ask(policy, Today).Reasons, r => !r.Met).CanBeSetAside);
    }

    /// <summary>Whatever is asked for and from when: a check is overdue exactly on the days after the one by which it is due, as seen from any day on which it is good.</summary>
    [Fact]
    public void DueBy_IsTheLastDayOnWhichItIsGood() =>
        Gen.Select(Gen.Int[1, 30], Gen.Select(Gen.Int[0, 900], Gen.Int[0, 30], Gen.Bool).Array[0, 4], Gen.Int[0, 500]).Sample((months, changes, since) =>
        {
            // arrange
            var type = CheckType.Of(CheckKind.Dbs).Preview(Dbs(1, months, null), []);
            foreach (var (day, after, withdrawn) in changes)
            {
                type = type.Preview(Dbs(1, after == 0 ? null : after, null), [], new DemandDay(Today.AddDays(day), Today.AddDays(day)));
                type = withdrawn ? type.Preview(retired: true, Today.AddDays(day)).Preview(retired: false, Today.AddDays(day + 20)) : type;
            }

            var check = new CheckState(CheckStatus.Clear, Today.AddDays(since), null, null, null);

            // act and assert
            for (var day = Today.AddDays(since); day < Today.AddDays(1_500); day = day.AddDays(7))
            {
                var good = type.On(day).RecheckAfterMonths is not { } interval || day <= check.On.AddMonths(interval);
                var due = check.DueBy(type, day);
                Assert.Equal(good, check.StatusOn(type, day) != CheckStatus.Overdue);
                Assert.Equal(good, !(due < day));
                Assert.True(!good || due is null || check.StatusOn(type, due.Value) != CheckStatus.Overdue && check.StatusOn(type, due.Value.AddDays(1)) == CheckStatus.Overdue);
            }
        });

    private static CheckTypeDetails Dbs(int required, int? months, DbsLevel? level) => new("DBS check", required, months, Level: level, RenewedByStatusCheck: true);

    private Readiness Ask(Policy policy, DateOnly on) => SuitabilityRules.Answer(SuitabilityEvidence.Of(_ana), Here, on, policy);

    private ReadinessReason Checked(CheckType type, DateOnly on) => SuitabilityRules.Checked(SuitabilityEvidence.Of(_ana), type, 1, on);
}
