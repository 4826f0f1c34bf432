using Volunteers.Data;
using Volunteers.Data.People;
using Volunteers.GraphQL.Execution;
using Volunteers.GraphQL.Querying;

namespace Volunteers.Api.People;

/// <summary>The confirmed hours of volunteers, read for many at once.</summary>
internal static class VolunteerHours
{
    private static readonly StatementQuery<VolunteersDbContext, List<int>, HoursOf> Hours = new((db, volunteers) => db.Contributions
        .Where(c => volunteers.Contains(c.VolunteerId) && c.ConfirmedAt != null && c.DeclinedAt == null)
        .GroupBy(c => c.VolunteerId)
        .Select(g => new HoursOf(g.Key, g.Sum(c => c.Hours))));

    /// <summary>The hours of <paramref name="volunteers"/>, in their order.</summary>
    public static async Task<IReadOnlyList<double>> OfAsync(
        VolunteersDbContext db, IQueryableExecutor queries, IReadOnlyList<Volunteer> volunteers, CancellationToken cancellationToken)
    {
        var hours = (await queries.ToListAsync(Hours, db, volunteers.Ids(), cancellationToken)).ToDictionary(row => row.VolunteerId, row => row.Hours);
        return volunteers.Each(volunteer => hours.GetValueOrDefault(volunteer.Id));
    }

    private readonly record struct HoursOf(int VolunteerId, double Hours);
}
