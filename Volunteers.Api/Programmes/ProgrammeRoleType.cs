using Microsoft.EntityFrameworkCore;
using Volunteers.Data;
using Volunteers.Data.Programmes;
using Volunteers.GraphQL.Annotations;

namespace Volunteers.Api.Programmes;

[Node]
[ObjectType<ProgrammeRole>(Fields = [nameof(ProgrammeRole.Title), nameof(ProgrammeRole.Leads), nameof(ProgrammeRole.NeededPerSession)])]
public static class ProgrammeRoleType
{
    [NodeResolver]
    public static IQueryable<ProgrammeRole> GetNodes(VolunteersDbContext db) => db.ProgrammeRoles.AsNoTracking();

    [UseBatching(nameof(Programme.Id), ParentKey = nameof(ProgrammeRole.ProgrammeId))]
    [UseFirstOrDefault]
    [UseProjection]
    [GraphQLType("Programme!")]
    [Preloaded(nameof(ProgrammeRole.Programme))]
    public static IQueryable<Programme> GetProgramme(VolunteersDbContext db) => db.Programmes;

    public static async Task<IReadOnlyList<Requirement>> GetRequirementsAsync(
        [Parent(nameof(ProgrammeRole.Id))] ProgrammeRole role, RequirementsByRoleIdDataLoader requirements, CancellationToken cancellationToken) =>
        await requirements.LoadAsync(role.Id, cancellationToken);
}
