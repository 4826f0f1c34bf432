namespace Volunteers.Data.People;

/// <summary>What follows from the facts of a check. What depends on the day besides follows from these by <see cref="Check.StatusOn(CheckKind, CheckStatus, DateOnly, DateOnly, Policies.Policy)"/>.</summary>
public static class CheckFacts
{
    /// <summary>Of one day's facts the one recorded later counts.</summary>
    public static readonly Fact<Check, CheckFact> Latest = new(c => c.Facts.OrderBy(f => f.On).ThenBy(f => Facts.Recorded(f.Id)).Last());

    /// <summary>The state as it was last recorded.</summary>
    public static readonly Fact<Check, CheckStatus> Recorded = new(c => Latest.Of(c).Status);

    /// <summary>The day of that state.</summary>
    public static readonly Fact<Check, DateOnly> RecordedOn = new(c => Latest.Of(c).On);
}
