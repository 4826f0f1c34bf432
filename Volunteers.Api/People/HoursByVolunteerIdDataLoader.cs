using Volunteers.Api.Access;
using Volunteers.Data.Storage;
using Volunteers.GraphQL.Execution;

namespace Volunteers.Api.People;

public sealed class HoursByVolunteerIdDataLoader(CallerDatabase database) : BatchDataLoader<int, double>
{
    private static readonly PreparedQuery<List<int>, HoursOf> Hours = new((db, volunteers) => db.Contributions
        .Where(c => volunteers.Contains(c.VolunteerId) && c.ConfirmedAt != null && c.DeclinedAt == null)
        .GroupBy(c => c.VolunteerId)
        .Select(g => new HoursOf(g.Key, g.Sum(c => c.Hours))));

    protected override async Task<IReadOnlyDictionary<int, double>> LoadBatchAsync(
        IReadOnlyList<int> keys, CancellationToken cancellationToken)
    {
        await using var db = database.Open();
        var hours = await Hours.ToListAsync(db, [.. keys], cancellationToken);
        return hours.ToDictionary(row => row.VolunteerId, row => row.Hours);
    }

    private sealed record HoursOf(int VolunteerId, double Hours);
}
