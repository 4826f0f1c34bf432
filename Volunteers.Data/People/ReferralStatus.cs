namespace Volunteers.Data.People;

/// <summary>How far a referral is.</summary>
public enum ReferralStatus
{
    Received = 0,
    Acknowledged = 1,
    Contacted = 2,
    Met = 3,
    Enrolled = 4,
    NotTakenUp = 5,
}
