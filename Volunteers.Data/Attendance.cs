namespace Volunteers.Data;

/// <summary>Recorded attendance; nothing recorded is null, and means neither.</summary>
public enum Attendance
{
    Present = 0,
    Absent = 1,
}
