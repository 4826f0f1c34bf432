using System.Linq.Expressions;
using Volunteers.Data;
using Volunteers.Data.Access;
using Volunteers.Data.Audit;
using Volunteers.Data.People;
using Volunteers.Data.Places;
using Volunteers.GraphQL.Annotations;
using Volunteers.GraphQL.Execution;
using Volunteers.GraphQL.Types;

namespace Volunteers.Api.Audit;

[Node]
[Authorize(Policy = Permissions.AuditRead)]
[ObjectType<AuditEntry>(Fields = [nameof(AuditEntry.At)])]
public static class AuditEntryType
{
    /// <summary>Who, as shown to people.</summary>
    public static Expression<Func<AuditEntry, string>> By => e => e.By.Name;

    /// <summary>What the record has to do with.</summary>
    public static Expression<Func<AuditEntry, AuditArea>> Area => e => e.Area;

    /// <summary>Created, Changed, Removed, Read, Exported, Erased, Merged, MergeUndone, Retried, Tested, TakenDown, SignedIn, SignInRefused, SessionEnded, PasskeyAdded or PasskeyRemoved.</summary>
    public static Expression<Func<AuditEntry, string>> Action => e => e.Action;

    /// <summary>The kind of record that changed, for example Volunteer.</summary>
    public static Expression<Func<AuditEntry, string>> SubjectType => e => e.SubjectType;

    /// <summary>The volunteer that the change is about; null when it is about something else.</summary>
    [GraphQLType("Node")]
    public static Expression<Func<VolunteersDbContext, AuditEntry, Volunteer?>> Subject => (db, e) => db.Volunteers.Where(v => v.Id == e.VolunteerId).FirstOrDefault();

    /// <summary>What changed of this record, field by field, as it is called in the schema's records.</summary>
    public static IReadOnlyList<AuditChange> Changes([Column] IReadOnlyList<AuditChange> changes) => changes;

    /// <summary>What was done in the step that the entry begins, in one sentence: "Helen Marsh recorded Amara Khan’s DBS check as clear".</summary>
    /// <param name="aboutSubject">Whether only what the step did about this entry’s volunteer is told, as in their history.</param>
    [BatchResolver]
    public static async Task<IReadOnlyList<string>> GetSentenceAsync(
        [Parent(nameof(AuditEntry.Id))] IReadOnlyList<AuditEntry> entries, bool? aboutSubject, VolunteersDbContext db, ISharedWork shared)
    {
        var steps = await AuditSteps.OfAsync(entries, aboutSubject ?? false, db, shared);
        return entries.Each(entry => AuditSentences.Of(steps.Steps[entry.Id], steps.Names));
    }

    /// <summary>What changed in the step, in words: fields, and values as people write them, dates by the centre’s clock.</summary>
    /// <param name="aboutSubject">As for the sentence.</param>
    [BatchResolver]
    public static async Task<IReadOnlyList<IReadOnlyList<AuditDetail>>> GetDetailsAsync(
        [Parent(nameof(AuditEntry.Id), nameof(AuditEntry.CentreId))] IReadOnlyList<AuditEntry> entries, bool? aboutSubject,
        VolunteersDbContext db, CentreClocks clocks, ISharedWork shared, CancellationToken cancellationToken)
    {
        var steps = await AuditSteps.OfAsync(entries, aboutSubject ?? false, db, shared);
        var times = new Dictionary<int, CentreTime>();
        foreach (var entry in entries.DistinctBy(entry => entry.Id))
        {
            times[entry.Id] = await clocks.OfAsync(entry.CentreId is { } centre ? [centre] : [], cancellationToken);
        }

        return entries.Each<AuditEntry, IReadOnlyList<AuditDetail>>(entry =>
            [.. AuditFields.InWords(steps.Steps[entry.Id].Records.Take(1).SelectMany(record => record.Changes), db.Model, times[entry.Id]).Select(c => new AuditDetail(c.Field, c.Before, c.After))]);
    }
}

[ObjectType<AuditChange>(Fields = [nameof(AuditChange.Field), nameof(AuditChange.Before), nameof(AuditChange.After)])]
public static class AuditChangeType;

/// <summary>A field that changed, in words.</summary>
public sealed record AuditDetail(string Title, string? Before, string? After);

/// <summary>The steps that entries begin, read once for all fields of a request that tell of them.</summary>
internal sealed record AuditSteps(Dictionary<int, AuditedStep> Steps, AuditNames Names)
{
    public static Task<AuditSteps> OfAsync(IReadOnlyList<AuditEntry> entries, bool aboutSubject, VolunteersDbContext db, ISharedWork shared)
    {
        int[] ids = [.. entries.Select(e => e.Id).Distinct()];
        return shared.OnceAsync($"steps:{aboutSubject}:{string.Join(',', ids)}", (ids, aboutSubject, db), static async (asked, aborted) =>
        {
            var steps = await AuditReader.StepsAsync(asked.db, asked.ids, asked.aboutSubject, aborted);
            return new AuditSteps(steps, await AuditNames.LoadAsync(asked.db, steps.Values.SelectMany(step => step.Records), aborted));
        });
    }
}
