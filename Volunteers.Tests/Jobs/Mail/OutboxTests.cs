using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Volunteers.Data.Meetings;
using Volunteers.Data.Messaging;
using Volunteers.Data.People;
using Volunteers.Data.Training;
using Volunteers.Jobs.Mail;
using Volunteers.Tests.Data;

namespace Volunteers.Tests.Jobs.Mail;

public sealed class OutboxTests : IAsyncLifetime
{
    private JobsHouse _house = null!;
    private Town _town = null!;
    private int _amara;

    private DateTimeOffset Now => _house.Clock.GetUtcNow();

    public async Task InitializeAsync()
    {
        _house = await JobsHouse.CreateAsync();
        _town = await Town.BuildAsync(_house.Database);
        _amara = await Town.EnrolAsync(_house.Database, _town.East, "Amara Okafor", EnrolmentStage.Application);
    }

    public async Task DisposeAsync() => await _house.DisposeAsync();

    [Fact]
    public async Task Save_PutsTheInvitationsIntoTheLedger_WhenAMeetingIsScheduled()
    {
        await ScheduleAsync();
        var ledger = await _house.LedgerAsync();

        await _house.SendAsync();

        Assert.Equal((MessageKinds.MeetingInvitation, MessageStatus.Queued, _amara), Assert.Single(ledger.Select(m => (m.Kind, m.Status, m.VolunteerId!.Value))));
        Assert.StartsWith("You are invited", Assert.Single(_house.Mail.Sent).Subject, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Save_LeavesNothingInTheLedger_WhenTheTransactionIsRolledBack()
    {
        await using (var db = _house.Database.Open())
        {
            await Assert.ThrowsAsync<OperationCanceledException>(() => db.InTransactionAsync(
                async token =>
                {
                    db.SupportMeetings.Add(Meeting());
                    await db.SaveChangesAsync(token);
                    Assert.NotEmpty(await db.Messages.ToListAsync(token));
                    throw new OperationCanceledException();
                },
                CancellationToken.None));
        }

        Assert.Empty(await _house.LedgerAsync());
    }

    [Fact]
    public async Task Save_TellsNobodyAgain_WhenPlannedBefore_AndWhenPlannedAfterwards()
    {
        await ScheduleAsync();

        await _house.PlanAsync();
        await _house.PlanAsync();

        Assert.Single(await _house.LedgerAsync(), IsNotToTheOldAddress);
    }

    [Fact]
    public async Task Save_WakesTheDispatcher_OnlyWhenSomethingIsQueued()
    {
        var woken = _house.Services.GetRequiredService<MailSignal>().WaitAsync(TimeSpan.FromDays(1), TimeProvider.System, CancellationToken.None);
        await using (var db = _house.Database.Open())
        {
            (await db.Volunteers.SingleAsync(v => v.Id == _amara)).RecordConsent(ConsentKind.Newsletter, true, Now, "form");
            await db.SaveChangesAsync();
        }

        await Task.Delay(200);
        Assert.False(woken.IsCompleted);
        await ScheduleAsync();
        await woken.WaitAsync(TimeSpan.FromSeconds(30));
    }

    [Fact]
    public async Task SendDueAsync_ReadsTheAddress_WhenTheMessageLeaves()
    {
        await ScheduleAsync();
        await AddressAsync("amara.new@example.org");

        await _house.SendAsync();

        Assert.Equal("amara.new@example.org", Assert.Single(_house.Mail.Sent).To.Address);
        Assert.Equal("amara.new@example.org", Assert.Single(await _house.LedgerAsync(), IsNotToTheOldAddress).To);
    }

    [Fact]
    public async Task Retry_GoesToTheCorrectedAddress_WhenTheFirstOneBounced()
    {
        await ScheduleAsync();
        _house.Mail.Before = _ => throw new MailRefusedException("The mail server refused it for good (550).");
        await _house.SendAsync();
        _house.Mail.Before = _ => { };
        await AddressAsync("amara.new@example.org");
        await using (var db = _house.Database.Open())
        {
            (await db.Messages.SingleAsync(m => m.Kind != MessageKinds.AddressChanged)).Retry(Now);
            await db.SaveChangesAsync();
        }

        await _house.SendAsync();

        Assert.Equal("amara.new@example.org", Assert.Single(_house.Mail.Sent).To.Address);
    }

    [Fact]
    public async Task Save_TakesUpTheOffer_WhenAnAddressIsAddedWhileItStands()
    {
        await AddressAsync(null);
        await OfferAsync(TimeSpan.FromDays(3));
        await _house.RunAsync();
        var skipped = Assert.Single(await _house.LedgerAsync(), IsNotToTheOldAddress);

        _house.Clock.Advance(TimeSpan.FromDays(1));
        await AddressAsync("amara@example.org");
        await _house.SendAsync();

        Assert.Equal((MessageStatus.Skipped, "No e-mail address is known.", true), (skipped.Status, skipped.Reason, skipped.AddressMissing));
        var mail = Assert.Single(_house.Mail.Sent);
        Assert.Equal(("amara@example.org", skipped.MessageId), (mail.To.Address, mail.MessageId));
        Assert.False(Assert.Single(await _house.LedgerAsync(), IsNotToTheOldAddress).AddressMissing);
    }

    [Fact]
    public async Task Save_SendsNothing_WhenAnAddressIsAddedAfterTheOfferLapsed()
    {
        await AddressAsync(null);
        await OfferAsync(TimeSpan.FromDays(1));
        await _house.RunAsync();

        _house.Clock.Advance(TimeSpan.FromDays(2));
        await AddressAsync("amara@example.org");
        await _house.SendAsync();

        Assert.Empty(_house.Mail.Sent);
        Assert.Equal("The offer was answered, withdrawn or had lapsed before the e-mail was sent.", Assert.Single(await _house.LedgerAsync(), IsNotToTheOldAddress).Reason);
    }

    [Fact]
    public async Task Save_SendsTheLastReminderOnly_WhenAnAddressIsAddedAfterSeveralWereSkipped()
    {
        await AddressAsync(null);
        await ScheduleAsync();
        await _house.RunAsync();
        await _house.RunAsync(Now.AddDays(8));
        await _house.RunAsync(Now.AddDays(5.5));

        await AddressAsync("amara@example.org");
        await _house.RunAsync();

        Assert.Equal(3, (await _house.LedgerAsync()).Count(IsNotToTheOldAddress));
        Assert.Single(_house.Mail.Sent);
    }

    [Fact]
    public async Task Retry_IsRefusedWithTheReason_WhenItCanDoNothing()
    {
        await ScheduleAsync();
        var message = Assert.Single(await _house.LedgerAsync(), IsNotToTheOldAddress);

        var queued = Assert.Throws<MessageRefusedException>(() => message.Retry(Now));
        message.Skip("They are no longer invited.");
        var skipped = Assert.Throws<MessageRefusedException>(() => message.Retry(Now));

        Assert.Equal("This e-mail is waiting to be sent already.", queued.Message);
        Assert.Equal("This e-mail is not sent: They are no longer invited.", skipped.Message);
    }

    [Fact]
    public async Task SendDueAsync_GivesBackWhatItClaimed_WhenTheProcessIsStopped()
    {
        for (var i = 0; i < 40; i++)
        {
            await Town.EnrolAsync(_house.Database, _town.East, $"Person {(char)('A' + (i / 26))}{(char)('A' + (i % 26))}", EnrolmentStage.Application);
        }

        await ScheduleAsync();
        using var stopping = new CancellationTokenSource();
        _house.Mail.Before = _ => stopping.Cancel();
        var sender = _house.Services.GetRequiredService<MessageSender>();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => sender.SendDueAsync(stopping.Token));

        var ledger = await _house.LedgerAsync();
        Assert.All(ledger, m => Assert.Null(m.ClaimedBy));
        Assert.Equal(_house.Mail.Sent.Count, ledger.Count(m => m.Status == MessageStatus.Sent));
        Assert.InRange(_house.Mail.Sent.Count, 1, ledger.Count - 1);
        await _house.SendAsync();
        Assert.Equal(ledger.Count, _house.Mail.Sent.Select(mail => mail.MessageId).Distinct().Count());
        Assert.Equal(ledger.Count, _house.Mail.Sent.Count);
    }

    private SupportMeeting Meeting()
    {
        var starts = Now.AddDays(14);
        var meeting = SupportMeeting.Schedule(_town.East.Id, "Support meeting", starts, starts.AddHours(1), null, null, null, Now);
        meeting.Invite(_amara, Now);
        return meeting;
    }

    private async Task ScheduleAsync()
    {
        await using var db = _house.Database.Open();
        var meeting = Meeting();
        foreach (var id in await db.Volunteers.Where(v => VolunteerFacts.IsInvitedAt.Of(v, _town.East.Id)).Select(v => v.Id).ToListAsync())
        {
            meeting.Invite(id, Now);
        }

        db.SupportMeetings.Add(meeting);
        await db.SaveChangesAsync();
    }

    private async Task OfferAsync(TimeSpan answerWithin)
    {
        await using var db = _house.Database.Open();
        var starts = Now.AddDays(40);
        var cohort = Cohort.Schedule(
            Course.Create("Supporting Children’s Play", null, null, null, null, []), _town.East.Id, "Summer", 1, _house.Database.Today,
            _house.Database.Today.AddDays(20), [new SessionTimes(starts, starts.AddHours(2), "Play")]);
        db.Cohorts.Add(cohort);
        var place = cohort.Apply(await db.Volunteers.SingleAsync(v => v.Id == _amara), Now, _town.East.Time);
        cohort.Offer(place, Now + answerWithin, Now);
        await db.SaveChangesAsync();
    }

    private async Task AddressAsync(string? email)
    {
        await using var db = _house.Database.Open();
        var volunteer = await db.Volunteers.Include(v => v.EmergencyContacts).SingleAsync(v => v.Id == _amara);
        volunteer.Change(volunteer.Details with { Email = email, Phone = "01424 555010" }, _house.Database.Today);
        await db.SaveChangesAsync();
    }

    /// <summary>A changed address is told to the old one besides.</summary>
    private static bool IsNotToTheOldAddress(Message message) => message.Kind != MessageKinds.AddressChanged;
}
