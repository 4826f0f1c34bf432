using Microsoft.EntityFrameworkCore;
using Volunteers.Api.Access;
using Volunteers.Data.Access;
using Volunteers.Data.Audit;
using Volunteers.Data.Messaging;
using Volunteers.Data.People;
using Volunteers.Tests.Data;

namespace Volunteers.Tests.Api.Slices;

/// <summary>Where a credential goes, and who is told when it goes elsewhere.</summary>
public sealed class SignInAddressTests
{
    private const string Update =
        "mutation($input: UpdateVolunteerInput!) { updateVolunteer(input: $input) { volunteer { email } errors { __typename ... on InvalidInputError { fields { name message } } } } }";

    [Fact]
    public async Task UpdateVolunteer_AsksStaffToConfirm_WhereLinksOfSomebodyWouldGo_WhoHasSignedIn()
    {
        // arrange
        await using var slices = await Slices.CreateAsync();
        var ana = await SignedInAsync(slices, "Ana East");

        // act
        var refused = await slices.AskAsync(slices.EastCoordinator, Update, new { input = new { volunteerId = slices.Id("Volunteer", ana), email = "other@example.org" } });
        var confirmed = await slices.AskAsync(
            slices.EastCoordinator, Update, new { input = new { volunteerId = slices.Id("Volunteer", ana), email = "other@example.org", confirmSignInAddress = true } });

        // assert
        var field = refused.Data.GetProperty("updateVolunteer").GetProperty("errors")[0].GetProperty("fields")[0];
        Assert.Equal("confirmSignInAddress", field.GetProperty("name").GetString());
        Assert.Contains("Ana East", field.GetProperty("message").GetString(), StringComparison.Ordinal);
        Assert.Equal("other@example.org", confirmed.Data.GetProperty("updateVolunteer").GetProperty("volunteer").GetProperty("email").GetString());
    }

    [Theory]
    [InlineData("ANA.EAST@example.org")]
    [InlineData("ana.east@example.org")]
    public async Task UpdateVolunteer_AsksNothing_WhenTheAddressStays(string email)
    {
        await using var slices = await Slices.CreateAsync();
        var ana = await SignedInAsync(slices, "Ana East");

        var answer = await slices.AskAsync(
            slices.EastCoordinator, Update, new { input = new { volunteerId = slices.Id("Volunteer", ana), email, phone = "01424 000000", knownAs = "Annie" } });

        Assert.Equal(System.Text.Json.JsonValueKind.Object, answer.Data.GetProperty("updateVolunteer").GetProperty("volunteer").ValueKind);
    }

    [Fact]
    public async Task UpdateVolunteer_AsksNothing_OfThePersonThemself_NorForSomebodyWhoNeverSignedIn()
    {
        // arrange
        await using var slices = await Slices.CreateAsync();
        var ana = await SignedInAsync(slices, "Ana East");
        var ben = await Town.EnrolAsync(slices.Database, slices.Town.East, "Ben East");

        // act
        var own = await slices.AskAsync(
            Slices.Volunteer(ana, "Ana East", slices.Town.East.Id), Update, new { input = new { volunteerId = slices.Id("Volunteer", ana), email = "mine@example.org" } });
        var corrected = await slices.AskAsync(slices.EastCoordinator, Update, new { input = new { volunteerId = slices.Id("Volunteer", ben), email = "ben@example.org" } });

        // assert
        Assert.Equal("mine@example.org", own.Data.GetProperty("updateVolunteer").GetProperty("volunteer").GetProperty("email").GetString());
        Assert.Equal("ben@example.org", corrected.Data.GetProperty("updateVolunteer").GetProperty("volunteer").GetProperty("email").GetString());
    }

    [Fact]
    public async Task Change_TellsTheAddressThatWasLeft_OnceForEachTime()
    {
        // arrange
        await using var database = await TestDatabase.CreateAsync();
        database.Outbox = new NoOutbox();
        var town = await Town.BuildAsync(database);
        var ana = await Town.EnrolAsync(database, town.East, "Ana East");

        // act: the same in other letters, another, none, and one again where there was none
        foreach (var email in (string?[])["Ana.East@example.org", "second@example.org", null, "third@example.org"])
        {
            await using var db = database.Open();
            var volunteer = await db.Volunteers.SingleAsync(v => v.Id == ana);
            volunteer.Change(volunteer.Details with { Email = email, Phone = "01424 000000" }, database.Today);
            await db.SaveChangesAsync();
        }

        // assert
        await using var after = database.Open();
        var told = await after.Messages.Where(m => m.Kind == MessageKinds.AddressChanged).OrderBy(m => m.Id).ToListAsync();
        Assert.Equal(["Ana.East@example.org", "second@example.org"], told.Select(m => m.To));
        Assert.All(told, m => Assert.Equal((MessageStatus.Queued, (int?)town.East.Id), (m.Status, m.CentreId)));
        Assert.All(told, m => Assert.DoesNotContain("third", m.Payload!, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Erasure_LeavesNothingOfTheAddress()
    {
        // arrange
        await using var database = await TestDatabase.CreateAsync();
        database.Outbox = new NoOutbox();
        var town = await Town.BuildAsync(database);
        var ana = await Town.EnrolAsync(database, town.East, "Ana East");
        await using var db = database.Open();
        var volunteer = await db.Volunteers.SingleAsync(v => v.Id == ana);
        volunteer.Change(volunteer.Details with { Email = "second@example.org" }, database.Today);
        await db.SaveChangesAsync();

        // act
        await Volunteers.Data.Privacy.VolunteerErasure.EraseAsync(db, ana, "She asked for it.", Actors.Somebody, database.Clock.GetUtcNow(), database.Today, CancellationToken.None);

        // assert
        await using var after = database.Open();
        Assert.Empty(await after.Messages.ToListAsync());
    }

    private static async Task<int> SignedInAsync(Slices slices, string name)
    {
        var id = await Town.EnrolAsync(slices.Database, slices.Town.East, name, EnrolmentStage.Ready);
        await using var db = slices.Database.Open();
        db.AuditEntries.Add(AuditEntry.SignedIn(new Actor(null, id, name), null, slices.Database.Clock.GetUtcNow()));
        await db.SaveChangesAsync();
        return id;
    }

    private sealed class NoOutbox : IOutbox
    {
        public Task<IReadOnlyList<Message>> MissingAsync(
            Volunteers.Data.VolunteersDbContext db, IReadOnlyCollection<(Topic Topic, int Id)> changed, CancellationToken cancellationToken) =>
            Task.FromResult<IReadOnlyList<Message>>([]);

        public void Wake()
        {
            // nobody waits
        }
    }
}
