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
