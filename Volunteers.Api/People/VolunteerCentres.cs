using Microsoft.EntityFrameworkCore;
using Volunteers.Data;
using Volunteers.Data.People;
using Volunteers.Data.Places;
using Volunteers.Data.Storage;
using Volunteers.GraphQL.Execution;

namespace Volunteers.Api.People;

/// <summary>The centres at which volunteers are enrolled, read for many at once.</summary>
internal static class VolunteerCentres
{
    private static readonly PreparedQuery<List<int>, Enrolled> Centres = new((db, volunteers) => db.Enrolments.AsNoTracking()
        .Where(e => volunteers.Contains(e.VolunteerId))
        .OrderBy(e => e.Centre.SortName)
        .Select(e => new Enrolled(e.VolunteerId, e.Centre)));

    /// <summary>The centres of <paramref name="volunteers"/> by name, in the volunteers' order.</summary>
    public static async Task<IReadOnlyList<IReadOnlyList<Centre>>> OfAsync(
        VolunteersDbContext db, IReadOnlyList<Volunteer> volunteers, CancellationToken cancellationToken)
    {
        var centres = (await Centres.ToListAsync(db, volunteers.Ids(), cancellationToken)).ToLookup(row => row.VolunteerId, row => row.Centre);
        return volunteers.Each<Volunteer, IReadOnlyList<Centre>>(volunteer => [.. centres[volunteer.Id]]);
    }

    private sealed record Enrolled(int VolunteerId, Centre Centre);
}
