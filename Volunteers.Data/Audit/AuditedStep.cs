using Volunteers.Data.Access;

namespace Volunteers.Data.Audit;

/// <summary>What somebody did in one step, as far as the reader may see it.</summary>
/// <param name="Records">Each record once, with all that the step changed of it.</param>
public sealed record AuditedStep(Actor By, IReadOnlyList<AuditedRecord> Records)
{
    /// <summary>Puts the entries of a step together.</summary>
    public static AuditedStep Of(Actor by, IEnumerable<AuditEntry> entries) => new(
        by,
        [
            .. entries.OrderBy(e => e.Id).GroupBy(e => (e.SubjectType, e.SubjectId)).Select(of => new AuditedRecord(
                of.Key.SubjectType, of.Key.SubjectId, of.Select(e => e.VolunteerId).FirstOrDefault(id => id is not null), ActionOf([.. of.Select(e => e.Action)]),
                [.. of.SelectMany(e => e.Changes)])),
        ]);

    // what was made and then changed in one step was made
    private static string ActionOf(IReadOnlyList<string> actions) =>
        actions.FirstOrDefault(action => action is not ("Created" or "Changed" or "Removed")) ?? (actions.Contains("Created") ? "Created" : actions.Contains("Removed") ? "Removed" : "Changed");
}

/// <summary>A record that a step touched.</summary>
public sealed record AuditedRecord(string Type, int Id, int? VolunteerId, string Action, IReadOnlyList<AuditChange> Changes)
{
    /// <summary>What a field came to; null when it did not change or was emptied.</summary>
    public string? After(string field) => Changes.LastOrDefault(change => change.Field == field)?.After;

    /// <summary>What a field was.</summary>
    public string? Before(string field) => Changes.FirstOrDefault(change => change.Field == field)?.Before;

    public bool Changed(string field) => Changes.Any(change => change.Field == field);
}
