using Microsoft.EntityFrameworkCore;
using Volunteers.Api.Access;
using Volunteers.Data.Places;
using Volunteers.GraphQL.Execution;

namespace Volunteers.Api.People;

public sealed class CentresByVolunteerIdDataLoader(CallerDatabase database) : GroupedDataLoader<int, Centre>
{
    protected override async Task<ILookup<int, Centre>> LoadBatchAsync(
        IReadOnlyList<int> keys, CancellationToken cancellationToken)
    {
        await using var db = database.Open();
        var centres = await db.Enrolments.AsNoTracking()
            .Where(e => keys.Contains(e.VolunteerId))
            .OrderBy(e => e.Centre.Name)
            .Select(e => new { e.VolunteerId, e.Centre })
            .ToListAsync(cancellationToken);
        return centres.ToLookup(c => c.VolunteerId, c => c.Centre);
    }
}
