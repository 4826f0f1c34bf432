namespace Volunteers.Data.Contributions;

/// <summary>Whether hours count; follows from the facts.</summary>
public enum ContributionStatus
{
    Proposed = 0,
    Confirmed = 1,
    Declined = 2,
}
