using Microsoft.EntityFrameworkCore;
using Volunteers.Api.Access;
using Volunteers.GraphQL.Execution;

namespace Volunteers.Api.Programmes;

public sealed class RequirementsByRoleIdDataLoader(CallerDatabase database) : GroupedDataLoader<int, Requirement>
{
    protected override async Task<ILookup<int, Requirement>> LoadBatchAsync(
        IReadOnlyList<int> keys, CancellationToken cancellationToken)
    {
        await using var db = database.Open();
        var requirements = await db.RoleRequirements.AsNoTracking()
            .Include(r => r.Course)
            .Where(r => keys.Contains(r.ProgrammeRoleId))
            .OrderBy(r => r.Id)
            .ToListAsync(cancellationToken);
        return requirements.ToLookup(r => r.ProgrammeRoleId, r => new Requirement(r.Description));
    }
}
