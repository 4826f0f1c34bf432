using System.Linq.Expressions;

namespace Volunteers.Data.Contributions;

/// <summary>What is derived about hours, in a form that databases understand.</summary>
public static class ContributionQueries
{
    /// <summary>As <see cref="Contribution.Status"/>.</summary>
    public static Expression<Func<Contribution, ContributionStatus>> Status { get; } = c =>
        c.DeclinedAt != null ? ContributionStatus.Declined
        : c.ConfirmedAt != null ? ContributionStatus.Confirmed
        : ContributionStatus.Proposed;
}
