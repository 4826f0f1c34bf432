using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Volunteers.Data;
using Volunteers.Data.Programmes;
using Volunteers.GraphQL.Annotations;
using Volunteers.GraphQL.Execution;

namespace Volunteers.Api.Programmes;

[Node]
[ObjectType<ProgrammeRole>(Fields = [nameof(ProgrammeRole.Title), nameof(ProgrammeRole.Leads), nameof(ProgrammeRole.NeededPerSession)])]
public static class ProgrammeRoleType
{
    public static Expression<Func<ProgrammeRole, Programme>> Programme => r => r.Programme;

    [BatchResolver]
    public static async Task<IReadOnlyList<IReadOnlyList<Requirement>>> GetRequirementsAsync(
        [Parent(nameof(ProgrammeRole.Id))] IReadOnlyList<ProgrammeRole> roles, VolunteersDbContext db, CancellationToken cancellationToken)
    {
        int[] ids = [.. roles.Select(r => r.Id).Distinct()];
        var requirements = await db.RoleRequirements.AsNoTracking()
            .Include(r => r.Course).Include(r => r.CheckType)
            .Where(r => ids.Contains(r.ProgrammeRoleId))
            .OrderBy(r => r.Id)
            .ToListAsync(cancellationToken);
        var byRole = requirements.ToLookup(r => r.ProgrammeRoleId, r => new Requirement(r.Description));
        return roles.Each<ProgrammeRole, IReadOnlyList<Requirement>>(role => [.. byRole[role.Id]]);
    }
}

/// <summary>Something that a role asks for, in words.</summary>
public sealed record Requirement(string Description);
