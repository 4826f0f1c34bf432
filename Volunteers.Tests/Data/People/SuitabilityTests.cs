using Volunteers.Data.People;
using Volunteers.Data.Policies;
using Volunteers.Data.Programmes;

namespace Volunteers.Tests.Data.People;

/// <summary>Whether somebody may start is a conclusion from facts and their dates, and says every reason.</summary>
public sealed class SuitabilityTests
{
    private const int Here = 1;

    private static readonly DateOnly Today = new(2026, 5, 6);

    [Fact]
    public void Answer_SaysEverythingThatIsMissing_OfAFourteenYearOldWithNoChecks()
    {
        var answer = Ask(Enrolled(born: Today.AddYears(-14), stage: EnrolmentStage.Ready));

        Assert.False(answer.Ready);
        Assert.Equal(
            ["At least 16 years old", "A parent's or carer's consent", "Induction", "Clear DBS check", "2 clear references"],
            answer.Reasons.Where(r => !r.Met).Select(r => r.Requirement));
        Assert.Equal(["Induction", "Clear DBS check", "2 clear references"], answer.Reasons.Where(r => !r.Met && r.CanBeSetAside).Select(r => r.Requirement));
    }

    [Theory]
    [InlineData(EnrolmentStage.Enquiry, "Ana has only asked so far, on 6 May 2026.")]
    [InlineData(EnrolmentStage.OnBreak, "Ana is not active here: on a break since 6 May 2026.")]
    [InlineData(EnrolmentStage.Left, "Ana is not active here: left since 6 May 2026.")]
    [InlineData(EnrolmentStage.Withdrawn, "Ana is not active here: withdrawn since 6 May 2026.")]
    [InlineData(EnrolmentStage.NotAccepted, "Ana is not active here: not accepted since 6 May 2026.")]
    [InlineData(EnrolmentStage.Checks, "Ana was moved back to checks and references on 6 May 2026.")]
    public void Answer_IsNo_WhereTheyAreNotActive(EnrolmentStage stage, string why)
    {
        var ana = Person();
        Town.MakeReady(ana, Here, Today.AddDays(-30));
        ana.Enrolments[0].Advance(stage is EnrolmentStage.Enquiry ? EnrolmentStage.Left : stage, Today, "because", Actors.Somebody, Today);
        if (stage == EnrolmentStage.Enquiry)
        {
            ana.Enrolments[0].Advance(stage, Today, null, Actors.Somebody, Today);
        }

        Assert.True(Ask(ana, Today.AddDays(-1)).Ready);
        Assert.Equal(why, Assert.Single(Ask(ana).Reasons, r => !r.Met).Explanation);
        Assert.False(SuitabilityRules.Answer(SuitabilityEvidence.Of(ana), Here + 1, Today, Policy.BuiltIn).Ready);
    }

    [Fact]
    public void Answer_FollowsEachFact_FromItsDay()
    {
        // arrange: one thing a day
        var ana = Enrolled(stage: EnrolmentStage.Application, on: Today.AddDays(-10));
        Clear(ana, CheckKind.Dbs, Today.AddDays(-8), "001");
        Clear(ana, CheckKind.Reference, Today.AddDays(-7), "An employer");
        ana.Enrolments[0].Advance(EnrolmentStage.Induction, Today.AddDays(-6), null, Actors.Somebody, Today);
        Clear(ana, CheckKind.Reference, Today.AddDays(-5), "A friend");

        // act, assert: ready is nothing that has to be pressed
        Assert.Equal([4, 3, 2, 2, 1, 0], new[] { -11, -10, -8, -7, -6, -5 }.Select(day => Ask(ana, Today.AddDays(day)).Reasons.Count(r => !r.Met)));
        Assert.False(Ask(ana, Today.AddDays(-6)).Ready);
        Assert.True(Ask(ana, Today.AddDays(-5)).Ready);
    }

    [Fact]
    public void Answer_LooksAhead_ToTheDayOfTheRecheck()
    {
        var ana = Person();
        Town.MakeReady(ana, Here, Today);

        Assert.True(Ask(ana, Today.AddYears(3)).Ready);
        Assert.Equal(Today.AddYears(3), Assert.Single(Ask(ana).Reasons, r => r.Requirement == "Clear DBS check").Until);
        Assert.Equal("The DBS check of 6 May 2026 counts until 6 May 2029 and no longer.", Assert.Single(Ask(ana, Today.AddYears(3).AddDays(1)).Reasons, r => !r.Met).Explanation);
    }

    [Fact]
    public void Answer_IsNo_FromTheDayOfADecisionThatIsNotSuitable_AndNothingSetsItAside()
    {
        var ana = Person();
        Town.MakeReady(ana, Here, Today.AddDays(-30));
        ana.RecordCheck(CheckKind.Dbs, CheckStatus.NotSuitable, Today, "002", Actors.Somebody, Today);

        Assert.True(Ask(ana, Today.AddDays(-1)).Ready);
        Assert.False(Assert.Single(Ask(ana).Reasons, r => !r.Met).CanBeSetAside);
    }

    [Fact]
    public void Answer_IsNo_WhenACheckThatNobodyAskedForIsNotSuitable_UntilThereIsANewerDecision()
    {
        var ana = Person();
        Town.MakeReady(ana, Here, Today.AddDays(-30));
        ana.RecordCheck(CheckKind.Identity, CheckStatus.NotSuitable, Today.AddDays(-2), "passport", Actors.Somebody, Today);
        Assert.Equal("Clear identity check", Assert.Single(Ask(ana).Reasons, r => !r.Met).Requirement);

        ana.RecordCheck(CheckKind.Identity, CheckStatus.Clear, Today.AddDays(-1), "driving licence", Actors.Somebody, Today);
        Assert.True(Ask(ana).Ready);
    }

    [Theory]
    [InlineData("2008-05-06", true)] // eighteen today
    [InlineData("2008-05-07", false)]
    [InlineData("2010-05-06", false)] // sixteen
    [InlineData("2008-02-29", true)]
    public void Answer_AsksAParent_UntilTheBirthday(string born, bool ready)
    {
        var ana = Enrolled(born: DateOnly.Parse(born, System.Globalization.CultureInfo.InvariantCulture), stage: EnrolmentStage.Application);
        Assert.Equal(ready, SuitabilityRules.AgeProblems(SuitabilityEvidence.Of(ana), Today, Policy.BuiltIn).ToList() is []);

        ana.Change(ana.Details with { ParentalConsentBy = "Her mother", ParentalConsentHow = "rang", ParentalConsentOn = Today }, Today);
        Assert.Empty(SuitabilityRules.AgeProblems(SuitabilityEvidence.Of(ana), Today, Policy.BuiltIn));
    }

    [Fact]
    public void Advance_ToReady_IsRefused_WithEveryReason_UnlessItIsSetAside()
    {
        // arrange
        var ana = Enrolled(stage: EnrolmentStage.Induction);
        var enrolment = ana.Enrolments[0];

        // act, assert
        var refused = Assert.Throws<NotReadyException>(() => Move(ana, EnrolmentStage.Ready));
        Assert.Equal(["Clear DBS check", "2 clear references"], refused.Reasons.Select(r => r.Requirement));
        Assert.Equal(
            ["override.reason", "override.until"],
            Assert.Throws<Volunteers.Data.InvalidInputException>(() => Move(ana, EnrolmentStage.Ready, new StartAllTheSame(" ", Today.AddDays(-1)))).Fields.Select(f => f.Name).Order());
        Assert.Throws<Volunteers.Data.InvalidInputException>(() => Move(ana, EnrolmentStage.Ready, new StartAllTheSame("Never alone", Today.AddMonths(3).AddDays(1))));
        Move(ana, EnrolmentStage.Ready, new StartAllTheSame("Never alone with children", Today.AddDays(14)));
        var answer = Ask(ana, Today.AddDays(14));
        Assert.Equal((true, "Never alone with children", Today.AddDays(14)), (answer.Ready, answer.SetAside!.Reason, answer.SetAside.Until));
        Assert.False(Ask(ana, Today.AddDays(15)).Ready);
        Assert.Equal(EnrolmentStage.Ready, enrolment.Stage);
    }

    [Fact]
    public void Advance_ToReady_SetsNothingAside_WhereNothingIsMissing()
    {
        var ana = Person();
        Town.MakeReady(ana, Here, Today.AddDays(-30));
        ana.Enrolments[0].Advance(EnrolmentStage.OnBreak, Today.AddDays(-3), null, Actors.Somebody, Today);
        Move(ana, EnrolmentStage.Ready, new StartAllTheSame("To be safe", Today.AddDays(14)));

        Assert.Null(Ask(ana).SetAside);
        Assert.Null(ana.Enrolments[0].Latest.OverrideUntil);
    }

    [Fact]
    public void Advance_BeyondAsking_IsRefused_WhoIsTooYoung_OrForWhomNobodyAgreed()
    {
        var child = Enrolled(born: Today.AddYears(-14), stage: EnrolmentStage.Enquiry);
        var young = Enrolled(born: Today.AddYears(-17), stage: EnrolmentStage.Enquiry);

        Assert.Equal(2, Assert.Throws<NotReadyException>(() => Move(child, EnrolmentStage.Application)).Reasons.Count);
        Assert.Single(Assert.Throws<NotReadyException>(() => Move(young, EnrolmentStage.Application)).Reasons);
        Assert.Throws<NotReadyException>(() => Move(young, EnrolmentStage.Ready, new StartAllTheSame("A nice boy", Today.AddDays(7))));
        Assert.Throws<NotReadyException>(() => Person(Today.AddYears(-17)).Enrol(Here, EnrolmentStage.Application, Today, Actors.Somebody, Today, policy: Policy.BuiltIn));
        Move(child, EnrolmentStage.NotAccepted, reason: "Too young yet");
    }

    [Fact]
    public void Dbs_IsNotClear_WithoutANumber()
    {
        var ana = Enrolled(stage: EnrolmentStage.Checks);
        foreach (var status in (CheckStatus[])[CheckStatus.Seen, CheckStatus.Clear, CheckStatus.ClearWithRiskAssessment])
        {
            var refused = Assert.Throws<Volunteers.Data.InvalidInputException>(() => ana.RecordCheck(CheckKind.Dbs, status, Today, " ", Actors.Somebody, Today));
            Assert.Equal("reference", Assert.Single(refused.Fields).Name);
        }

        Assert.Throws<Volunteers.Data.InvalidInputException>(() =>
            ana.RecordCheck(CheckKind.Identity, CheckStatus.Clear, Today, "passport", Actors.Somebody, Today, new CertificateDetails(DbsLevel.Basic, null)));
    }

    private static Readiness Ask(Volunteer volunteer, DateOnly? on = null) => SuitabilityRules.Answer(SuitabilityEvidence.Of(volunteer), Here, on ?? Today, Policy.BuiltIn);

    private static void Move(Volunteer volunteer, EnrolmentStage stage, StartAllTheSame? setAside = null, string? reason = null) =>
        volunteer.Enrolments[0].Advance(stage, Today, reason, SuitabilityEvidence.Of(volunteer), Policy.BuiltIn, Actors.Somebody, Today, setAside);

    private static void Clear(Volunteer volunteer, CheckKind kind, DateOnly on, string reference) => volunteer.RecordCheck(kind, CheckStatus.Clear, on, reference, Actors.Somebody, Today);

    private static Volunteer Enrolled(DateOnly? born = null, EnrolmentStage stage = EnrolmentStage.Application, DateOnly? on = null)
    {
        var volunteer = Person(born);
        volunteer.Enrol(Here, stage, on ?? Today, Actors.Somebody, Today);
        return volunteer;
    }

    private static Volunteer Person(DateOnly? born = null) => Volunteer.Register(
        new VolunteerDetails { FullName = "Ana East", Email = "ana@example.org", DateOfBirth = born }, new DateTimeOffset(2026, 1, 1, 9, 0, 0, TimeSpan.Zero), Today);
}
