using System.Linq.Expressions;
using Volunteers.Data;
using Volunteers.Data.Places;
using Volunteers.GraphQL.Annotations;

namespace Volunteers.Api.Places;

[QueryType]
[Authorize]
public static class PlacesQueries
{
    /// <summary>The centres that the signed-in person works or volunteers at.</summary>
    public static Expression<Func<VolunteersDbContext, IEnumerable<Centre>>> Centres => db => db.Centres.OrderBy(c => c.SortName);

    /// <summary>The centres that work together; null until the cluster is set up.</summary>
    public static Expression<Func<VolunteersDbContext, Cluster?>> Cluster => db => db.Clusters.OrderBy(c => c.Id).FirstOrDefault();

    /// <summary>Where things happen at the centres that the signed-in person works or volunteers at.</summary>
    [UsePaging]
    [UseFiltering<VenueFilter>]
    [UseSorting<VenueSort>]
    public static Expression<Func<VolunteersDbContext, IEnumerable<Venue>>> Venues => db => db.Venues.OrderBy(v => v.SortName);

    /// <summary>Schools, health teams and others that the cluster works with.</summary>
    [UsePaging]
    [UseFiltering<PartnerOrganisationFilter>]
    [UseSorting<PartnerOrganisationSort>]
    public static Expression<Func<VolunteersDbContext, IEnumerable<PartnerOrganisation>>> PartnerOrganisations => db => db.PartnerOrganisations.OrderBy(p => p.SortName);

    /// <summary>The groups of families that a centre means to reach.</summary>
    public static Expression<Func<VolunteersDbContext, IEnumerable<TargetGroup>>> TargetGroups([ID<Centre>] int centreId) =>
        db => db.TargetGroups.Where(g => g.CentreId == centreId).OrderBy(g => g.SortName);
}
