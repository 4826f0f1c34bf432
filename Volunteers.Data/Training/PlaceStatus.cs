namespace Volunteers.Data.Training;

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
