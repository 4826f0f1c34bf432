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
        var checks = await db.ChecksOfAsync([.. keys], cancellationToken);
        return checks.ToLookup(c => c.VolunteerId);
    }
}
