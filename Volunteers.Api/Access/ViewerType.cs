using Microsoft.EntityFrameworkCore;
using Volunteers.Data;
using Volunteers.Data.Access;
using Volunteers.Data.People;
using Volunteers.Data.Places;
using Volunteers.GraphQL.Annotations;
using Volunteers.GraphQL.Querying.Rows;

namespace Volunteers.Api.Access;

[ObjectType<Viewer>(Fields = [nameof(Viewer.DisplayName), nameof(Viewer.Email)])]
public static class ViewerType
{
    /// <summary>The volunteer that the signed-in person is.</summary>
    [GraphQLType("Volunteer")]
    public static RowReference? GetVolunteer(Caller caller) => RowReference.To<Volunteer>(caller.VolunteerId);

    public static async Task<IReadOnlyList<StaffRoleResult>> GetRolesAsync(Caller caller, VolunteersDbContext db, CancellationToken cancellationToken)
    {
        int[] ids = [.. caller.Roles.Select(r => r.CentreId).OfType<int>().Distinct()];
        var centres = await db.Centres.AsNoTracking().Where(c => ids.Contains(c.Id)).ToDictionaryAsync(c => c.Id, cancellationToken);
        return [.. caller.Roles.Select(r => new StaffRoleResult(r.CentreId is { } id ? centres.GetValueOrDefault(id) : null, r.Kind))];
    }

    /// <summary>Everything that is allowed at some centre.</summary>
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

/// <summary>A role that is held at a centre, or for the whole cluster.</summary>
/// <param name="Centre">Null: the whole cluster.</param>
[GraphQLName("StaffRole")]
public sealed record StaffRoleResult(Centre? Centre, StaffRoleKind Role);
