using System.Linq.Expressions;

namespace Volunteers.Data.People;

/// <summary>What is derived about referrals, in a form that databases understand.</summary>
public static class ReferralQueries
{
    /// <summary>As <see cref="Referral.Status"/>.</summary>
    public static Expression<Func<Referral, ReferralStatus>> Status { get; } = r =>
        r.NotTakenUpOn != null ? ReferralStatus.NotTakenUp
        : r.EnrolledOn != null ? ReferralStatus.Enrolled
        : r.MetOn != null ? ReferralStatus.Met
        : r.ContactedOn != null ? ReferralStatus.Contacted
        : r.AcknowledgedOn != null ? ReferralStatus.Acknowledged
        : ReferralStatus.Received;
}
