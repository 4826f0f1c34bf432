namespace Volunteers.Data.Access;

/// <summary>What a member of staff does at a centre. Stored by number: append, never renumber.</summary>
public enum StaffRoleKind
{
    Administrator = 0,
    Coordinator = 1,
    Tutor = 2,
    Assessor = 3,
    ProgrammeLead = 4,
    Viewer = 5,
}
