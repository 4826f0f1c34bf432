using Microsoft.EntityFrameworkCore;
using Volunteers.Api.Access;
using Volunteers.GraphQL.Execution;

namespace Volunteers.Api.People;

public sealed class HoursByVolunteerIdDataLoader(CallerDatabase database) : BatchDataLoader<int, double>
{
    protected override async Task<IReadOnlyDictionary<int, double>> LoadBatchAsync(
        IReadOnlyList<int> keys, CancellationToken cancellationToken)
    {
        await using var db = database.Open();
        return await db.Contributions
            .Where(c => keys.Contains(c.VolunteerId) && c.ConfirmedAt != null && c.DeclinedAt == null)
            .GroupBy(c => c.VolunteerId)
            .Select(g => new { VolunteerId = g.Key, Hours = g.Sum(c => c.Hours) })
            .ToDictionaryAsync(h => h.VolunteerId, h => h.Hours, cancellationToken);
    }
}
