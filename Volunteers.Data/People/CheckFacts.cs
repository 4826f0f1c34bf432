namespace Volunteers.Data.People;

/// <summary>What follows from the facts of a check. What depends on the day besides follows from these by <see cref="CheckState.StatusOn"/>.</summary>
public static class CheckFacts
{
    /// <summary>Of one day's facts the one recorded later counts.</summary>
    public static readonly Fact<Check, CheckFact> Latest = new(c => c.Facts.OrderBy(f => f.On).ThenBy(f => Facts.Recorded(f.Id)).Last());

    /// <summary>The state as it was last recorded.</summary>
    public static readonly Fact<Check, CheckStatus> Recorded = new(c => Latest.Of(c).Status);

    /// <summary>The day of that state.</summary>
    public static readonly Fact<Check, DateOnly> RecordedOn = new(c => Latest.Of(c).On);

    /// <summary>Of a reference: the name of who gave it.</summary>
    public static readonly Fact<Check, string?> Referee = new(c => c.Kind == CheckKind.Reference ? c.Reference : null);

    /// <summary>What happened at the Update Service, first to last.</summary>
    public static readonly Fact<Check, IEnumerable<UpdateServiceEntry>> EntriesInOrder = new(c => c.UpdateService.OrderBy(e => e.On).ThenBy(e => Facts.Recorded(e.Id)));

    /// <summary>Whether the certificate is kept up to date at the Update Service.</summary>
    public static readonly Fact<Check, bool> IsSubscribed = new(c => c.UpdateService
        .Where(e => e.What == UpdateServiceEvent.Subscribed || e.What == UpdateServiceEvent.Ended)
        .OrderByDescending(e => e.On).ThenByDescending(e => Facts.Recorded(e.Id))
        .Select(e => e.What == UpdateServiceEvent.Subscribed)
        .FirstOrDefault());

    /// <summary>What the Update Service answered when it was last asked; null: it was not.</summary>
    public static readonly Fact<Check, UpdateServiceEvent?> Answer = new(c => c.UpdateService
        .Where(e => e.What == UpdateServiceEvent.NoChange || e.What == UpdateServiceEvent.Changed)
        .OrderByDescending(e => e.On).ThenByDescending(e => Facts.Recorded(e.Id))
        .Select(e => (UpdateServiceEvent?)e.What)
        .FirstOrDefault());

    /// <summary>The day of that answer.</summary>
    public static readonly Fact<Check, DateOnly?> AnsweredOn = new(c => c.UpdateService
        .Where(e => e.What == UpdateServiceEvent.NoChange || e.What == UpdateServiceEvent.Changed)
        .Max(e => (DateOnly?)e.On));
}
