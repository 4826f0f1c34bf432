using System.Linq.Expressions;
using Volunteers.Api.Access;
using Volunteers.Data;
using Volunteers.Data.People;
using Volunteers.Data.Places;
using Volunteers.Data.Policies;
using Volunteers.GraphQL.Annotations;
using Volunteers.GraphQL.Execution;

namespace Volunteers.Api.Referrals;

[Node]
[ObjectType<Referral>(Fields =
[
    nameof(Referral.PersonName), nameof(Referral.Email), nameof(Referral.Phone), nameof(Referral.Note), nameof(Referral.Age), nameof(Referral.Agreed), nameof(Referral.Channel),
    nameof(Referral.ReceivedOn), nameof(Referral.AcknowledgedOn), nameof(Referral.ContactedOn), nameof(Referral.MetOn), nameof(Referral.EnrolledOn),
    nameof(Referral.NotTakenUpOn), nameof(Referral.NotTakenUpReason), nameof(Referral.Version),
])]
public static class ReferralType
{
    /// <summary>Who referred them; null when they came by themself.</summary>
    public static Expression<Func<Referral, PartnerOrganisation?>> From => r => r.From;

    public static Expression<Func<Referral, Centre>> Centre => r => r.Centre;

    public static Expression<Func<Referral, ReferralStatus>> Status => ReferralFacts.Status;

    /// <summary>Whom they became.</summary>
    public static Expression<Func<Referral, Volunteer?>> Volunteer => r => r.Volunteer;

    /// <summary>By when the centre is to be in touch with them; null when it was, or need not be any more.</summary>
    [BatchResolver]
    public static async Task<IReadOnlyList<DateOnly?>> GetDueOnAsync(
        [Parent(nameof(Referral.CentreId), nameof(Referral.ReceivedOn), nameof(Referral.ContactedOn), nameof(Referral.MetOn), nameof(Referral.EnrolledOn), nameof(Referral.NotTakenUpOn))]
        IReadOnlyList<Referral> referrals, PolicyBook policies, CancellationToken cancellationToken)
    {
        var days = await policies.OfEachAsync(referrals.Select(r => r.CentreId).Distinct(), PolicyKeys.ReferralContactDays, cancellationToken);
        return referrals.Each(r => ReferralFacts.IsWaiting.Of(r) ? r.ReceivedOn.AddDays(days[r.CentreId]) : (DateOnly?)null);
    }

    /// <summary>Whether nobody was in touch with them although it is time.</summary>
    [BatchResolver]
    public static async Task<IReadOnlyList<bool>> GetOverdueAsync(
        [Parent(nameof(Referral.CentreId), nameof(Referral.ReceivedOn), nameof(Referral.ContactedOn), nameof(Referral.MetOn), nameof(Referral.EnrolledOn), nameof(Referral.NotTakenUpOn))]
        IReadOnlyList<Referral> referrals, PolicyBook policies, Viewpoint viewpoint, CancellationToken cancellationToken)
    {
        var days = await policies.OfEachAsync(referrals.Select(r => r.CentreId).Distinct(), PolicyKeys.ReferralContactDays, cancellationToken);
        return referrals.Each(r => ReferralFacts.IsOverdueOn.Of(r, viewpoint.Today, days[r.CentreId]));
    }
}

/// <summary>The referrals that brought somebody.</summary>
[ObjectType<Volunteer>]
public static class VolunteerReferrals
{
    /// <summary>How they were referred to us; for those who deal with referrals.</summary>
    public static Expression<Func<VolunteersDbContext, Volunteer, IEnumerable<Referral>>> Referrals => (db, v) => db.Referrals
        .Where(r => r.VolunteerId == v.Id)
        .OrderByDescending(r => r.ReceivedOn);
}
