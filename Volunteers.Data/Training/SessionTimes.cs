namespace Volunteers.Data.Training;

/// <summary>A session as entered.</summary>
public sealed record SessionTimes(DateTimeOffset StartsAt, DateTimeOffset EndsAt, string? Topic);
