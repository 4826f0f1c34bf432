namespace Volunteers.Data.Training;

/// <summary>A unit as entered.</summary>
public sealed record CourseUnitDetails(string? Code, string? Title, int? Credits, bool Mandatory);
