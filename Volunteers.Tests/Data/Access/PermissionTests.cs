using Snapshooter.Xunit;
using Volunteers.Data.Access;

namespace Volunteers.Tests.Data.Access;

public sealed class PermissionTests
{
    private static readonly KnownGaps Idle = new();

    /// <summary>A permission that no filter, field or mutation asks for would promise something.</summary>
    [Fact]
    public void Permission_DecidesSomething()
    {
        string[] projects = ["Volunteers.Api", "Volunteers.Data", "Volunteers.Jobs"];
        var code = string.Concat(projects.SelectMany(project => Directory.EnumerateFiles(Path.Combine(Repository.Root, project), "*.cs", SearchOption.AllDirectories))
            .Where(file => !file.Contains("/obj/", StringComparison.Ordinal) && Path.GetFileName(file) != "Permissions.cs").Select(File.ReadAllText));

        Idle.AssertSame(typeof(Permissions).GetFields().Select(field => field.Name).Where(name => !code.Contains($"Permissions.{name}", StringComparison.Ordinal)));
    }

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
