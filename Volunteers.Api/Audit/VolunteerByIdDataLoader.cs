using Microsoft.EntityFrameworkCore;
using Volunteers.Api.Access;
using Volunteers.Data.People;
using Volunteers.GraphQL.Execution;

namespace Volunteers.Api.Audit;

public sealed class VolunteerByIdDataLoader(CallerDatabase database) : BatchDataLoader<int, Volunteer>
{
    protected override async Task<IReadOnlyDictionary<int, Volunteer>> LoadBatchAsync(
        IReadOnlyList<int> keys, CancellationToken cancellationToken)
    {
        await using var db = database.Open();
        return await db.Volunteers.AsNoTracking().Where(v => keys.Contains(v.Id)).ToDictionaryAsync(v => v.Id, cancellationToken);
    }
}
