namespace Volunteers.Data.Newsletters;

/// <summary>What a section is about; decides how it is set.</summary>
public enum SectionKind
{
    Other = 0,
    Figures = 1,
    Milestones = 2,
    Accreditations = 3,
    NewVolunteers = 4,
    Stories = 5,
    Ahead = 6,
    RolesToFill = 7,
}
