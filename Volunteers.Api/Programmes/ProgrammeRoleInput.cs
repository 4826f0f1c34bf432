namespace Volunteers.Api.Programmes;

/// <summary>A role of a programme.</summary>
/// <param name="Requires">All of these are needed.</param>
public sealed record ProgrammeRoleInput(string Title, bool Leads, int NeededPerSession, IReadOnlyList<RequirementInput>? Requires);
