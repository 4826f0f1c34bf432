using System.Text;
using Microsoft.EntityFrameworkCore;
using Volunteers.Api.Access;
using Volunteers.Api.People.Import;
using Volunteers.Data.Meetings;
using Volunteers.Data.Messaging;
using Volunteers.Data.People;
using Volunteers.Data.Policies;
using Volunteers.Tests.Data;
using Volunteers.Tests.Jobs;

namespace Volunteers.Tests.Api.Import;

/// <summary>Whom an import mails: nobody, unless somebody says so; and what is said beforehand is what happens.</summary>
public sealed class ImportedMailsTests : IAsyncLifetime
{
    private const string People =
        "Name,Email,Phone,Stage,Stage since,Stage reason\n" +
        "Ada Okafor,ada@example.org,,ready,2026-04-01,\n" +
        "Ben Okafor,,01424 000000,application,2026-04-01,\n" +
        "Cleo Marsh,cleo@example.org,,left,2026-04-01,moved away\n";

    private static readonly DateTimeOffset Starts = new(2026, 5, 20, 9, 0, 0, TimeSpan.Zero);

    private JobsHouse _house = null!;
    private Town _town = null!;

    public async Task InitializeAsync()
    {
        _house = await JobsHouse.CreateAsync();
        _town = await Town.BuildAsync(_house.Database);
        await using var db = _house.Database.Open();
        db.Add(SupportMeeting.Schedule(_town.East.Id, "Support meeting", Starts, Starts.AddHours(1), "The centre", null, null, _house.Clock.GetUtcNow()));
        await db.SaveChangesAsync();
    }

    public async Task DisposeAsync() => await _house.DisposeAsync();

    [Fact]
    public async Task RunAsync_MailsNobody_UnlessItIsSaid()
    {
        var result = await RunAsync(People, notify: false);
        await _house.RunAsync();
        await _house.RunAsync(Starts.AddDays(-6));
        await _house.RunAsync(Starts.AddHours(-2));

        Assert.Empty(_house.Mail.Sent);
        var mail = Assert.Single(result.Mails);
        Assert.Equal(("Invitation to “Support meeting” on Wednesday 20 May at 10:00", 1, true, false), (mail.What, mail.People, mail.Optional, mail.Sent));
        Assert.All(await _house.LedgerAsync(), row => Assert.Equal(MessageStatus.Skipped, row.Status));

        // they are on the meeting's list all the same, and are told of what changes and of the next one
        await using var db = _house.Database.Open();
        Assert.Equal(["Ada Okafor", "Ben Okafor"], await db.MeetingInvitations.Select(i => i.Volunteer.FullName).Order().ToListAsync());
    }

    [Fact]
    public async Task RunAsync_TellsOfTheNextMeeting_ThoseWhoWereImportedInSilence()
    {
        await RunAsync(People, notify: false);
        await using (var db = _house.Database.Open())
        {
            db.Add(SupportMeeting.Schedule(_town.East.Id, "Next meeting", Starts.AddDays(28), Starts.AddDays(28).AddHours(1), "The centre", null, null, _house.Clock.GetUtcNow()));
            await db.SaveChangesAsync();
        }

        await _house.RunAsync();

        Assert.Equal("ada@example.org", Assert.Single(_house.Mail.Sent).To.Address);
    }

    [Fact]
    public async Task RunAsync_InvitesThoseWhoAreNew_WhenItIsSaid()
    {
        var dry = await RunAsync(People, notify: true, dryRun: true);
        Assert.Empty(await _house.LedgerAsync());

        var result = await RunAsync(People, notify: true);
        await _house.SendAsync();

        Assert.Equal("ada@example.org", Assert.Single(_house.Mail.Sent).To.Address);
        Assert.Equal(["Ada Okafor"], Assert.Single(result.Mails).Names);
        Assert.Equal(dry.Mails.Select(mail => (mail.What, mail.People, mail.Sent)), result.Mails.Select(mail => (mail.What, mail.People, mail.Sent)));
    }

    [Fact]
    public async Task RunAsync_KeepsBackWhatWaitedForAnAddress_UntilSomebodySendsIt()
    {
        // arrange: invited, and skipped for want of an address
        await EnrolWithoutAddressAsync();
        await _house.RunAsync();
        Assert.True(Assert.Single(await _house.LedgerAsync()).AddressMissing);

        // act
        var result = await RunAsync("Name,Email,Phone\nDora Vane,dora@example.org,01424 000001\n", notify: false);
        await _house.RunAsync();

        // assert
        Assert.Empty(_house.Mail.Sent);
        Assert.Equal(("What waited for an e-mail address", 1, false), (result.Mails[0].What, result.Mails[0].People, result.Mails[0].Sent));
        await using var db = _house.Database.Open();
        (await db.Messages.SingleAsync()).Retry(_house.Clock.GetUtcNow());
        await db.SaveChangesAsync();
        await _house.SendAsync();
        Assert.Equal("dora@example.org", Assert.Single(_house.Mail.Sent).To.Address);
    }

    [Fact]
    public async Task RunAsync_SendsWhatWaitedForAnAddress_WhenItIsSaid()
    {
        await EnrolWithoutAddressAsync();
        await _house.RunAsync();

        var result = await RunAsync("Name,Email,Phone\nDora Vane,dora@example.org,01424 000001\n", notify: true);
        await _house.SendAsync();

        Assert.True(Assert.Single(result.Mails).Sent);
        Assert.Equal("dora@example.org", Assert.Single(_house.Mail.Sent).To.Address);
    }

    [Fact]
    public async Task RunAsync_SaysThatAnAddressIsTold_WhenItIsReplaced()
    {
        await EnrolWithoutAddressAsync("dora.old@example.org");

        var result = await RunAsync("Name,Email,Phone\nDora Vane,dora@example.org,01424 000001\n", notify: false, dryRun: true);

        var mail = Assert.Single(result.Mails);
        Assert.Equal((false, true, 1), (mail.Optional, mail.Sent, mail.People));
    }

    private async Task EnrolWithoutAddressAsync(string? email = null)
    {
        await using var db = _house.Database.Open();
        var dora = Volunteer.Register(new VolunteerDetails { FullName = "Dora Vane", Phone = "01424 000001", Email = email }, _house.Clock.GetUtcNow(), _house.Database.Today);
        dora.Enrol(_town.East.Id, EnrolmentStage.Ready, _house.Database.Today, Actors.Somebody, _house.Database.Today);
        db.Add(dora);
        await db.SaveChangesAsync();
    }

    private async Task<ImportResult> RunAsync(string file, bool notify, bool dryRun = false)
    {
        await using var db = _house.Database.Open();
        return await new VolunteerImporter(db, new SystemDatabase(_house.Database), Caller.Operator, new PolicyBook(_house.Database, _house.Clock), _house.Clock)
            .RunAsync(new MemoryStream(Encoding.UTF8.GetBytes(file)), _town.East.Id, dryRun, new ImportOptions { Notify = notify }, CancellationToken.None);
    }
}
