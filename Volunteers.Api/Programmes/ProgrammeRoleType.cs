using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Volunteers.Api.Access;
using Volunteers.Data.Programmes;
using Volunteers.GraphQL.Annotations;
using Volunteers.GraphQL.Execution;

namespace Volunteers.Api.Programmes;

[Node]
[ObjectType<ProgrammeRole>(Fields = [nameof(ProgrammeRole.Title), nameof(ProgrammeRole.Leads), nameof(ProgrammeRole.NeededPerSession)])]
public static class ProgrammeRoleType
{
    public static Expression<Func<ProgrammeRole, Programme>> Programme => r => r.Programme;

    public static async Task<IReadOnlyList<Requirement>> GetRequirementsAsync(
        [Parent(nameof(ProgrammeRole.Id))] ProgrammeRole role, RequirementsByRoleIdDataLoader requirements, CancellationToken cancellationToken) =>
        await requirements.LoadAsync(role.Id, cancellationToken);
}

/// <summary>Something that a role asks for, in words.</summary>
public sealed record Requirement(string Description);

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
