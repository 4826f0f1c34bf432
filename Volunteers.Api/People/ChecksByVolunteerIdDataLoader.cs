using Microsoft.EntityFrameworkCore;
using Volunteers.Api.Access;
using Volunteers.Data.People;
using Volunteers.GraphQL.Execution;

namespace Volunteers.Api.People;

public sealed class ChecksByVolunteerIdDataLoader(CallerDatabase database) : GroupedDataLoader<int, Check>
{
    protected override async Task<ILookup<int, Check>> LoadBatchAsync(
        IReadOnlyList<int> keys, CancellationToken cancellationToken)
    {
        await using var db = database.Open();
        // one statement: a check has a handful of facts at most
        var checks = await db.Checks.AsNoTracking().AsSingleQuery()
            .Include(c => c.Facts)
            .Where(c => keys.Contains(c.VolunteerId))
            .OrderByDescending(c => c.Id)
            .ToListAsync(cancellationToken);
        return checks.ToLookup(c => c.VolunteerId);
    }
}
