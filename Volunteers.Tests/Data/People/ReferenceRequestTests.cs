using Volunteers.Data;
using Volunteers.Data.People;
using Volunteers.Data.Policies;

namespace Volunteers.Tests.Data.People;

/// <summary>Asking for a reference, and every way on and back.</summary>
public sealed class ReferenceRequestTests
{
    private const int Centre = 1;

    private static readonly DateOnly Today = new(2026, 5, 6);
    private static readonly DateTimeOffset Noon = TestDatabase.Noon;
    private static readonly RefereesAnswer Yes = new(ReferenceAnswer.Yes, "Kind to everybody.", "Her manager", "2019");

    private readonly Volunteer _ana = Volunteer.Register(new VolunteerDetails { FullName = "Ana Amber", Email = "ana@example.org" }, Noon, Today);

    [Fact]
    public void Ask_IsRefused_WithAllThatIsWrong()
    {
        Assert.Equal(["email", "name"], Fields(() => Ask(" ", "nonsense")));
        Assert.Equal(["email"], Fields(() => Ask("Margaret Dawes", null)));
        Assert.Equal(["email"], Fields(() => Ask("Margaret Dawes", "ANA@example.org")));
        var margaret = Ask("Margaret Dawes", "margaret@example.org");
        Assert.Contains("Margaret Dawes is asked at this address", Message(() => Ask("Colin Ash", "Margaret@example.org", margaret)), StringComparison.Ordinal);
        Assert.Equal(ReferenceStatus.Asked, ReferenceRequest.Ask(_ana, Centre, new RefereeDetails("Colin", null, "01632 960123", null), [margaret], Actors.Somebody, Noon).Status);
    }

    [Fact]
    public void Withdrawn_CanBeAskedAgain_UnlessSomebodyElseIsAskedThereNow()
    {
        var request = Ask("Margaret Dawes", "margaret@example.org");
        request.Withdraw(Today);
        Assert.Equal(ReferenceStatus.Withdrawn, request.Status);
        Assert.Throws<InvalidInputException>(() => request.Withdraw(Today));
        var other = Ask("Margaret D", "margaret@example.org", request);

        Assert.Equal(["email"], Fields(() => request.AskAgain(_ana, [request, other], Actors.Somebody, Noon)));
        other.Withdraw(Today);
        request.AskAgain(_ana, [request, other], Actors.Somebody, Noon);

        Assert.Equal((ReferenceStatus.Asked, 2), (request.Status, request.Round));
    }

    [Fact]
    public void Correct_AsksAnew_AtAnotherAddressOnly_AndOnlyWhileNobodyAnswered()
    {
        var request = Ask("Margret Dawes", "margret@example.org");

        Assert.False(request.Correct(new RefereeDetails("Margaret Dawes", "margret@example.org", null, "manager"), _ana, [request], Actors.Somebody, Noon));
        Assert.True(request.Correct(new RefereeDetails("Margaret Dawes", "margaret@example.org", null, null), _ana, [request], Actors.Somebody, Noon));
        Assert.Equal(2, request.Round);
        request.AnswerByPage(Yes, Today);
        Assert.Equal(["email"], Fields(() => request.Correct(new RefereeDetails("Margaret Dawes", "m@example.org", null, null), _ana, [request], Actors.Somebody, Noon)));
        Assert.False(request.Correct(new RefereeDetails("Margaret Daws", "margaret@example.org", null, null), _ana, [request], Actors.Somebody, Noon));
        Assert.Equal((2, ReferenceStatus.Answered), (request.Round, request.Status));
    }

    [Fact]
    public void Remind_IsRefused_WhenTheyWereWrittenToToday_HaveNoAddress_OrNothingWaits()
    {
        var request = Ask("Margaret Dawes", "margaret@example.org");
        Assert.Contains("less than a day ago", Message(() => request.Remind(Noon.AddHours(3))), StringComparison.Ordinal);
        request.Remind(Noon.AddDays(1));
        Assert.Equal(ReferenceStatus.Reminded, request.Status);
        request.AnswerByPage(Yes, Today);
        Assert.Contains("Nobody waits", Message(() => request.Remind(Noon.AddDays(4))), StringComparison.Ordinal);
        var rung = ReferenceRequest.Ask(_ana, Centre, new RefereeDetails("Colin", null, "01632 960123", null), [], Actors.Somebody, Noon);
        Assert.Contains("ring or write", Message(() => rung.Remind(Noon.AddDays(4))), StringComparison.Ordinal);
    }

    [Fact]
    public void Answer_SaysAllThatIsMissing_AndARefusalNeedsNothing()
    {
        Assert.Equal(["answer", "capacity", "knownSince"], Fields(() => Ask().AnswerByPage(new RefereesAnswer(null, "", "", ""), Today)));
        Assert.Equal(["capacity", "knownSince", "words"], Fields(() => Ask().AnswerByPage(new RefereesAnswer(ReferenceAnswer.Yes, " ", "", null), Today)));
        Assert.Equal(["capacity", "knownSince"], Fields(() => Ask().AnswerByPage(new RefereesAnswer(ReferenceAnswer.No, null, null, null), Today)));
        var declined = Ask();
        declined.AnswerByPage(new RefereesAnswer(ReferenceAnswer.Declined, "kept by a browser", null, null), Today);
        Assert.Equal((ReferenceStatus.Declined, null), (declined.Status, declined.Words));
        Assert.Contains("Ask somebody else", Message(() => declined.Decide(true, Today, _ana, Actors.Somebody, Today)), StringComparison.Ordinal);
    }

    [Fact]
    public void EnterAnswer_PutsRightWhatStaffEntered_NeverWhatTheRefereeWrote()
    {
        var request = Ask();
        Assert.Equal(["on", "through"], Fields(() => request.EnterAnswer(Yes, ReferenceChannel.Page, Today.AddDays(1), Actors.Somebody, Today)));
        request.EnterAnswer(Yes, ReferenceChannel.Letter, Today, Actors.Somebody, Today);
        request.EnterAnswer(Yes with { Words = "Kind and patient." }, ReferenceChannel.Telephone, Today, Actors.Somebody, Today);
        Assert.Equal(("Kind and patient.", ReferenceChannel.Telephone), (request.Words, request.AnsweredThrough));

        var own = Ask();
        own.AnswerByPage(Yes, Today);
        Assert.Contains("these are their words", Message(() => own.EnterAnswer(Yes, ReferenceChannel.Letter, Today, Actors.Somebody, Today)), StringComparison.Ordinal);
        own.AskAgain(_ana, [own], Actors.Somebody, Noon);
        Assert.Equal((ReferenceStatus.Asked, null, null), (own.Status, own.Words, own.Capacity));
    }

    [Fact]
    public void Decision_IsTheCheckThatSuitabilityReads_AndIsTakenBackWithIt()
    {
        var request = Ask();
        Assert.Throws<InvalidInputException>(() => request.Decide(true, Today, _ana, Actors.Somebody, Today));
        request.AnswerByPage(Yes, Today);
        Assert.Equal(["on"], Fields(() => request.Decide(true, Today.AddDays(-1), _ana, Actors.Somebody, Today)));

        request.Decide(true, Today, _ana, Actors.Somebody, Today);
        var check = Assert.Single(_ana.Checks);
        Assert.Equal((CheckKind.Reference, "Margaret Dawes", CheckStatus.Clear, 1), (check.Kind, check.Reference, check.Latest.Status, Clear()));
        Assert.Throws<InvalidInputException>(() => request.Withdraw(Today));
        Assert.Throws<InvalidInputException>(() => request.AskAgain(_ana, [request], Actors.Somebody, Noon));

        request.Reopen(Actors.Somebody, Today);
        Assert.Equal((ReferenceStatus.Answered, 0), (request.Status, Clear()));
        request.Decide(false, Today, _ana, Actors.Somebody, Today);
        Assert.True(SuitabilityRules.IsRefused(SuitabilityEvidence.Of(_ana), CheckType.IdOf(CheckKind.Reference), Today));
        request.Reopen(Actors.Somebody, Today);
        Assert.False(SuitabilityRules.IsRefused(SuitabilityEvidence.Of(_ana), CheckType.IdOf(CheckKind.Reference), Today));
        request.Decide(true, Today, _ana, Actors.Somebody, Today);
        Assert.Equal((1, 1), (_ana.Checks.Count, Clear()));
    }

    [Fact]
    public void Referee_CountsOnce_HoweverTheReferenceWasRecorded()
    {
        _ana.RecordCheck(CheckKind.Reference, CheckStatus.Clear, Today, "margaret dawes", Actors.Somebody, Today);
        var request = Ask();
        request.AnswerByPage(Yes, Today);

        request.Decide(true, Today, _ana, Actors.Somebody, Today);

        Assert.Equal((ReferenceStatus.Satisfactory, 2, 1), (request.Status, _ana.Checks.Count, Clear()));
    }

    [Fact]
    public void Referee_CountsOnce_WhenRecordedByHandBesideTheRequest()
    {
        var request = Ask();
        request.AnswerByPage(Yes, Today);
        request.Decide(true, Today, _ana, Actors.Somebody, Today);

        _ana.RecordCheck(CheckKind.Reference, CheckStatus.Clear, Today, "MARGARET Dawes", Actors.Somebody, Today);
        Assert.Equal((2, 1), (_ana.Checks.Count, Clear()));

        _ana.RecordCheck(CheckKind.Reference, CheckStatus.Clear, Today, "Colin Ash", Actors.Somebody, Today);
        Assert.Equal(2, Clear());
    }

    private int Clear() => SuitabilityRules.Checked(SuitabilityEvidence.Of(_ana), CheckType.Of(CheckKind.Reference), 1, Today).Met
        ? SuitabilityRules.Checked(SuitabilityEvidence.Of(_ana), CheckType.Of(CheckKind.Reference), 2, Today).Met ? 2 : 1
        : 0;

    private ReferenceRequest Ask(string name = "Margaret Dawes", string? email = "margaret@example.org", params ReferenceRequest[] others) =>
        ReferenceRequest.Ask(_ana, Centre, new RefereeDetails(name, email, null, null), others, Actors.Somebody, Noon);

    private static IEnumerable<string> Fields(Action act) => Assert.Throws<InvalidInputException>(act).Fields.Select(f => f.Name).Order(StringComparer.Ordinal);

    private static string Message(Action act) => Assert.Throws<InvalidInputException>(act).Fields[0].Message;
}
