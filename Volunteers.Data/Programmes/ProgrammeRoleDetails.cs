namespace Volunteers.Data.Programmes;

/// <summary>A role as entered.</summary>
public sealed record ProgrammeRoleDetails(
    string? Title, bool Leads, int NeededPerSession, IReadOnlyList<RoleRequirement> Requirements, string? Description = null);
