using Microsoft.EntityFrameworkCore;
using Volunteers.Api.Access;
using Volunteers.Data;
using Volunteers.Data.Access;
using Volunteers.Data.Audit;
using Volunteers.Data.People;
using Volunteers.Data.Storage;
using Volunteers.GraphQL.Annotations;
using Volunteers.GraphQL.Execution;

namespace Volunteers.Api.Audit;

[Node]
[Authorize(Policy = Permissions.AuditRead)]
[ObjectType<AuditEntry>(Fields = [nameof(AuditEntry.At)])]
public static class AuditEntryType
{
    [NodeResolver]
    public static IQueryable<AuditEntry> GetNodes(VolunteersDbContext db) => db.AuditEntries.AsNoTracking();

    /// <summary>Who, as shown to people.</summary>
    public static string GetBy([Parent] AuditEntry entry) => entry.By.Name;

    /// <summary>Created, Changed or Removed.</summary>
    public static string GetAction([Parent(nameof(AuditEntry.Action))] AuditEntry entry) => entry.Action;

    /// <summary>The kind of record that changed, for example Volunteer.</summary>
    public static string GetSubjectType([Parent(nameof(AuditEntry.SubjectType))] AuditEntry entry) => entry.SubjectType;

    /// <summary>The volunteer that the change is about; null when it is about something else.</summary>
    [GraphQLType("Node")]
    public static async Task<object?> GetSubjectAsync(
        [Parent(nameof(AuditEntry.VolunteerId))] AuditEntry entry, VolunteerByIdDataLoader volunteers, CancellationToken cancellationToken) =>
        entry.VolunteerId is { } id ? await volunteers.LoadAsync(id, cancellationToken) : null;

    /// <summary>What changed, field by field.</summary>
    public static async Task<IReadOnlyList<AuditChange>> GetChangesAsync(
        [Parent(nameof(AuditEntry.Id))] AuditEntry entry, ChangesByAuditEntryIdDataLoader changes, CancellationToken cancellationToken) =>
        await changes.LoadAsync(entry.Id, cancellationToken);
}

[ObjectType<AuditChange>(Fields = [nameof(AuditChange.Field), nameof(AuditChange.Before), nameof(AuditChange.After)])]
public static class AuditChangeType;

public sealed class ChangesByAuditEntryIdDataLoader(CallerDatabase database) : GroupedDataLoader<int, AuditChange>
{
    private static readonly PreparedQuery<List<int>, Entry> Entries = new((db, entries) => db.AuditEntries.AsNoTracking()
        .Where(e => entries.Contains(e.Id))
        .Select(e => new Entry(e.Id, e.Changes)));

    protected override async Task<ILookup<int, AuditChange>> LoadBatchAsync(
        IReadOnlyList<int> keys, CancellationToken cancellationToken)
    {
        await using var db = database.Open();
        var entries = await Entries.ToListAsync(db, [.. keys], cancellationToken);
        return entries.SelectMany(e => e.Changes, (e, change) => (e.Id, Change: change)).ToLookup(c => c.Id, c => c.Change);
    }

    private sealed record Entry(int Id, IReadOnlyList<AuditChange> Changes);
}

public sealed class VolunteerByIdDataLoader(CallerDatabase database) : BatchDataLoader<int, Volunteer>
{
    protected override async Task<IReadOnlyDictionary<int, Volunteer>> LoadBatchAsync(
        IReadOnlyList<int> keys, CancellationToken cancellationToken)
    {
        await using var db = database.Open();
        return await db.Volunteers.AsNoTracking().Where(v => keys.Contains(v.Id)).ToDictionaryAsync(v => v.Id, cancellationToken);
    }
}
