namespace Volunteers.Data.Contributions;

/// <summary>How we know of hours.</summary>
public enum ContributionSource
{
    Attendance = 0,
    SelfLogged = 1,
}
