using System.Linq.Expressions;
using Volunteers.Data;
using Volunteers.Data.Access;
using Volunteers.Data.Audit;
using Volunteers.Data.People;
using Volunteers.GraphQL.Annotations;

namespace Volunteers.Api.Audit;

[Node]
[Authorize(Policy = Permissions.AuditRead)]
[ObjectType<AuditEntry>(Fields = [nameof(AuditEntry.At)])]
public static class AuditEntryType
{
    /// <summary>Who, as shown to people.</summary>
    public static Expression<Func<AuditEntry, string>> By => e => e.By.Name;

    /// <summary>Created, Changed, Removed, Retried, SignedIn or SignInRefused.</summary>
    public static Expression<Func<AuditEntry, string>> Action => e => e.Action;

    /// <summary>The kind of record that changed, for example Volunteer.</summary>
    public static Expression<Func<AuditEntry, string>> SubjectType => e => e.SubjectType;

    /// <summary>The volunteer that the change is about; null when it is about something else.</summary>
    [GraphQLType("Node")]
    public static Expression<Func<VolunteersDbContext, AuditEntry, Volunteer?>> Subject => (db, e) => db.Volunteers.Where(v => v.Id == e.VolunteerId).FirstOrDefault();

    /// <summary>What changed, field by field.</summary>
    public static IReadOnlyList<AuditChange> Changes([Column] IReadOnlyList<AuditChange> changes) => changes;
}

[ObjectType<AuditChange>(Fields = [nameof(AuditChange.Field), nameof(AuditChange.Before), nameof(AuditChange.After)])]
public static class AuditChangeType;
