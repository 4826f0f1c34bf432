using Microsoft.AspNetCore.Identity;
using Volunteers.Data.People;

namespace Volunteers.Data.Access;

/// <summary>
/// Someone who can sign in with a password or passkey: staff, by their <see cref="Roles"/>, or a volunteer, or a volunteer
/// who leads and is both.
/// </summary>
public sealed class Account : IdentityUser<int>
{
    private readonly List<StaffRole> roles = [];

    public required string DisplayName { get; set; }

    /// <summary>The volunteer that this person also is.</summary>
    public int? VolunteerId { get; set; }

    public Volunteer? Volunteer { get; set; }

    public DateTimeOffset? DisabledAt { get; set; }

    public IReadOnlyList<StaffRole> Roles => roles;

    /// <summary>Gives a role at a centre, or for the whole cluster when <paramref name="centreId"/> is null.</summary>
    public StaffRole Grant(StaffRoleKind kind, int? centreId)
    {
        if (roles.FirstOrDefault(r => r.Kind == kind && r.CentreId == centreId) is { } known)
        {
            return known;
        }

        var role = new StaffRole { Kind = kind, CentreId = centreId };
        roles.Add(role);
        return role;
    }
}
