using Microsoft.Extensions.DependencyInjection;
using Volunteers.Data.Meetings;
using Volunteers.Data.Messaging;
using Volunteers.Data.People;
using Volunteers.Jobs.Mail;
using Volunteers.Tests.Data;
using Volunteers.Tests.Smtp;

namespace Volunteers.Tests.Jobs.Mail;

public sealed class MessageSenderTests
{
    // four times the time that one e-mail may take
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(2);

    [Fact]
    public async Task SendDueAsync_SendsAgainWithTheSameMessageId_WhenTheProcessDiedAfterClaiming()
    {
        await using var house = await InvitedAsync(1);
        await using (var db = house.Database.Open())
        {
            // A sender claims the row and is never heard of again.
            Assert.Single(await MessageQueue.ClaimAsync(db, "dead", 10, Lease, house.Clock.GetUtcNow(), CancellationToken.None));
        }

        await house.RunAsync();
        Assert.Empty(house.Mail.Sent);
        house.Clock.Advance(Lease + TimeSpan.FromSeconds(1));
        await house.RunAsync();

        var row = Assert.Single(await house.LedgerAsync());
        Assert.Equal(row.MessageId, Assert.Single(house.Mail.Sent).MessageId);
        Assert.Equal(MessageStatus.Sent, row.Status);
    }

    [Fact]
    public async Task SendDueAsync_TriesLaterAndLater_WhenTheServerIsAway()
    {
        await using var house = await InvitedAsync(1);
        house.Mail.Before = _ => throw new MailUnavailableException("The mail server is away.");

        await house.RunAsync();
        await house.RunAsync();
        Assert.Equal(1, Assert.Single(await house.LedgerAsync()).Attempts);
        house.Clock.Advance(TimeSpan.FromMinutes(2));
        await house.RunAsync();
        var waiting = Assert.Single(await house.LedgerAsync());
        house.Mail.Before = _ => { };
        house.Clock.Advance(TimeSpan.FromMinutes(4));
        await house.RunAsync();

        Assert.Equal((2, MessageStatus.Queued, "The mail server is away."), (waiting.Attempts, waiting.Status, waiting.Reason));
        var row = Assert.Single(await house.LedgerAsync());
        Assert.Equal((3, MessageStatus.Sent, null), (row.Attempts, row.Status, row.Reason));
    }

    [Fact]
    public async Task SendDueAsync_GivesUpWithTheReason_WhenTheServerRefusesForGood()
    {
        await using var house = await InvitedAsync(1);
        house.Mail.Before = _ => throw new MailRefusedException("The mail server refused it for good (550).");

        await house.RunAsync();

        var row = Assert.Single(await house.LedgerAsync());
        Assert.Equal((MessageStatus.Failed, "The mail server refused it for good (550).", 1), (row.Status, row.Reason, row.Attempts));
    }

    [Fact]
    public async Task SendDueAsync_SendsEachOnce_WhenTwoSendersRunAtTheSameTime()
    {
        await using var house = await InvitedAsync(60);
        var sender = house.Services.GetRequiredService<MessageSender>();

        await Task.WhenAll(sender.SendDueAsync(CancellationToken.None), sender.SendDueAsync(CancellationToken.None));

        Assert.Equal(60, house.Mail.Sent.Count);
        Assert.Equal(60, house.Mail.Sent.Select(mail => mail.MessageId).Distinct().Count());
    }

    [Theory]
    [InlineData("claimed by another")]
    [InlineData("skipped")]
    [InlineData("claim nearly over")]
    public async Task SendDueAsync_LeavesAMessageAlone_WhenItIsNoLongerOurs(string why)
    {
        // arrange: one connection, so that the second message waits while the first is sent
        await using var house = await InvitedAsync(2, null, ("Mail:Connections", "1"));
        house.Mail.Before = _ =>
        {
            house.Mail.Before = _ => { };
            using var db = house.Database.Open();
            var waiting = db.Messages.OrderByDescending(m => m.NextAttemptAt).ThenByDescending(m => m.Id).First();
            switch (why)
            {
                case "claimed by another":
                    db.Entry(waiting).Property(m => m.ClaimedBy).CurrentValue = "another";
                    break;
                case "skipped":
                    var claim = waiting.ClaimedBy;
                    waiting.Skip("The meeting is called off.");
                    db.Entry(waiting).Property(m => m.ClaimedBy).CurrentValue = claim;
                    break;
                default:
                    house.Clock.Advance(Lease - TimeSpan.FromSeconds(29));
                    break;
            }

            db.SaveChanges();
        };

        // act
        await house.SendAsync();

        // assert
        Assert.Single(house.Mail.Sent);
        Assert.Equal(why == "skipped" ? MessageStatus.Skipped : MessageStatus.Queued, Assert.Single(await house.LedgerAsync(), m => m.Status != MessageStatus.Sent).Status);
    }

    [Fact]
    public async Task SendDueAsync_DeliversOverSmtpAndFailsTheRefusedOne_WhenOneMailboxDoesNotExist()
    {
        await using var server = await SmtpServer.StartAsync();
        await using var house = await InvitedAsync(
            3, "Refused Person", ("Mail:Smtp:Host", "127.0.0.1"), ("Mail:Smtp:Port", $"{server.Port}"), ("Mail:Smtp:StartTls", "false"), ("Mail:From", "Volunteers <v@example.org>"));

        await house.RunAsync();

        Assert.Equal(3, server.Messages.Count);
        var rows = await house.LedgerAsync();
        Assert.Equal(3, rows.Count(row => row.Status == MessageStatus.Sent));
        Assert.Contains("550", Assert.Single(rows, row => row.Status == MessageStatus.Failed).Reason);
        var parsed = await NodeTool.ParseMailAsync(server.Messages[0]);
        Assert.Equal("REQUEST", parsed.GetProperty("calendar").GetProperty("method").GetString());
    }

    private static Task<JobsHouse> InvitedAsync(int people) => InvitedAsync(people, null);

    private static async Task<JobsHouse> InvitedAsync(int people, string? another, params (string, string)[] settings)
    {
        var house = await JobsHouse.CreateAsync(settings);
        var town = await Town.BuildAsync(house.Database);
        string[] names = [.. Enumerable.Range(0, people).Select(i => $"Person {(char)('A' + (i / 26))}{(char)('A' + (i % 26))}"), .. another is null ? [] : new[] { another }];
        foreach (var name in names)
        {
            await Town.EnrolAsync(house.Database, town.East, name, EnrolmentStage.Application);
        }

        await using var db = house.Database.Open();
        var starts = house.Clock.GetUtcNow().AddDays(14);
        db.SupportMeetings.Add(SupportMeeting.Schedule(town.East.Id, "Support meeting", starts, starts.AddHours(1), null, null, null, house.Clock.GetUtcNow()));
        await db.SaveChangesAsync();
        await house.PlanAsync();
        return house;
    }
}
