namespace Volunteers.Api.Training;

/// <summary>A session of a cohort.</summary>
public sealed record SessionTimeInput(DateTimeOffset StartsAt, DateTimeOffset EndsAt, string? Topic);
