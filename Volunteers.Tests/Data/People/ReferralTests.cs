using Volunteers.Data;
using Volunteers.Data.People;

namespace Volunteers.Tests.Data.People;

public sealed class ReferralTests
{
    private static readonly DateOnly Today = new(2026, 5, 6);
    private static readonly ReferralDetails Leila = new("Leila Moradi", null, "01632 960123", null, ReferralAge.Adult, Agreed: true);

    [Fact]
    public void Status_FollowsTheDates()
    {
        var referral = Received(9);
        Assert.True(ReferralFacts.IsOverdueOn.Of(referral, Today, 5));
        Assert.False(ReferralFacts.IsOverdueOn.Of(referral, Today, 9));
        referral.Acknowledge(Today, Today);
        Assert.True(ReferralFacts.IsOverdueOn.Of(referral, Today, 5));
        Assert.Equal(ReferralStatus.Acknowledged, referral.Status);
        referral.Contact(Today, Today);
        Assert.False(ReferralFacts.IsOverdueOn.Of(referral, Today, 5));
        referral.CloseNotTakenUp("Moved away", Today, Today);
        Assert.Equal(ReferralStatus.NotTakenUp, referral.Status);
        Assert.Equal(["status"], FieldsOf(() => referral.Meet(Today, Today)));
    }

    [Fact]
    public void Receive_NeedsANameAndAWayToReachThem()
    {
        Assert.Equal(["email", "personName"], FieldsOf(() => Referral.Receive(1, null, new ReferralDetails(" ", null, null, null), Today, Today)));
        Assert.Equal(["on", "personName"], FieldsOf(() => Referral.Receive(1, 2, new ReferralDetails(" ", null, null, null), Today.AddDays(1), Today)));
    }

    [Fact]
    public void ReceiveByForm_AsksForTheAgeAndForAgreement_AndIsAcknowledged()
    {
        Assert.Equal(["age", "agreed", "email", "personName"], FieldsOf(() => Referral.ReceiveByForm(1, 2, new ReferralDetails("", "", "", null), "a", Today)));
        Assert.Equal(["age", "agreed", "email", "personName"], FieldsOf(() => Referral.ReceiveByForm(1, null, new ReferralDetails("", "", "", null), "a", Today)));

        var referral = Referral.ReceiveByForm(1, 2, Leila, "a", Today);

        Assert.Equal((ReferralStatus.Acknowledged, ReferralChannel.ReferrerPage), (referral.Status, referral.Channel));
        Assert.Equal(ReferralChannel.PublicForm, Referral.ReceiveByForm(1, null, Leila, "b", Today).Channel);
    }

    /// <summary>Every state, and every way out of it: what is open takes every step, what is closed none, and each step can be taken back.</summary>
    [Fact]
    public void EveryState_HasItsWaysOn_AndOneBack()
    {
        foreach (var from in Enum.GetValues<ReferralStatus>())
        {
            var closed = from is ReferralStatus.Enrolled or ReferralStatus.NotTakenUp;
            foreach (var step in Enum.GetValues<ReferralStatus>().Where(step => step != ReferralStatus.Received))
            {
                var referral = At(from);
                if (closed)
                {
                    Assert.Contains("status", FieldsOf(() => Take(referral, step)));
                    Assert.Equal(from, referral.Status);
                    continue;
                }

                Take(referral, step);
                Assert.Equal((ReferralStatus)Math.Max((int)from, (int)step), referral.Status);
            }

            var back = At(from);
            if (from == ReferralStatus.Received)
            {
                Assert.Equal(["status"], FieldsOf(back.TakeBack));
                continue;
            }

            back.TakeBack();
            Assert.Equal(from == ReferralStatus.NotTakenUp ? ReferralStatus.Met : from - 1, back.Status);
            Assert.True(back.Volunteer is null && back.NotTakenUpReason is null);
        }
    }

    [Fact]
    public void Step_IsRefused_WithAllReasonsAtOnce_AndKeepsTheOrderOfTheDays()
    {
        var referral = Received(5);
        Assert.Equal(["on", "reason"], FieldsOf(() => referral.CloseNotTakenUp(" ", Today.AddDays(1), Today)));
        Assert.Equal(["on"], FieldsOf(() => referral.Contact(Today.AddDays(-6), Today)));
        referral.Meet(Today.AddDays(-1), Today);
        Assert.Equal(["on"], FieldsOf(() => referral.Contact(Today, Today)));
        referral.Contact(Today.AddDays(-2), Today);
        Assert.Equal(["on"], FieldsOf(() => referral.Meet(Today.AddDays(-3), Today)));
        referral.CloseNotTakenUp("Moved away", Today, Today);
        Assert.Equal(["on", "reason", "status"], FieldsOf(() => referral.CloseNotTakenUp(null, Today.AddDays(-4), Today)).Distinct());
    }

    [Fact]
    public void AcknowledgeByMail_ComesAfterNothingElse()
    {
        var (waiting, contacted) = (Received(5), Received(5));
        contacted.Contact(Today.AddDays(-3), Today);

        waiting.AcknowledgeByMail(Today.AddDays(-9));
        contacted.AcknowledgeByMail(Today);

        Assert.Equal(Today.AddDays(-5), waiting.AcknowledgedOn);
        Assert.Null(contacted.AcknowledgedOn);
    }

    [Theory]
    [InlineData("Leila Moradi", "L. M.")]
    [InlineData("anna-lena o’Neill", "A. L. O.")]
    [InlineData("Maria de la Cruz Romero", "M. D. L.")]
    [InlineData("Éva (Evi)", "É.")]
    public void Initials_AreAllThatIsTold(string name, string initials) => Assert.Equal(initials, ReferralFacts.Initials(name));

    private static Referral Received(int daysAgo) => Referral.Receive(1, 2, Leila, Today.AddDays(-daysAgo), Today);

    private static Referral At(ReferralStatus status)
    {
        var referral = Received(5);
        foreach (var step in Enum.GetValues<ReferralStatus>().Where(s => s != ReferralStatus.Received && s <= status && (s != ReferralStatus.Enrolled || status == s)))
        {
            Take(referral, step);
        }

        return referral;
    }

    private static void Take(Referral referral, ReferralStatus step)
    {
        switch (step)
        {
            case ReferralStatus.Acknowledged:
                referral.Acknowledge(Today, Today);
                break;
            case ReferralStatus.Contacted:
                referral.Contact(Today, Today);
                break;
            case ReferralStatus.Met:
                referral.Meet(Today, Today);
                break;
            case ReferralStatus.Enrolled:
                referral.Enrol(Volunteer.Register(new VolunteerDetails { FullName = "Leila Moradi", Phone = "01632 960123" }, DateTimeOffset.UnixEpoch, Today), Today, Today);
                break;
            default:
                referral.CloseNotTakenUp("Moved away", Today, Today);
                break;
        }
    }

    private static string[] FieldsOf(Action act) => [.. Assert.Throws<InvalidInputException>(act).Fields.Select(f => f.Name).Order()];
}
