using Microsoft.EntityFrameworkCore;
using Volunteers.Data;
using Volunteers.Data.Access;
using Volunteers.Data.Audit;
using Volunteers.GraphQL.Annotations;

namespace Volunteers.Api.Audit;

[Node]
[Authorize(Policy = Permissions.AuditRead)]
[ObjectType<AuditEntry>(Fields = [nameof(AuditEntry.At), nameof(AuditEntry.By), nameof(AuditEntry.Action)])]
public static class AuditEntryType
{
    [NodeResolver]
    public static IQueryable<AuditEntry> GetNodes(VolunteersDbContext db) => db.AuditEntries.AsNoTracking();

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
