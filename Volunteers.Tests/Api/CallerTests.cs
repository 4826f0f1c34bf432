using Volunteers.Api.Access;
using Volunteers.Data.Access;
using Volunteers.GraphQL;

namespace Volunteers.Tests.Api;

public sealed class CallerTests
{
    private const int Here = 1;
    private const int Elsewhere = 2;

    [Fact]
    public void Require_Refuses_AtAnotherCentre()
    {
        var coordinator = Staff((Here, StaffRoleKind.Coordinator));

        coordinator.Require(Permissions.VolunteersWrite, Here);

        var refusal = Assert.Throws<GraphQLException>(() => coordinator.Require(Permissions.VolunteersWrite, Elsewhere));
        Assert.Equal(ErrorCodes.Forbidden, refusal.Error.Code);
    }

    [Fact]
    public void Require_AsksToSignIn_WhenNobodyIs()
    {
        var refusal = Assert.Throws<GraphQLException>(() => Caller.Anonymous.Require(Permissions.VolunteersRead, Here));

        Assert.Equal(ErrorCodes.Unauthenticated, refusal.Error.Code);
    }

    [Fact]
    public void Can_HoldsEverywhere_ForARoleOfTheCluster()
    {
        var administrator = Staff((null, StaffRoleKind.Administrator));

        Assert.True(administrator.Can(Permissions.StaffManage, Here));
        Assert.True(administrator.Can(Permissions.StaffManage, Elsewhere));
    }

    [Fact]
    public void Can_IsLimited_ByTheTokensScopes()
    {
        var caller = new Caller(Scope(), [(Here, StaffRoleKind.Coordinator)], null, new HashSet<string> { Permissions.VolunteersRead });

        Assert.True(caller.Can(Permissions.VolunteersRead, Here));
        Assert.False(caller.Can(Permissions.VolunteersWrite, Here));
        Assert.Equal([Permissions.VolunteersRead], caller.Permissions);
    }

    [Fact]
    public void Can_IsNothing_ForAVolunteer()
    {
        var volunteer = new Caller(AccessScope.OfVolunteer(7, "Ada", [Here]), [], null, null);

        Assert.Empty(volunteer.Permissions);
        Assert.False(volunteer.Can(Permissions.VolunteersRead));
        Assert.True(volunteer.IsSelf(7));
        Assert.False(volunteer.IsSelf(8));
    }

    private static AccessScope Scope() => AccessScope.Staff(1, "test", false, [Here]);

    private static Caller Staff(params HeldRole[] roles) => new(Scope(), roles, null, null);
}
