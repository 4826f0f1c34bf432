namespace Volunteers.Data.Programmes;

/// <summary>Where a volunteer stands with one session; follows from facts.</summary>
public enum RotaStatus
{
    Expected = 0,
    Confirmed = 1,
    LookingForStandIn = 2,
    Replaced = 3,
    CancelledByVolunteer = 4,
    SessionCancelled = 5,
}
