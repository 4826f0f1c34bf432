namespace Volunteers.Api.Training;

/// <summary>A unit of a course.</summary>
public sealed record CourseUnitInput(string Code, string Title, int? Credits, bool Mandatory);

/// <summary>A session of a cohort.</summary>
public sealed record SessionTimeInput(DateTimeOffset StartsAt, DateTimeOffset EndsAt, string? Topic);
