using CsCheck;
using Volunteers.Data;
using Volunteers.Data.People;
using Volunteers.Data.Policies;

namespace Volunteers.Tests.Data.People;

public sealed class CheckTests
{
    private static readonly DateOnly Today = new(2026, 5, 6);

    private readonly Volunteer _ana = Volunteer.Register(
        new VolunteerDetails { FullName = "Ana", Phone = "01632 960123" }, DateTimeOffset.UnixEpoch, Today);

    [Theory]
    [InlineData(0, CheckStatus.Clear)]
    [InlineData(1095 - 60, CheckStatus.Clear)]
    [InlineData(1096 - 60, CheckStatus.RecheckDue)]
    [InlineData(1096, CheckStatus.RecheckDue)]
    [InlineData(1097, CheckStatus.Overdue)]
    public void StatusOn_FollowsOurPolicy_WhenTimePasses(int daysLater, CheckStatus expected)
    {
        // arrange: 2026 to 2029 has one leap day
        var check = _ana.RecordCheck(CheckKind.Dbs, CheckStatus.Clear, Today, "001", Actors.Called("Helen"), Today);

        // act, assert
        Assert.Equal(expected, check.StatusOn(Today.AddDays(daysLater), Policy.BuiltIn));
        Assert.Equal(new DateOnly(2029, 5, 6), check.RecheckDueBy(Policy.BuiltIn, Today));
    }

    [Fact]
    public void StatusOn_NeverFallsDue_WhenTheKindHasNoPolicy() =>
        Assert.Equal(
            CheckStatus.Clear, _ana.RecordCheck(CheckKind.Identity, CheckStatus.Clear, Today, null, Actors.Somebody, Today).StatusOn(Today.AddYears(20), Policy.BuiltIn));

    [Fact]
    public void RecordCheck_GoesOnWithTheOpenRecord()
    {
        _ana.RecordCheck(CheckKind.Dbs, CheckStatus.Applied, Today.AddDays(-20), null, Actors.Called("Helen"), Today);
        _ana.RecordCheck(CheckKind.Dbs, CheckStatus.Seen, Today.AddDays(-1), "001", Actors.Called("Ruth"), Today);
        _ana.RecordCheck(CheckKind.Dbs, CheckStatus.Clear, Today, null, Actors.Called("Helen"), Today);
        var check = Assert.Single(_ana.Checks);
        Assert.Equal(("001", Today, 3), (check.Reference, check.DecidedOn, check.Facts.Count));
    }

    [Fact]
    public void RecordCheck_MakesANewRecord_WhenTheLastIsDecided()
    {
        _ana.RecordCheck(CheckKind.Dbs, CheckStatus.Clear, Today.AddYears(-3), "001", Actors.Somebody, Today);
        _ana.RecordCheck(CheckKind.Dbs, CheckStatus.Applied, Today, null, Actors.Somebody, Today);
        Assert.Equal([CheckStatus.RecheckDue, CheckStatus.Applied], _ana.Checks.Select(c => c.StatusOn(Today, Policy.BuiltIn)));
    }

    [Theory]
    [InlineData(CheckStatus.NotRequired, true)]
    [InlineData(CheckStatus.Clear, true)]
    [InlineData(CheckStatus.ClearWithRiskAssessment, true)]
    [InlineData(CheckStatus.NotSuitable, true)]
    [InlineData(CheckStatus.Applied, false)]
    [InlineData(CheckStatus.Seen, false)]
    public void Record_IsRefused_WhenDecided(CheckStatus status, bool decided)
    {
        var check = _ana.RecordCheck(CheckKind.Dbs, status, Today.AddDays(-1), "001", Actors.Called("Ruth"), Today);
        Assert.Equal((decided, decided ? Today.AddDays(-1) : (DateOnly?)null), (check.Decided, check.DecidedOn));
        Assert.Equal(decided, Record.Exception(() => check.Record(CheckType.Of(CheckKind.Dbs), CheckStatus.Clear, Today, null, Actors.Called("Ruth"), Today)) is CheckRefusedException);
        Assert.Equal(status is CheckStatus.NotRequired or CheckStatus.NotSuitable ? null : (decided ? Today.AddDays(-1) : Today).AddYears(3), check.RecheckDueBy(Policy.BuiltIn, Today));
    }

    [Fact]
    public void Record_TakesTheLaterOfOneDaysFacts()
    {
        var check = _ana.RecordCheck(CheckKind.Dbs, CheckStatus.Applied, Today, "001", Actors.Called("Ruth"), Today);
        check.Record(CheckType.Of(CheckKind.Dbs), CheckStatus.Seen, Today, null, Actors.Called("Ruth"), Today);
        Assert.Equal((CheckStatus.Seen, "001"), (check.StatusOn(Today, Policy.BuiltIn), check.Reference));
    }

    [Fact]
    public void RecordCheck_KeepsTwoReferencesApart()
    {
        _ana.RecordCheck(CheckKind.Reference, CheckStatus.Applied, Today, "Mr A", Actors.Somebody, Today);
        _ana.RecordCheck(CheckKind.Reference, CheckStatus.Applied, Today, "Ms B", Actors.Somebody, Today);
        _ana.RecordCheck(CheckKind.Reference, CheckStatus.Clear, Today, "Mr A", Actors.Somebody, Today);
        Assert.Equal([CheckStatus.Clear, CheckStatus.Applied], _ana.Checks.Select(c => c.StatusOn(Today, Policy.BuiltIn)));
    }

    [Theory]
    [InlineData(CheckStatus.Overdue)]
    [InlineData(CheckStatus.RecheckDue)]
    public void RecordCheck_RefusesWhatIsDerived(CheckStatus status)
    {
        var refused = Assert.Throws<InvalidInputException>(() => _ana.RecordCheck(CheckKind.Dbs, status, Today, null, Actors.Somebody, Today));
        Assert.Equal("status", Assert.Single(refused.Fields).Name);
    }

    [Fact]
    public void RecordCheck_IsRefused_WhenBeforeTheLastFactOrInTheFuture()
    {
        _ana.RecordCheck(CheckKind.Dbs, CheckStatus.Applied, Today, null, Actors.Somebody, Today);
        Assert.Throws<CheckRefusedException>(() => _ana.RecordCheck(CheckKind.Dbs, CheckStatus.Seen, Today.AddDays(-1), "001", Actors.Somebody, Today));
        Assert.Throws<InvalidInputException>(() => _ana.RecordCheck(CheckKind.Dbs, CheckStatus.Seen, Today.AddDays(1), "001", Actors.Somebody, Today));
    }

    [Fact]
    public void StatusOn_GoesFromClearThroughTheWindowToOverdue_WheneverItWasDecided() => Gen.Int[0, 1461].Sample(daysAgo =>
    {
        // arrange
        var decided = Today.AddDays(-daysAgo);
        var check = Volunteer.Register(new VolunteerDetails { FullName = "Ana", Phone = "01632 960123" }, DateTimeOffset.UnixEpoch, Today)
            .RecordCheck(CheckKind.Dbs, CheckStatus.Clear, decided, "001", Actors.Called("Helen"), Today);

        // act
        var days = Enumerable.Range(0, 1500).Select(decided.AddDays).GroupBy(day => check.StatusOn(day, Policy.BuiltIn)).ToDictionary(g => g.Key, g => (First: g.Min(), Last: g.Max()));

        // assert: the same day three years later, or the last of February; due on that day and in the sixty before
        var due = new DateOnly(decided.Year + 3, decided.Month, Math.Min(decided.Day, DateTime.DaysInMonth(decided.Year + 3, decided.Month)));
        Assert.Equal((decided, due.AddDays(-61)), days[CheckStatus.Clear]);
        Assert.Equal((due.AddDays(-60), due), days[CheckStatus.RecheckDue]);
        Assert.Equal((due.AddDays(1), decided.AddDays(1499)), days[CheckStatus.Overdue]);
    });
}
