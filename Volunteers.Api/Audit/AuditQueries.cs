using System.Linq.Expressions;
using Volunteers.Data;
using Volunteers.Data.Access;
using Volunteers.Data.Audit;
using Volunteers.GraphQL.Annotations;
using Volunteers.GraphQL.Types;

namespace Volunteers.Api.Audit;

[QueryType]
public static class AuditQueries
{
    /// <summary>Who changed what, latest first.</summary>
    [Authorize(Policy = Permissions.AuditRead)]
    [Cost(10, Factor = 300)] // which entries one may see takes a look at what each is about
    [UsePaging]
    [UseFiltering<AuditEntryFilter>]
    [UseSorting<AuditEntrySort>]
    public static Expression<Func<VolunteersDbContext, IEnumerable<AuditEntry>>> AuditEntries => db => db.AuditEntries.OrderByDescending(e => e.At);
}
