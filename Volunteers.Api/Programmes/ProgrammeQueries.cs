using System.Linq.Expressions;
using Volunteers.Api.Access;
using Volunteers.Data;
using Volunteers.Data.Access;
using Volunteers.Data.People;
using Volunteers.Data.Policies;
using Volunteers.Data.Programmes;
using Volunteers.GraphQL.Annotations;

namespace Volunteers.Api.Programmes;

[QueryType]
[Authorize]
public static class ProgrammeQueries
{
    [UsePaging]
    [UseFiltering<ProgrammeFilter>]
    [UseSorting<ProgrammeSort>]
    public static Expression<Func<VolunteersDbContext, IEnumerable<Programme>>> Programmes => db => db.Programmes.OrderBy(p => p.SortName);

    [UsePaging]
    [UseFiltering<ProgrammeSessionFilter>]
    [UseSorting<ProgrammeSessionSort>]
    public static Expression<Func<VolunteersDbContext, IEnumerable<ProgrammeSession>>> ProgrammeSessions => db => db.ProgrammeSessions.OrderBy(s => s.StartsAt);

    /// <summary>Whether a volunteer is ready for a role on a day, and why: one answer per requirement.</summary>
    public static async Task<Readiness> GetReadinessAsync(
        [ID<Volunteer>] int volunteerId, [ID<ProgrammeRole>] int programmeRoleId, DateOnly on,
        VolunteersDbContext db, Caller caller, PolicyBook policies, CancellationToken cancellationToken)
    {
        if (!caller.IsSelf(volunteerId) && !caller.Can(Permissions.ProgrammesRead))
        {
            caller.Require(Permissions.ProgrammesRead, null);
        }

        var volunteer = await db.Volunteers.FindRequiredAsync(v => v.Id == volunteerId, "volunteer", cancellationToken);
        var role = await db.ProgrammeRoles.FindRequiredAsync(r => r.Id == programmeRoleId, "role", cancellationToken);
        return await ReadinessRules.LoadAsync(db, volunteer.Id, role.Id, on, policies, cancellationToken);
    }
}
