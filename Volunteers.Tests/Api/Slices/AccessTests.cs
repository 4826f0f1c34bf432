using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Volunteers.Data.Access;
using Volunteers.Data.People;
using Volunteers.GraphQL.Annotations;
using Volunteers.Tests.Data;

namespace Volunteers.Tests.Api.Slices;

public sealed class AccessTests
{
    [Theory]
    [InlineData("{ volunteers { nodes { id } } }")]
    [InlineData("{ viewer { displayName } }")]
    [InlineData("{ messages { nodes { id } } }")]
    [InlineData("{ auditEntries { nodes { id } } }")]
    [InlineData("{ dashboard { contributionsToConfirm } }")]
    public async Task Query_IsRefused_WhenNobodyIsSignedIn(string query)
    {
        // arrange
        await using var slices = await Slices.CreateAsync();

        // act
        var answer = await slices.AskAsync(Volunteers.Api.Access.Caller.Anonymous, query);

        // assert
        Assert.Equal("UNAUTHENTICATED", answer.Code);
    }

    [Fact]
    public void EveryRootField_IsGuarded()
    {
        // arrange
        var roots = typeof(Volunteers.Api.Access.Caller).Assembly.GetTypes()
            .Where(type => type.IsDefined(typeof(QueryTypeAttribute), false) || type.IsDefined(typeof(MutationTypeAttribute), false)
                || type.IsDefined(typeof(SubscriptionTypeAttribute), false))
            .ToList();

        // act
        var open = roots
            .Where(type => !type.IsDefined(typeof(AuthorizeAttribute), false))
            .SelectMany(type => type.GetMembers(BindingFlags.Public | BindingFlags.Static))
            .Where(member => member is PropertyInfo or MethodInfo { IsSpecialName: false } && !member.IsDefined(typeof(AuthorizeAttribute), false))
            .Select(member => $"{member.DeclaringType!.Name}.{member.Name}");

        // assert
        Assert.NotEmpty(roots);
        Assert.Empty(open);
    }

    [Fact]
    public async Task Node_CannotBeToldFromNothing_WhenItBelongsToAnotherCentre()
    {
        // arrange
        await using var slices = await Slices.CreateAsync();
        var foreign = await Town.EnrolAsync(slices.Database, slices.Town.West, "Wanda West");
        const string query = "query($id: ID!) { node(id: $id) { id ... on Volunteer { fullName } } }";

        // act
        var hidden = await slices.AskAsync(slices.EastCoordinator, query, new { id = slices.Id("Volunteer", foreign) });
        var missing = await slices.AskAsync(slices.EastCoordinator, query, new { id = slices.Id("Volunteer", 99999) });

        // assert
        Assert.Equal(missing.Json.ToString(), hidden.Json.ToString());
    }

    [Fact]
    public async Task UpdateVolunteer_IsNotFound_WhenTheVolunteerBelongsToAnotherCentre()
    {
        // arrange
        await using var slices = await Slices.CreateAsync();
        var foreign = await Town.EnrolAsync(slices.Database, slices.Town.West, "Wanda West");

        // act
        var answer = await slices.AskAsync(
            slices.EastCoordinator,
            "mutation($input: UpdateVolunteerInput!) { updateVolunteer(input: $input) { volunteer { id } errors { __typename } } }",
            new { input = new { volunteerId = slices.Id("Volunteer", foreign), knownAs = "Mine" } });

        // assert
        Assert.Equal("NOT_FOUND", answer.Code);
    }

    [Fact]
    public async Task EnrolVolunteer_IsForbidden_ForSomeoneWhoMayOnlyLook()
    {
        // arrange
        await using var slices = await Slices.CreateAsync();
        var viewer = Slices.Staff("Vera Viewer", StaffRoleKind.Viewer, slices.Town.East.Id);

        // act
        var answer = await slices.AskAsync(
            viewer,
            "mutation($input: EnrolVolunteerInput!) { enrolVolunteer(input: $input) { volunteer { id } errors { __typename } } }",
            new { input = new { centreId = slices.Id("Centre", slices.Town.East.Id), fullName = "New Person", phone = "01632 960123" } });

        // assert
        Assert.Equal("FORBIDDEN", answer.Code);
    }

    [Fact]
    public async Task Id_OfAnotherType_IsRefusedByName()
    {
        // arrange
        await using var slices = await Slices.CreateAsync();

        // act
        var answer = await slices.AskAsync(
            slices.EastCoordinator,
            "query($id: ID!) { volunteers(centreId: $id) { nodes { id } } }",
            new { id = slices.Id("Volunteer", 1) });

        // assert
        Assert.Equal("BAD_USER_INPUT", answer.Code);
    }

    [Fact]
    public async Task Volunteers_AreOnlyThemself_ForAVolunteer()
    {
        // arrange
        await using var slices = await Slices.CreateAsync();
        var self = await Town.EnrolAsync(slices.Database, slices.Town.East, "Susan Self");
        await Town.EnrolAsync(slices.Database, slices.Town.East, "Oliver Other");

        // act
        var answer = await slices.AskAsync(
            Slices.Volunteer(self, "Susan Self", slices.Town.East.Id), "{ volunteers { totalCount nodes { fullName checks { kind } calendarUrl } } }");

        // assert
        var volunteers = answer.Data.GetProperty("volunteers");
        Assert.Equal(1, volunteers.GetProperty("totalCount").GetInt32());
        Assert.StartsWith("https://volunteers.example.org/calendar/", volunteers.GetProperty("nodes")[0].GetProperty("calendarUrl").GetString());
    }

    [Fact]
    public async Task Checks_AreEmpty_ForStaffWithoutThePermission()
    {
        // arrange
        await using var slices = await Slices.CreateAsync();
        var id = await Town.EnrolAsync(slices.Database, slices.Town.East, "Carol Checked");
        await using (var db = slices.Database.Open())
        {
            var volunteer = await db.Volunteers.Include(v => v.Checks).SingleAsync(v => v.Id == id);
            volunteer.RecordCheck(CheckKind.Dbs, CheckStatus.Clear, slices.Database.Today, "001", Actors.Somebody, slices.Database.Today);
            await db.SaveChangesAsync();
        }

        const string query = "{ volunteers { nodes { checks { status } } } }";

        // act
        var tutor = new HeldRole(slices.Town.East.Id, StaffRoleKind.Tutor);
        var looking = await slices.AskAsync(
            new Volunteers.Api.Access.Caller(AccessScope.OfAccount(1, "Tim Tutor", [tutor], [], work: new OwnWork([], [], [id], [id])), [tutor], null, null), query);
        var coordinating = await slices.AskAsync(slices.EastCoordinator, query);

        // assert
        Assert.Equal(0, looking.Data.GetProperty("volunteers").GetProperty("nodes")[0].GetProperty("checks").GetArrayLength());
        Assert.Equal("CLEAR", coordinating.Data.GetProperty("volunteers").GetProperty("nodes")[0].GetProperty("checks")[0].GetProperty("status").GetString());
    }
}
