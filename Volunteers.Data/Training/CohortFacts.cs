namespace Volunteers.Data.Training;

/// <summary>What follows from the facts about a cohort, its sessions and its places.</summary>
public static class CohortFacts
{
    /// <summary>When the first session begins; null without any.</summary>
    public static readonly Fact<Cohort, DateTimeOffset?> StartsAt = new(c => c.Sessions.Min(s => (DateTimeOffset?)s.StartsAt));

    /// <summary>When the last session ends; null without any.</summary>
    public static readonly Fact<Cohort, DateTimeOffset?> EndsAt = new(c => c.Sessions.Max(s => (DateTimeOffset?)s.EndsAt));

    /// <summary>Places that are kept for nobody at an instant. A figure: ask it of a query that reads without anyone's filter.</summary>
    public static readonly Fact<Cohort, DateTimeOffset, int> PlacesLeftAt = new((c, now) =>
        new[] { 0, c.Capacity - c.Places.Count(p => CohortPlaceFacts.IsTakenAt.Of(p, now)) }.Max());
}
