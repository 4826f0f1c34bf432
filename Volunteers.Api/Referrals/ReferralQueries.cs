using System.Linq.Expressions;
using Volunteers.Data;
using Volunteers.Data.Access;
using Volunteers.Data.People;
using Volunteers.Data.Places;
using Volunteers.GraphQL.Annotations;
using Volunteers.GraphQL.Querying.Filtering;
using Volunteers.GraphQL.Querying.Sorting;

namespace Volunteers.Api.Referrals;

[QueryType]
[Authorize(Policy = Permissions.ReferralsRead)]
public static class ReferralQueries
{
    /// <summary>People who were referred: first those who wait for a word from us, the longest first, so that the overdue ones lead; then those with whom we are in touch.</summary>
    [UsePaging]
    [UseFiltering<ReferralFilter>]
    [UseSorting<ReferralSort>]
    public static Expression<Func<VolunteersDbContext, IEnumerable<Referral>>> Referrals => db => db.Referrals
        .OrderBy(r => ReferralFacts.Urgency.Of(r)).ThenBy(r => r.ReceivedOn);
}

/// <summary>What lists of referrals may be filtered by.</summary>
public sealed class ReferralFilter : FilterInputType<Referral>
{
    protected override void Configure(FilterDescriptor<Referral> descriptor)
    {
        descriptor.Id<Referral>(r => r.Id);
        descriptor.Id<Centre>(r => r.CentreId);
        descriptor.Id<PartnerOrganisation>(r => r.PartnerOrganisationId);
        descriptor.Field(r => r.ReceivedOn);
        descriptor.Field("status", ReferralFacts.Status.Expression);
    }
}

/// <summary>What lists of this type may be ordered by.</summary>
public sealed class ReferralSort : SortInputType<Referral>
{
    protected override void Configure(SortDescriptor<Referral> descriptor)
    {
        descriptor.Field("urgency", ReferralFacts.Urgency.Expression);
        descriptor.Field(r => r.ReceivedOn);
        descriptor.Field("status", ReferralFacts.Status.Expression);
    }
}
