using Microsoft.EntityFrameworkCore;
using Volunteers.Api.Access;
using Volunteers.GraphQL.Execution;

namespace Volunteers.Api.People;

public sealed class ConsentsByVolunteerIdDataLoader(CallerDatabase database) : GroupedDataLoader<int, ConsentState>
{
    protected override async Task<ILookup<int, ConsentState>> LoadBatchAsync(
        IReadOnlyList<int> keys, CancellationToken cancellationToken)
    {
        await using var db = database.Open();
        var consents = await db.Consents.AsNoTracking()
            .Where(c => keys.Contains(c.VolunteerId))
            .OrderBy(c => c.At).ThenBy(c => c.Id)
            .Select(c => new { c.VolunteerId, c.Kind, c.Given, c.At })
            .ToListAsync(cancellationToken);
        return consents
            .GroupBy(c => (c.VolunteerId, c.Kind))
            .Select(g => g.Last())
            .OrderBy(c => c.Kind)
            .ToLookup(c => c.VolunteerId, c => new ConsentState(c.Kind, c.Given, c.At));
    }
}
