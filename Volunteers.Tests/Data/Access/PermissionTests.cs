using Snapshooter.Xunit;
using Volunteers.Data.Access;

namespace Volunteers.Tests.Data.Access;

public sealed class PermissionTests
{
    /// <summary>The matrix of roles and permissions: a change to it must be meant, and seen in a review.</summary>
    [Fact]
    public void Of_AllowsEachRoleWhatItDid()
    {
        var roles = Enum.GetValues<StaffRoleKind>();
        var lines = Permissions.All().Order(StringComparer.Ordinal)
            .Select(permission => $"{permission}: {string.Join(", ", roles.Where(role => Permissions.Of(role).Contains(permission)).Select(role => Permissions.OfOwnWork(role).Contains(permission) ? $"{role} (own work)" : $"{role}"))}");

        Snapshot.Match(string.Join('\n', lines) + "\n");
    }
}
