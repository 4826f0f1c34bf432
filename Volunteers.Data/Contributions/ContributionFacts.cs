namespace Volunteers.Data.Contributions;

/// <summary>What follows from the facts about hours.</summary>
public static class ContributionFacts
{
    /// <summary>Whether somebody has to confirm or decline them.</summary>
    public static readonly Fact<Contribution, bool> IsProposed = new(c => c.ConfirmedAt == null && c.DeclinedAt == null);

    /// <summary>Whether the hours count.</summary>
    public static readonly Fact<Contribution, bool> IsConfirmed = new(c => c.ConfirmedAt != null && c.DeclinedAt == null);

    /// <summary>Compare with the two above rather than with this in a condition: they are what an index can find.</summary>
    public static readonly Fact<Contribution, ContributionStatus> Status = new(c =>
        IsProposed.Of(c) ? ContributionStatus.Proposed : IsConfirmed.Of(c) ? ContributionStatus.Confirmed : ContributionStatus.Declined);
}
