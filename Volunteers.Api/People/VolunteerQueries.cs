using Volunteers.Data;
using Volunteers.Data.Access;
using Volunteers.Data.People;
using Volunteers.Data.Places;
using Volunteers.GraphQL.Annotations;

namespace Volunteers.Api.People;

[QueryType]
[Authorize]
public static class VolunteerQueries
{
    /// <summary>Volunteers that the signed-in person may see.</summary>
    /// <param name="search">Words of a name, an e-mail address, a telephone number or a postcode; all of them must be found.</param>
    /// <param name="centreId">Only those enrolled at this centre.</param>
    [UsePaging]
    [UseProjection]
    [UseFiltering<VolunteerFilter>]
    [UseSorting<VolunteerSort>]
    public static IQueryable<Volunteer> GetVolunteers([Cost(10)] string? search, [ID<Centre>] int? centreId, VolunteersDbContext db)
    {
        var volunteers = db.Volunteers.WithTheirFacts().Where(v => v.ErasedAt == null);
        foreach (var term in SearchText.Terms(search is { Length: > 200 } ? search[..200] : search))
        {
            volunteers = volunteers.Where(v => v.SearchText.Contains(term));
        }

        if (centreId is { } centre)
        {
            volunteers = volunteers.Where(v => v.Enrolments.Any(e => e.CentreId == centre));
        }

        return volunteers.OrderBy(v => v.SortName);
    }
}
