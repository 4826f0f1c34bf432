using Microsoft.EntityFrameworkCore;
using Volunteers.Api.Access;
using Volunteers.Data.People;
using Volunteers.GraphQL.Execution;

namespace Volunteers.Api.People;

public sealed class StepsByEnrolmentIdDataLoader(CallerDatabase database) : GroupedDataLoader<int, EnrolmentStep>
{
    protected override async Task<ILookup<int, EnrolmentStep>> LoadBatchAsync(
        IReadOnlyList<int> keys, CancellationToken cancellationToken)
    {
        await using var db = database.Open();
        var steps = await db.EnrolmentSteps.AsNoTracking()
            .Where(s => keys.Contains(s.EnrolmentId))
            .OrderBy(s => s.On).ThenBy(s => s.Id)
            .ToListAsync(cancellationToken);
        return steps.ToLookup(s => s.EnrolmentId);
    }
}
