using Microsoft.EntityFrameworkCore;
using Volunteers.Api.Access;
using Volunteers.GraphQL.Execution;

namespace Volunteers.Api.Places;

public sealed class StageCountsByCentreIdDataLoader(CallerDatabase database) : GroupedDataLoader<int, StageCount>
{
    protected override async Task<ILookup<int, StageCount>> LoadBatchAsync(
        IReadOnlyList<int> keys, CancellationToken cancellationToken)
    {
        await using var db = database.Open();
        var counts = await db.Enrolments
            .Where(e => keys.Contains(e.CentreId))
            .Select(e => new
            {
                e.CentreId,
                Stage = e.Steps.OrderByDescending(s => s.On).ThenByDescending(s => s.Id).Select(s => s.Stage).First(),
            })
            .GroupBy(e => new { e.CentreId, e.Stage })
            .Select(g => new { g.Key.CentreId, g.Key.Stage, Count = g.Count() })
            .ToListAsync(cancellationToken);
        return counts.OrderBy(c => c.Stage).ToLookup(c => c.CentreId, c => new StageCount(c.Stage, c.Count));
    }
}
