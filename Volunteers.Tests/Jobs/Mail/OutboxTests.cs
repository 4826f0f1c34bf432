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
    private JobsHouse house = null!;
    private Town town = null!;
    private int amara;

    private DateTimeOffset Now => house.Clock.GetUtcNow();

    public async Task InitializeAsync()
    {
        house = await JobsHouse.CreateAsync();
        town = await Town.BuildAsync(house.Database);
        amara = await Town.EnrolAsync(house.Database, town.East, "Amara Okafor");
    }

    public async Task DisposeAsync() => await house.DisposeAsync();

    [Fact]
    public async Task Save_PutsTheInvitationsIntoTheLedger_WhenAMeetingIsScheduled()
    {
        await ScheduleAsync();
        var ledger = await house.LedgerAsync();

        await house.SendAsync();

        Assert.Equal((MessageKinds.MeetingInvitation, MessageStatus.Queued, amara), Assert.Single(ledger.Select(m => (m.Kind, m.Status, m.VolunteerId!.Value))));
        Assert.StartsWith("You are invited", Assert.Single(house.Mail.Sent).Subject, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Save_LeavesNothingInTheLedger_WhenTheTransactionIsRolledBack()
    {
        await using (var db = house.Database.Open())
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

        Assert.Empty(await house.LedgerAsync());
    }

    [Fact]
    public async Task Save_TellsNobodyAgain_WhenPlannedBefore_AndWhenPlannedAfterwards()
    {
        await ScheduleAsync();

        await house.PlanAsync();
        await house.PlanAsync();

        Assert.Single(await house.LedgerAsync());
    }

    [Fact]
    public async Task Save_WakesTheDispatcher_OnlyWhenSomethingIsQueued()
    {
        var woken = house.Services.GetRequiredService<MailSignal>().WaitAsync(TimeSpan.FromDays(1), TimeProvider.System, CancellationToken.None);
        await using (var db = house.Database.Open())
        {
            (await db.Volunteers.SingleAsync(v => v.Id == amara)).RecordConsent(ConsentKind.Newsletter, true, Now, "form");
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

        await house.SendAsync();

        Assert.Equal("amara.new@example.org", Assert.Single(house.Mail.Sent).To.Address);
        Assert.Equal("amara.new@example.org", Assert.Single(await house.LedgerAsync()).To);
    }

    [Fact]
    public async Task Retry_GoesToTheCorrectedAddress_WhenTheFirstOneBounced()
    {
        await ScheduleAsync();
        house.Mail.Before = _ => throw new MailRefusedException("The mail server refused it for good (550).");
        await house.SendAsync();
        house.Mail.Before = _ => { };
        await AddressAsync("amara.new@example.org");
        await using (var db = house.Database.Open())
        {
            (await db.Messages.SingleAsync()).Retry(Now);
            await db.SaveChangesAsync();
        }

        await house.SendAsync();

        Assert.Equal("amara.new@example.org", Assert.Single(house.Mail.Sent).To.Address);
    }

    [Fact]
    public async Task Save_TakesUpTheOffer_WhenAnAddressIsAddedWhileItStands()
    {
        await AddressAsync(null);
        await OfferAsync(TimeSpan.FromDays(3));
        await house.RunAsync();
        var skipped = Assert.Single(await house.LedgerAsync());

        house.Clock.Advance(TimeSpan.FromDays(1));
        await AddressAsync("amara@example.org");
        await house.SendAsync();

        Assert.Equal((MessageStatus.Skipped, "No e-mail address is known.", true), (skipped.Status, skipped.Reason, skipped.AddressMissing));
        var mail = Assert.Single(house.Mail.Sent);
        Assert.Equal(("amara@example.org", skipped.MessageId), (mail.To.Address, mail.MessageId));
        Assert.False(Assert.Single(await house.LedgerAsync()).AddressMissing);
    }

    [Fact]
    public async Task Save_SendsNothing_WhenAnAddressIsAddedAfterTheOfferLapsed()
    {
        await AddressAsync(null);
        await OfferAsync(TimeSpan.FromDays(1));
        await house.RunAsync();

        house.Clock.Advance(TimeSpan.FromDays(2));
        await AddressAsync("amara@example.org");
        await house.SendAsync();

        Assert.Empty(house.Mail.Sent);
        Assert.Equal("The offer was answered, withdrawn or had lapsed before the e-mail was sent.", Assert.Single(await house.LedgerAsync()).Reason);
    }

    [Fact]
    public async Task Save_SendsTheLastReminderOnly_WhenAnAddressIsAddedAfterSeveralWereSkipped()
    {
        await AddressAsync(null);
        await ScheduleAsync();
        await house.RunAsync();
        await house.RunAsync(Now.AddDays(8));
        await house.RunAsync(Now.AddDays(5.5));

        await AddressAsync("amara@example.org");
        await house.RunAsync();

        Assert.Equal(3, (await house.LedgerAsync()).Count);
        Assert.Single(house.Mail.Sent);
    }

    [Fact]
    public async Task Retry_IsRefusedWithTheReason_WhenItCanDoNothing()
    {
        await ScheduleAsync();
        var message = Assert.Single(await house.LedgerAsync());

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
            await Town.EnrolAsync(house.Database, town.East, $"Person {(char)('A' + (i / 26))}{(char)('A' + (i % 26))}");
        }

        await ScheduleAsync();
        using var stopping = new CancellationTokenSource();
        house.Mail.Before = _ => stopping.Cancel();
        var sender = house.Services.GetRequiredService<MessageSender>();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => sender.SendDueAsync(stopping.Token));

        var ledger = await house.LedgerAsync();
        Assert.All(ledger, m => Assert.Null(m.ClaimedBy));
        Assert.Equal(house.Mail.Sent.Count, ledger.Count(m => m.Status == MessageStatus.Sent));
        Assert.InRange(house.Mail.Sent.Count, 1, ledger.Count - 1);
        await house.SendAsync();
        Assert.Equal(ledger.Count, house.Mail.Sent.Select(mail => mail.MessageId).Distinct().Count());
        Assert.Equal(ledger.Count, house.Mail.Sent.Count);
    }

    private SupportMeeting Meeting()
    {
        var starts = Now.AddDays(14);
        var meeting = SupportMeeting.Schedule(town.East.Id, "Support meeting", starts, starts.AddHours(1), null, null, null, Now);
        meeting.Invite(amara, Now);
        return meeting;
    }

    private async Task ScheduleAsync()
    {
        await using var db = house.Database.Open();
        var meeting = Meeting();
        foreach (var id in await db.Volunteers.Where(v => VolunteerFacts.IsCurrentAt.Of(v, town.East.Id)).Select(v => v.Id).ToListAsync())
        {
            meeting.Invite(id, Now);
        }

        db.SupportMeetings.Add(meeting);
        await db.SaveChangesAsync();
    }

    private async Task OfferAsync(TimeSpan answerWithin)
    {
        await using var db = house.Database.Open();
        var starts = Now.AddDays(40);
        var cohort = Cohort.Schedule(
            Course.Create("Supporting Children’s Play", null, null, null, null, []), town.East.Id, "Summer", 1, house.Database.Today,
            house.Database.Today.AddDays(20), [new SessionTimes(starts, starts.AddHours(2), "Play")]);
        db.Cohorts.Add(cohort);
        var place = cohort.Apply(await db.Volunteers.SingleAsync(v => v.Id == amara), Now, town.East.Time);
        cohort.Offer(place, Now + answerWithin, Now);
        await db.SaveChangesAsync();
    }

    private async Task AddressAsync(string? email)
    {
        await using var db = house.Database.Open();
        var volunteer = await db.Volunteers.Include(v => v.EmergencyContacts).SingleAsync(v => v.Id == amara);
        volunteer.Change(volunteer.Details with { Email = email, Phone = "01424 555010" }, house.Database.Today);
        await db.SaveChangesAsync();
    }
}
