using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Volunteers.Data;
using Volunteers.Data.Access;
using Volunteers.Data.Audit;
using Volunteers.Data.People;
using Volunteers.GraphQL.Annotations;
using Volunteers.GraphQL.Execution;

namespace Volunteers.Api.Audit;

[Node]
[Authorize(Policy = Permissions.AuditRead)]
[ObjectType<AuditEntry>(Fields = [nameof(AuditEntry.At)])]
public static class AuditEntryType
{
    /// <summary>Who, as shown to people.</summary>
    public static Expression<Func<AuditEntry, string>> By => e => e.By.Name;

    /// <summary>Created, Changed or Removed.</summary>
    public static Expression<Func<AuditEntry, string>> Action => e => e.Action;

    /// <summary>The kind of record that changed, for example Volunteer.</summary>
    public static Expression<Func<AuditEntry, string>> SubjectType => e => e.SubjectType;

    /// <summary>The volunteer that the change is about; null when it is about something else.</summary>
    [GraphQLType("Node")]
    public static Expression<Func<VolunteersDbContext, AuditEntry, Volunteer?>> Subject => (db, e) => db.Volunteers.Where(v => v.Id == e.VolunteerId).FirstOrDefault();

    /// <summary>What changed, field by field.</summary>
    [BatchResolver]
    public static async Task<IReadOnlyList<IReadOnlyList<AuditChange>>> GetChangesAsync(
        [Parent(nameof(AuditEntry.Id))] IReadOnlyList<AuditEntry> entries, VolunteersDbContext db, CancellationToken cancellationToken)
    {
        int[] ids = [.. entries.Select(e => e.Id)];
        var changes = await db.AuditEntries.AsNoTracking().Where(e => ids.Contains(e.Id)).Select(e => new { e.Id, e.Changes }).ToDictionaryAsync(e => e.Id, e => e.Changes, cancellationToken);
        return entries.Each(entry => changes.GetValueOrDefault(entry.Id, []));
    }
}

[ObjectType<AuditChange>(Fields = [nameof(AuditChange.Field), nameof(AuditChange.Before), nameof(AuditChange.After)])]
public static class AuditChangeType;
