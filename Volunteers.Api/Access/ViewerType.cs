using Microsoft.EntityFrameworkCore;
using Volunteers.Data;
using Volunteers.Data.Access;
using Volunteers.Data.People;
using Volunteers.GraphQL.Annotations;
using Volunteers.GraphQL.Querying.Rows;

namespace Volunteers.Api.Access;

[ObjectType<Viewer>(Fields = [nameof(Viewer.DisplayName), nameof(Viewer.Email)])]
public static class ViewerType
{
    /// <summary>The volunteer that the signed-in person is.</summary>
    [GraphQLType("Volunteer")]
    public static RowReference? GetVolunteer(Caller caller) => RowReference.To<Volunteer>(caller.VolunteerId);

    public static async Task<IReadOnlyList<StaffRole>> GetRolesAsync(Caller caller, VolunteersDbContext db, CancellationToken cancellationToken)
    {
        var id = caller.AccountId;
        return caller.Roles.Count == 0 ? [] : await db.StaffRoles.AsNoTracking().Where(r => r.AccountId == id).OrderBy(r => r.Id).ToListAsync(cancellationToken);
    }

    /// <summary>Of the permissions, those that hold for own work alone: the cohorts that the person teaches, the programmes that they lead.</summary>
    public static IReadOnlyList<string> GetOwnWorkPermissions(Caller caller) =>
        [.. caller.Permissions.Where(permission => !caller.Roles.Any(role => Permissions.AtCentre(role.Kind).Contains(permission)))];

    /// <summary>Everything that is allowed at some centre, or with own work.</summary>
    public static IReadOnlyList<string> GetPermissions(Caller caller) => caller.Permissions;
}

/// <summary>Who is signed in, and what they may do.</summary>
public sealed record Viewer(string DisplayName, string? Email);

[QueryType]
public static class ViewerQueries
{
    /// <summary>Who is signed in, and what they may do.</summary>
    [Authorize]
    public static Viewer GetViewer(Caller caller) => new(caller.Name, caller.Email);
}
