namespace Volunteers.Data.Programmes;

/// <summary>What became of a session; follows from its facts.</summary>
public enum SessionStatus
{
    Scheduled = 0,
    Moved = 1,
    Cancelled = 2,
    Held = 3,
}
