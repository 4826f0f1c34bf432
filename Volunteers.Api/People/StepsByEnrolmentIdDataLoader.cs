using Microsoft.EntityFrameworkCore;
using Volunteers.Api.Access;
using Volunteers.Data.People;
using Volunteers.Data.Storage;
using Volunteers.GraphQL.Execution;

namespace Volunteers.Api.People;

public sealed class StepsByEnrolmentIdDataLoader(CallerDatabase database) : GroupedDataLoader<int, EnrolmentStep>
{
    private static readonly PreparedQuery<List<int>, EnrolmentStep> Steps = new((db, enrolments) => db.EnrolmentSteps.AsNoTracking()
        .Where(s => enrolments.Contains(s.EnrolmentId))
        .OrderBy(s => s.On).ThenBy(s => s.Id));

    protected override async Task<ILookup<int, EnrolmentStep>> LoadBatchAsync(
        IReadOnlyList<int> keys, CancellationToken cancellationToken)
    {
        await using var db = database.Open();
        var steps = await Steps.ToListAsync(db, [.. keys], cancellationToken);
        return steps.ToLookup(s => s.EnrolmentId);
    }
}
