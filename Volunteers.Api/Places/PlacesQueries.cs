using Microsoft.EntityFrameworkCore;
using Volunteers.Data;
using Volunteers.Data.Places;
using Volunteers.GraphQL.Annotations;

namespace Volunteers.Api.Places;

[QueryType]
[Authorize]
public static class PlacesQueries
{
    /// <summary>The centres that the signed-in person works or volunteers at.</summary>
    public static Task<List<Centre>> GetCentresAsync(VolunteersDbContext db, CancellationToken cancellationToken) =>
        db.Centres.AsNoTracking().OrderBy(c => c.SortName).ToListAsync(cancellationToken);

    /// <summary>Schools, health teams and others that the cluster works with.</summary>
    [UsePaging]
    [UseProjection]
    [UseFiltering<PartnerOrganisationFilter>]
    [UseSorting<PartnerOrganisationSort>]
    public static IQueryable<PartnerOrganisation> GetPartnerOrganisations(VolunteersDbContext db) =>
        db.PartnerOrganisations.OrderBy(p => p.SortName);

    /// <summary>The groups of families that a centre means to reach.</summary>
    public static Task<List<TargetGroup>> GetTargetGroupsAsync(
        [ID<Centre>] int centreId, VolunteersDbContext db, CancellationToken cancellationToken) =>
        db.TargetGroups.AsNoTracking().Where(g => g.CentreId == centreId).OrderBy(g => g.SortName).ToListAsync(cancellationToken);
}
