using Microsoft.EntityFrameworkCore;
using Volunteers.Data;
using Volunteers.Data.People;
using Volunteers.Data.Places;
using Volunteers.Data.Programmes;
using Volunteers.GraphQL.Annotations;

namespace Volunteers.Api.Programmes;

[Node]
[ObjectType<Programme>(Fields = [nameof(Programme.Name), nameof(Programme.Kind), nameof(Programme.Purpose), nameof(Programme.Venue)])]
public static class ProgrammeType
{
    [NodeResolver]
    public static IQueryable<Programme> GetNodes(VolunteersDbContext db) => db.Programmes.AsNoTracking();

    [UseBatching(nameof(Centre.Id), ParentKey = nameof(Programme.CentreId))]
    [UseFirstOrDefault]
    [UseProjection]
    [GraphQLType("Centre!")]
    [Preloaded(nameof(Programme.Centre))]
    public static IQueryable<Centre> GetCentre(VolunteersDbContext db) => db.Centres;

    [UseBatching(nameof(ProgrammeRole.ProgrammeId))]
    [UseProjection]
    public static IQueryable<ProgrammeRole> GetRoles(VolunteersDbContext db) =>
        db.ProgrammeRoles.OrderByDescending(r => r.Leads).ThenBy(r => r.SortTitle);

    [UseBatching(nameof(ProgrammeSession.ProgrammeId))]
    [UsePaging]
    [UseProjection]
    [UseFiltering<ProgrammeSessionFilter>]
    [UseSorting<ProgrammeSessionSort>]
    public static IQueryable<ProgrammeSession> GetSessions(VolunteersDbContext db) => db.ProgrammeSessions.OrderBy(s => s.StartsAt);

    [UseBatching(nameof(Assignment.ProgrammeId))]
    [UseProjection]
    public static IQueryable<Assignment> GetAssignments(VolunteersDbContext db) => db.Assignments.OrderByDescending(a => a.From);

    /// <summary>The volunteer who leads it now, if one does.</summary>
    public static Task<Volunteer?> GetLeadAsync(
        [Parent(nameof(Programme.Id))] Programme programme, LeadByProgrammeIdDataLoader leads, CancellationToken cancellationToken) =>
        leads.LoadAsync(programme.Id, cancellationToken);
}
