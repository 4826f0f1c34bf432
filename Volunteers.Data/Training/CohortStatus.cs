namespace Volunteers.Data.Training;

/// <summary>Where a cohort stands on a day; follows from its dates.</summary>
public enum CohortStatus
{
    Planned = 0,
    Open = 1,
    Closed = 2,
    Running = 3,
    Completed = 4,
    Cancelled = 5,
}

/// <summary>Where a person stands with a cohort. Stored by number: append, never renumber.</summary>
public enum PlaceStatus
{
    Applied = 0,
    Waiting = 1,
    Offered = 2,
    Accepted = 3,
    Attending = 4,
    Completed = 5,
    Declined = 6,
    Lapsed = 7,
    Withdrawn = 8,
}

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
