using Microsoft.EntityFrameworkCore;
using Volunteers.Api.Access;
using Volunteers.Data.People;
using Volunteers.GraphQL.Execution;

namespace Volunteers.Api.People;

public sealed class StageByVolunteerIdDataLoader(CallerDatabase database) : BatchDataLoader<int, EnrolmentStage>
{
    protected override async Task<IReadOnlyDictionary<int, EnrolmentStage>> LoadBatchAsync(
        IReadOnlyList<int> keys, CancellationToken cancellationToken)
    {
        await using var db = database.Open();
        return await db.Volunteers
            .Where(v => keys.Contains(v.Id))
            .Select(v => new
            {
                v.Id,
                Stage = v.Enrolments.SelectMany(e => e.Steps).OrderByDescending(s => s.On).ThenByDescending(s => s.Id).Select(s => s.Stage).FirstOrDefault(),
            })
            .ToDictionaryAsync(v => v.Id, v => v.Stage, cancellationToken);
    }
}
