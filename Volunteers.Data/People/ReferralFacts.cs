namespace Volunteers.Data.People;

/// <summary>What follows from the dates of a referral.</summary>
public static class ReferralFacts
{
    public static readonly Fact<Referral, ReferralStatus> Status = new(r =>
        r.NotTakenUpOn != null ? ReferralStatus.NotTakenUp
        : r.EnrolledOn != null ? ReferralStatus.Enrolled
        : r.MetOn != null ? ReferralStatus.Met
        : r.ContactedOn != null ? ReferralStatus.Contacted
        : r.AcknowledgedOn != null ? ReferralStatus.Acknowledged
        : ReferralStatus.Received);

    /// <summary>Whether nobody spoke to the person although it is time, on a day.</summary>
    public static readonly Fact<Referral, DateOnly, bool> IsOverdueOn = new((r, today) =>
        (Status.Of(r) == ReferralStatus.Received || Status.Of(r) == ReferralStatus.Acknowledged)
        && r.ReceivedOn < today.AddDays(-Referral.ContactWithinDays));
}
