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
    /// <summary>Who did what, latest first: one entry for each step, however many records it touched.</summary>
    [Authorize(Policy = Permissions.AuditRead)]
    [Cost(10, Factor = 300)] // which entries one may see takes a look at what each is about
    [UsePaging]
    [UseFiltering<AuditEntryFilter>]
    [UseSorting<AuditEntrySort>]
    public static Expression<Func<VolunteersDbContext, IEnumerable<AuditEntry>>> AuditEntries => db => db.AuditEntries.Where(e => e.Leads).OrderByDescending(e => e.At);
}
