namespace Volunteers.Data.Training;

/// <summary>How far a learner is with a unit. Stored by number: append, never renumber.</summary>
public enum UnitStatus
{
    Working = 0,
    Submitted = 1,
    Referred = 2,
    Achieved = 3,
    QualityAssured = 4,
    Claimed = 5,
    Certificated = 6,
}
