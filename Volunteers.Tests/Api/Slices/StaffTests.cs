using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Volunteers.Api.Access;
using Volunteers.Data;
using Volunteers.Data.Access;
using Volunteers.Data.Messaging;
using Volunteers.Data.People;
using Volunteers.Jobs.Access;
using Volunteers.Tests.Data;

namespace Volunteers.Tests.Api.Slices;

public sealed class StaffTests
{
    private const string Accounts = "{ accounts(first: 50) { nodes { displayName roles { role } } } }";

    [Fact]
    public async Task Accounts_AreThoseOfTheCentre_ForACoordinator_AndAllForAnAdministrator()
    {
        await using var house = await StaffHouse.CreateAsync();

        Assert.Equal(["Bea Boss", "Edda East", "Tina Tutor", "Vera Viewer", "Will West"], await NamesAsync(house, await house.AsAsync(house.Boss)));
        Assert.Equal(["Edda East", "Tina Tutor"], await NamesAsync(house, await house.AsAsync(house.East)));
        Assert.Equal(["Vera Viewer", "Will West"], await NamesAsync(house, await house.AsAsync(house.West)));
        Assert.Equal("FORBIDDEN", (await house.Slices.AskAsync(await house.AsAsync(house.Tutor), Accounts)).Code);
        Assert.Equal("FORBIDDEN", (await house.Slices.AskAsync(await house.AsAsync(house.Viewer), Accounts)).Code);
        Assert.Equal("FORBIDDEN", (await house.Slices.AskAsync(await house.AsAsync(house.East, "training.read"), Accounts)).Code);
        Assert.Equal("FORBIDDEN", (await house.Slices.AskAsync(Slices.Volunteer(7, "Ana"), Accounts)).Code);
        Assert.Equal("UNAUTHENTICATED", (await house.Slices.AskAsync(Caller.Anonymous, Accounts)).Code);
    }

    [Fact]
    public async Task Node_ShowsNoAccountOfAnotherCentre_AndNoRoleThatIsHeldThere()
    {
        await using var house = await StaffHouse.CreateAsync();
        await using (var db = house.Slices.Database.Open())
        {
            (await db.Accounts.Include(a => a.Roles).SingleAsync(a => a.Id == house.Viewer)).Grant(StaffRoleKind.Tutor, house.Slices.Town.East.Id);
            await db.SaveChangesAsync();
        }

        const string node = "query($id: ID!) { node(id: $id) { ... on Account { displayName roles { role } } } }";
        var shared = await house.Slices.AskAsync(await house.AsAsync(house.East), node, new { id = house.Id(house.Viewer) });
        var elsewhere = await house.Slices.AskAsync(await house.AsAsync(house.East), node, new { id = house.Id(house.West) });
        var own = await house.Slices.AskAsync(await house.AsAsync(house.Tutor), node, new { id = house.Id(house.Tutor) });
        var scoped = await house.Slices.AskAsync(await house.AsAsync(house.Tutor, "training.read"), node, new { id = house.Id(house.Tutor) });

        Assert.Equal("TUTOR", Assert.Single(shared.Data.GetProperty("node").GetProperty("roles").EnumerateArray()).GetProperty("role").GetString());
        Assert.Equal(JsonValueKind.Null, elsewhere.Data.GetProperty("node").ValueKind);
        Assert.Equal("Tina Tutor", own.Data.GetProperty("node").GetProperty("displayName").GetString());
        Assert.Equal(JsonValueKind.Null, scoped.Data.GetProperty("node").ValueKind);
    }

    [Theory]
    [InlineData("VIEWER", true, "ok")]
    [InlineData("TUTOR", true, "ok")]
    [InlineData("ASSESSOR", true, "ok")]
    [InlineData("COORDINATOR", true, "FORBIDDEN")]
    [InlineData("ADMINISTRATOR", null, "FORBIDDEN")]
    [InlineData("VIEWER", null, "FORBIDDEN")]
    [InlineData("VIEWER", false, "NOT_FOUND")]
    public async Task InviteStaff_IsForLowerRolesOfTheOwnCentre_WhenACoordinatorAsks(string role, bool? here, string outcome)
    {
        await using var house = await StaffHouse.CreateAsync();
        var centre = house.CentreId(here is { } own ? (own ? house.Slices.Town.East.Id : house.Slices.Town.West.Id) : null);

        var result = await house.OutcomeAsync(await house.AsAsync(house.East), "inviteStaff", new { email = "new@example.org", displayName = "Nora New", role, centreId = centre });

        Assert.Equal(outcome, result);
        Assert.Equal(outcome == "ok", await ExistsAsync(house, "new@example.org"));
    }

    [Fact]
    public async Task InviteStaff_SendsASealedLink_AndAccountsWaitForIt()
    {
        // arrange
        await using var house = await StaffHouse.CreateAsync();
        var boss = await house.AsAsync(house.Boss);

        // act
        var invited = await house.DoAsync(
            boss, "inviteStaff", new { email = "New@example.org", displayName = "Nora New", role = "PROGRAMME_LEAD", programmeId = house.Slices.Id("Programme", house.Programme) });

        // assert
        var account = invited.Data.GetProperty("inviteStaff").GetProperty("account");
        Assert.Equal("INVITED", account.GetProperty("status").GetString());
        var role = Assert.Single(account.GetProperty("roles").EnumerateArray());
        Assert.Equal(("East", "Toy library"), (role.GetProperty("centre").GetProperty("name").GetString(), role.GetProperty("programme").GetProperty("name").GetString()));
        await using var db = house.Slices.Database.Open();
        var message = await db.Messages.SingleAsync(m => m.Kind == MessageKinds.StaffInvitation);
        Assert.Equal(house.Slices.Town.East.Id, message.CentreId);
        Assert.DoesNotContain("token", message.Payload!, StringComparison.OrdinalIgnoreCase);
        var payload = JsonSerializer.Deserialize<AccountPayload>(house.Slices.Seal.Open(message.Payload!)!, JsonSerializerOptions.Web)!;
        Assert.Matches("^https://volunteers.example.org/sign-in/invitation#token=[A-Za-z0-9_-]{43}$", payload.Link!.AbsoluteUri);
        var invitation = await db.StaffInvitations.SingleAsync();
        Assert.Equal(Secrets.Hash(payload.Link.Fragment["#token=".Length..]), invitation.TokenHash);
        Assert.Equal(TimeSpan.FromDays(7), invitation.ExpiresAt - invitation.SentAt);
    }

    [Theory]
    [InlineData("ADMINISTRATOR", "centreId")]
    [InlineData("PROGRAMME_LEAD", "programmeId")]
    public async Task InviteStaff_SaysWhatIsMissing_WhenTheRoleIsNotHeldThere(string role, string field)
    {
        await using var house = await StaffHouse.CreateAsync();

        var answer = await house.DoAsync(
            await house.AsAsync(house.Boss), "inviteStaff",
            new { email = "new@example.org", displayName = "Nora New", role, centreId = house.CentreId(house.Slices.Town.East.Id) });

        Assert.Equal(field, answer.Data.GetProperty("inviteStaff").GetProperty("errors")[0].GetProperty("fields")[0].GetProperty("name").GetString());
    }

    [Fact]
    public async Task InviteStaff_GivesTheRole_WhenTheAddressHasAnAccount_AndRevivesNone()
    {
        await using var house = await StaffHouse.CreateAsync();
        var east = await house.AsAsync(house.East);
        var input = new { email = "vera.viewer@example.org", displayName = "Somebody", role = "TUTOR", centreId = house.CentreId(house.Slices.Town.East.Id) };

        Assert.Equal("ok", await house.OutcomeAsync(east, "inviteStaff", input));
        Assert.Equal("ok", await house.OutcomeAsync(await house.AsAsync(house.Boss), "disableAccount", new { accountId = house.Id(house.Viewer) }));
        Assert.Equal("StaffRefusedError", await house.OutcomeAsync(east, "inviteStaff", input));
        Assert.Equal("OwnDecisionError", await house.OutcomeAsync(east, "inviteStaff", input with { email = "edda.east@example.org" }));

        var account = await house.ReadAsync(house.Viewer);
        Assert.Equal("Vera Viewer", account.DisplayName);
        Assert.Null(account.Invitation);
        Assert.Equal(2, account.Roles.Count);
        Assert.NotNull(account.DisabledAt);
    }

    [Fact]
    public async Task Invitation_IsSentAgain_Withdrawn_AndExpires()
    {
        // arrange
        await using var house = await StaffHouse.CreateAsync();
        var east = await house.AsAsync(house.East);
        await house.DoAsync(east, "inviteStaff", new { email = "new@example.org", displayName = "Nora New", role = "TUTOR", centreId = house.CentreId(house.Slices.Town.East.Id) });
        await using var db = house.Slices.Database.Open();
        var invitation = await db.StaffInvitations.AsNoTracking().SingleAsync();
        var input = new { accountId = house.Id(invitation.AccountId) };

        // act and assert
        Assert.Equal("NOT_FOUND", await house.OutcomeAsync(await house.AsAsync(house.West), "withdrawInvitation", input));
        Assert.Equal("ok", await house.OutcomeAsync(east, "withdrawInvitation", input));
        Assert.Equal("StaffRefusedError", await house.OutcomeAsync(east, "withdrawInvitation", input));
        Assert.Equal("ok", await house.OutcomeAsync(east, "resendInvitation", input));
        var again = await db.StaffInvitations.AsNoTracking().SingleAsync();
        Assert.NotEqual(invitation.TokenHash, again.TokenHash);
        Assert.True(InvitationFacts.IsOpenAt.Of(again, house.Slices.Database.Clock.GetUtcNow()));
        Assert.False(InvitationFacts.IsOpenAt.Of(again, house.Slices.Database.Clock.GetUtcNow().AddDays(7)));
        Assert.Equal("StaffRefusedError", await house.OutcomeAsync(east, "resendInvitation", new { accountId = house.Id(house.Tutor) }));
    }

    [Fact]
    public async Task Invitation_OfSomebodyAbove_IsNotTheCoordinatorsToChange()
    {
        await using var house = await StaffHouse.CreateAsync();
        await house.DoAsync(
            await house.AsAsync(house.Boss), "inviteStaff",
            new { email = "new@example.org", displayName = "Nora New", role = "COORDINATOR", centreId = house.CentreId(house.Slices.Town.East.Id) });
        await using var db = house.Slices.Database.Open();
        var id = await db.Accounts.Where(a => a.Email == "new@example.org").Select(a => a.Id).SingleAsync();

        Assert.Equal("FORBIDDEN", await house.OutcomeAsync(await house.AsAsync(house.East), "withdrawInvitation", new { accountId = house.Id(id) }));
    }

    [Fact]
    public async Task Roles_AreNobodysOwnToChange()
    {
        await using var house = await StaffHouse.CreateAsync();
        var second = await house.AddAsync("Sam Second", StaffRoleKind.Administrator, null);
        var (boss, east) = (await house.AsAsync(house.Boss), await house.AsAsync(house.East));
        var here = house.CentreId(house.Slices.Town.East.Id);

        Assert.Equal("OwnDecisionError", await house.OutcomeAsync(boss, "grantRole", new { accountId = house.Id(house.Boss), role = "COORDINATOR", centreId = here }));
        Assert.Equal("OwnDecisionError", await house.OutcomeAsync(boss, "revokeRole", new { accountId = house.Id(house.Boss), role = "ADMINISTRATOR" }));
        Assert.Equal("OwnDecisionError", await house.OutcomeAsync(boss, "disableAccount", new { accountId = house.Id(house.Boss) }));
        Assert.Equal("OwnDecisionError", await house.OutcomeAsync(boss, "linkAccount", new { accountId = house.Id(house.Boss) }));
        Assert.Equal("OwnDecisionError", await house.OutcomeAsync(east, "grantRole", new { accountId = house.Id(house.East), role = "ADMINISTRATOR" }));
        Assert.Equal("FORBIDDEN", await house.OutcomeAsync(east, "grantRole", new { accountId = house.Id(house.Tutor), role = "ADMINISTRATOR" }));
        Assert.Equal("FORBIDDEN", await house.OutcomeAsync(east, "grantRole", new { accountId = house.Id(house.Tutor), role = "COORDINATOR", centreId = here }));
        Assert.Equal("FORBIDDEN", await house.OutcomeAsync(east, "disableAccount", new { accountId = house.Id(house.Tutor) }));
        Assert.Equal("FORBIDDEN", await house.OutcomeAsync(await house.AsAsync(house.Tutor), "grantRole", new { accountId = house.Id(house.Tutor), role = "VIEWER", centreId = here }));
        Assert.Equal("ok", await house.OutcomeAsync(east, "grantRole", new { accountId = house.Id(house.Tutor), role = "ASSESSOR", centreId = here }));
        Assert.Equal("ok", await house.OutcomeAsync(east, "revokeRole", new { accountId = house.Id(house.Tutor), role = "ASSESSOR", centreId = here }));
        Assert.Equal("ok", await house.OutcomeAsync(await house.AsAsync(second), "revokeRole", new { accountId = house.Id(house.Boss), role = "ADMINISTRATOR" }));
        Assert.Equal(StaffRoleKind.Tutor, Assert.Single((await house.ReadAsync(house.Tutor)).Roles).Kind);
    }

    [Fact]
    public async Task LastAdministrator_IsKept_AlsoWhenTwoTakeEachOthersRoleAtOnce()
    {
        // arrange
        await using var house = await StaffHouse.CreateAsync();
        var second = await house.AddAsync("Sam Second", StaffRoleKind.Administrator, null);
        var waiting = await house.AddAsync("Wanda Waiting", null, null);
        await using (var db = house.Slices.Database.Open())
        {
            // somebody who has not come in yet does not count
            var account = await db.Accounts.Include(a => a.Roles).SingleAsync(a => a.Id == waiting);
            account.Invite(Actors.Somebody, house.Slices.Database.Clock.GetUtcNow());
            account.Grant(StaffRoleKind.Administrator, null);
            await db.SaveChangesAsync();
        }

        var (one, other) = (await house.AsAsync(house.Boss), await house.AsAsync(second));

        // act
        var outcomes = await Task.WhenAll(
            Task.Run(() => house.OutcomeAsync(one, "revokeRole", new { accountId = house.Id(second), role = "ADMINISTRATOR" })),
            Task.Run(() => house.OutcomeAsync(other, "disableAccount", new { accountId = house.Id(house.Boss), reason = "Left" })));

        // assert
        Assert.Equal(["StaffRefusedError", "ok"], outcomes.Order(StringComparer.Ordinal));
        await using var after = house.Slices.Database.Open();
        Assert.Equal(1, await after.Accounts.CountAsync(a => AccountFacts.Administers.Of(a)));
    }

    [Fact]
    public async Task Changes_LeaveEntries_WithTheCentreOfTheRole()
    {
        await using var house = await StaffHouse.CreateAsync();
        var boss = await house.AsAsync(house.Boss);
        await house.OutcomeAsync(boss, "disableAccount", new { accountId = house.Id(house.Tutor), reason = "On leave" });
        await house.OutcomeAsync(boss, "enableAccount", new { accountId = house.Id(house.Tutor) });
        await house.OutcomeAsync(boss, "revokeRole", new { accountId = house.Id(house.Tutor), role = "TUTOR", centreId = house.CentreId(house.Slices.Town.East.Id) });

        await using var db = house.Slices.Database.Open();
        var entries = await db.AuditEntries.Where(e => e.By.AccountId == house.Boss).OrderBy(e => e.Id).ToListAsync();

        Assert.Equal(
            [("Account", "Changed", house.Slices.Town.East.Id), ("Account", "Changed", house.Slices.Town.East.Id), ("StaffRole", "Removed", (int?)house.Slices.Town.East.Id)],
            entries.Select(e => (e.SubjectType, e.Action, e.CentreId)));
        await using var coordinator = house.Slices.Database.Create((await house.AsAsync(house.East)).Scope);
        Assert.Equal(3, await coordinator.AuditEntries.CountAsync(e => e.By.AccountId == house.Boss));
        await using var neighbour = house.Slices.Database.Create((await house.AsAsync(house.West)).Scope);
        Assert.Equal(0, await neighbour.AuditEntries.CountAsync(e => e.By.AccountId == house.Boss));
    }

    [Fact]
    public async Task LinkAccount_SaysThatTwoAreOnePerson_AndUnlinksAgain()
    {
        await using var house = await StaffHouse.CreateAsync();
        var boss = await house.AsAsync(house.Boss);
        var ana = house.Slices.Id("Volunteer", await Town.EnrolAsync(house.Slices.Database, house.Slices.Town.East, "Ana Both"));

        Assert.Equal("ok", await house.OutcomeAsync(boss, "linkAccount", new { accountId = house.Id(house.Tutor), volunteerId = ana }));
        Assert.Equal("StaffRefusedError", await house.OutcomeAsync(boss, "linkAccount", new { accountId = house.Id(house.Viewer), volunteerId = ana }));
        Assert.NotNull((await house.ReadAsync(house.Tutor)).VolunteerId);
        Assert.Equal("ok", await house.OutcomeAsync(boss, "linkAccount", new { accountId = house.Id(house.Tutor) }));
        Assert.Null((await house.ReadAsync(house.Tutor)).VolunteerId);
        Assert.Equal("FORBIDDEN", await house.OutcomeAsync(await house.AsAsync(house.East), "linkAccount", new { accountId = house.Id(house.Tutor), volunteerId = ana }));
    }

    [Fact]
    public async Task AccessToken_HoldsNoMoreThanItsOwner_AndEndsWithinAYear()
    {
        // arrange
        await using var house = await StaffHouse.CreateAsync();
        var tutor = await house.AsAsync(house.Tutor);
        var today = house.Slices.Database.Today;

        // act and assert
        Assert.Equal(["scopes"], await ProblemsAsync(house, tutor, ["staff.manage"], today));
        Assert.Equal(["scopes", "expiresOn"], await ProblemsAsync(house, tutor, [], today.AddDays(400)));
        Assert.Equal(["expiresOn"], await ProblemsAsync(house, tutor, ["training.read"], today.AddDays(-1)));
        Assert.Empty(await ProblemsAsync(house, tutor, ["training.read"], today.AddDays(30)));
        var limited = await house.AsAsync(house.Tutor, "training.read");
        Assert.Equal("FORBIDDEN", (await CreateAsync(house, limited, ["training.read"], today)).Code);
        const string own = "{ accessTokens { id name scopes expiresAt } }";
        var token = Assert.Single((await house.Slices.AskAsync(tutor, own)).Data.GetProperty("accessTokens").EnumerateArray());
        Assert.Empty((await house.Slices.AskAsync(await house.AsAsync(house.Boss), own)).Data.GetProperty("accessTokens").EnumerateArray());
        const string revoke = "mutation($input: RevokeAccessTokenInput!) { revokeAccessToken(input: $input) { accessToken { name revokedAt } } }";
        var input = new { input = new { tokenId = token.GetProperty("id").GetString() } };
        Assert.Equal("NOT_FOUND", (await house.Slices.AskAsync(await house.AsAsync(house.Boss), revoke, input)).Code);
        Assert.Null((await house.Slices.AskAsync(tutor, revoke, input)).Code);
        Assert.Empty((await house.Slices.AskAsync(tutor, own)).Data.GetProperty("accessTokens").EnumerateArray());
    }

    private static async Task<IEnumerable<string?>> NamesAsync(StaffHouse house, Caller caller) =>
        (await house.Slices.AskAsync(caller, Accounts)).Data.GetProperty("accounts").GetProperty("nodes").EnumerateArray()
            .Select(account => account.GetProperty("displayName").GetString());

    private static async Task<bool> ExistsAsync(StaffHouse house, string email)
    {
        await using var db = house.Slices.Database.Open();
        return await db.Accounts.AnyAsync(a => a.Email == email);
    }

    private static Task<Slices.Answer> CreateAsync(StaffHouse house, Caller caller, string[] scopes, DateOnly expiresOn) => house.Slices.AskAsync(
        caller,
        "mutation($input: CreateAccessTokenInput!) { createAccessToken(input: $input) { secret accessToken { name } errors { ... on InvalidInputError { fields { name } } } } }",
        new { input = new { name = "report", scopes, expiresOn } });

    private static async Task<IEnumerable<string?>> ProblemsAsync(StaffHouse house, Caller caller, string[] scopes, DateOnly expiresOn)
    {
        var payload = (await CreateAsync(house, caller, scopes, expiresOn)).Data.GetProperty("createAccessToken");
        if (payload.GetProperty("errors") is not { ValueKind: JsonValueKind.Array } errors)
        {
            Assert.StartsWith(AccessToken.Prefix, payload.GetProperty("secret").GetString(), StringComparison.Ordinal);
            return [];
        }

        return errors[0].GetProperty("fields").EnumerateArray().Select(field => field.GetProperty("name").GetString());
    }
}
