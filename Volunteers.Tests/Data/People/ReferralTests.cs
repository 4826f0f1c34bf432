using Volunteers.Data;
using Volunteers.Data.People;

namespace Volunteers.Tests.Data.People;

public sealed class ReferralTests
{
    private static readonly DateOnly Today = new(2026, 5, 6);

    [Fact]
    public void Status_FollowsTheDates()
    {
        var referral = Referral.Receive(1, 2, "Chris", null, "01632 960123", null, Today.AddDays(-9), Today);
        Assert.True(ReferralFacts.IsOverdueOn.Of(referral, Today));
        referral.Acknowledge(Today);
        Assert.Equal(ReferralStatus.Acknowledged, referral.Status);
        referral.Contact(Today);
        Assert.False(ReferralFacts.IsOverdueOn.Of(referral, Today));
        referral.CloseNotTakenUp("Moved away", Today);
        Assert.Equal(ReferralStatus.NotTakenUp, referral.Status);
        Assert.Throws<ReferralRefusedException>(() => referral.Meet(Today));
    }

    [Fact]
    public void Receive_NeedsANameAndAWayToReachThem()
    {
        var refused = Assert.Throws<InvalidInputException>(() => Referral.Receive(1, null, " ", null, null, null, Today, Today));
        Assert.Equal(["email", "personName"], refused.Fields.Select(f => f.Name).Order());
    }
}
