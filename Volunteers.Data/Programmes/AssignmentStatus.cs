namespace Volunteers.Data.Programmes;

/// <summary>Where an assignment stands; follows from its facts.</summary>
public enum AssignmentStatus
{
    Draft = 0,
    Proposed = 1,
    Accepted = 2,
    Declined = 3,
    Ended = 4,
}
