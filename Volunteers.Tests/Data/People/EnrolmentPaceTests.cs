using Volunteers.Data.People;
using Volunteers.Data.Policies;

namespace Volunteers.Tests.Data.People;

public sealed class EnrolmentPaceTests
{
    private static readonly DateOnly Since = new(2026, 3, 2);
    private static readonly Policy Usual = Policy.Of([], [], null);

    [Theory]
    [InlineData(EnrolmentStage.Enquiry, 7)]
    [InlineData(EnrolmentStage.Application, 14)]
    [InlineData(EnrolmentStage.Interview, 14)]
    [InlineData(EnrolmentStage.Checks, 42)]
    [InlineData(EnrolmentStage.Induction, 14)]
    public void OverdueFrom_IsTheDayAfterThoseThatThePolicyAllows(EnrolmentStage stage, int days) =>
        Assert.Equal(Since.AddDays(days + 1), EnrolmentPace.OverdueFrom(stage, Since, answered: false, null, Usual));

    [Theory]
    [InlineData(EnrolmentStage.Ready)]
    [InlineData(EnrolmentStage.OnBreak)]
    [InlineData(EnrolmentStage.Left)]
    [InlineData(EnrolmentStage.Withdrawn)]
    [InlineData(EnrolmentStage.NotAccepted)]
    public void NobodyWaits_WhoIsThereOrGone(EnrolmentStage stage) => Assert.Null(EnrolmentPace.OverdueFrom(stage, Since, answered: false, null, Usual));

    [Fact]
    public void AnEnquiryThatWasAnswered_WaitsNoMore_UntilSomebodyWantedToLookAgain()
    {
        Assert.Null(EnrolmentPace.OverdueFrom(EnrolmentStage.Enquiry, Since, answered: true, null, Usual));
        Assert.Equal(Since.AddDays(31), EnrolmentPace.OverdueFrom(EnrolmentStage.Enquiry, Since, answered: true, Since.AddDays(30), Usual));
    }

    [Fact]
    public void WhoIsToBeInTouchAgainLater_IsNotOverdueBefore()
    {
        Assert.Equal(Since.AddDays(61), EnrolmentPace.OverdueFrom(EnrolmentStage.Checks, Since, answered: true, Since.AddDays(60), Usual));
        Assert.Equal(Since.AddDays(43), EnrolmentPace.OverdueFrom(EnrolmentStage.Checks, Since, answered: true, Since.AddDays(10), Usual));
    }
}
