using Microsoft.EntityFrameworkCore;
using Volunteers.Api.Access;
using Volunteers.GraphQL.Execution;

namespace Volunteers.Api.Contributions;

public sealed class PublishableByStoryIdDataLoader(CallerDatabase database) : BatchDataLoader<int, bool>
{
    protected override async Task<IReadOnlyDictionary<int, bool>> LoadBatchAsync(
        IReadOnlyList<int> keys, CancellationToken cancellationToken)
    {
        await using var db = database.Open();
        var stories = await db.Stories.AsNoTracking().AsSplitQuery()
            .Include(s => s.Volunteer!.Consents)
            .Where(s => keys.Contains(s.Id))
            .ToListAsync(cancellationToken);
        return stories.ToDictionary(s => s.Id, s => s.Publishable);
    }
}
