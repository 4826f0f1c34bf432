using Microsoft.EntityFrameworkCore;
using Volunteers.Data.Messaging;

namespace Volunteers.Tests.Data.Messaging;

public sealed class MessageQueueTests : IAsyncLifetime
{
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(2);

    private TestDatabase _database = null!;

    private DateTimeOffset Now => _database.Clock.GetUtcNow();

    public async Task InitializeAsync() => _database = await TestDatabase.CreateAsync();

    public async Task DisposeAsync() => await _database.DisposeAsync();

    [Fact]
    public async Task Add_IsRefused_WhenThePersonHasOneOfTheKindForTheOccasion()
    {
        await using var db = _database.Open();
        db.Add(Message("someone@example.org"));
        await db.SaveChangesAsync();
        db.Add(Message("Someone@Example.org"));
        await Assert.ThrowsAsync<DbUpdateException>(() => db.SaveChangesAsync());
    }

    [Fact]
    public async Task ClaimAsync_GivesEachMessageToOneSender_WhenSeveralAsk()
    {
        // arrange
        await using (var db = _database.Open())
        {
            db.AddRange(Enumerable.Range(0, 40).Select(i => Message($"p{i}@example.org")));
            await db.SaveChangesAsync();
        }

        // act
        var claimed = await Task.WhenAll(Enumerable.Range(0, 4).Select(node => Task.Run(async () =>
        {
            var mine = new List<int>();
            for (var i = 0; i < 6; i++)
            {
                await using var db = _database.Open();
                mine.AddRange((await MessageQueue.ClaimAsync(db, $"node{node}", 5, Lease, Now, CancellationToken.None)).Select(m => m.Id));
            }

            return mine;
        })));

        // assert
        var all = claimed.SelectMany(c => c).ToList();
        Assert.Equal(40, all.Count);
        Assert.Equal(40, all.Distinct().Count());
    }

    [Fact]
    public async Task ClaimAsync_TakesOver_WhenASenderDied()
    {
        await using var db = _database.Open();
        db.Add(Message("someone@example.org"));
        await db.SaveChangesAsync();
        var first = Assert.Single(await MessageQueue.ClaimAsync(db, "a", 5, Lease, Now, CancellationToken.None));
        Assert.Empty(await MessageQueue.ClaimAsync(db, "b", 5, Lease, Now + Lease, CancellationToken.None));
        await using var other = _database.Open();
        var again = Assert.Single(await MessageQueue.ClaimAsync(other, "b", 5, Lease, Now + Lease + TimeSpan.FromSeconds(1), CancellationToken.None));
        Assert.Equal(first.MessageId, again.MessageId);
    }

    [Fact]
    public async Task ClaimAsync_LeavesWhatIsNotDue()
    {
        await using var db = _database.Open();
        var failed = Message("a@example.org");
        failed.MarkAttemptFailed("451 try later", permanent: false, Now);
        var gone = Message("b@example.org");
        gone.MarkAttemptFailed("550 no such user", permanent: true, Now);
        var sent = Message("c@example.org");
        sent.MarkSent(Now, "Subject");
        db.AddRange(failed, gone, sent);
        await db.SaveChangesAsync();
        Assert.Empty(await MessageQueue.ClaimAsync(db, "a", 5, Lease, Now, CancellationToken.None));
        Assert.Equal(failed.Id, Assert.Single(await MessageQueue.ClaimAsync(db, "a", 5, Lease, Now.AddMinutes(1), CancellationToken.None)).Id);
        Assert.Equal((MessageStatus.Queued, MessageStatus.Failed, MessageStatus.Sent), (failed.Status, gone.Status, sent.Status));
    }

    [Fact]
    public void MarkAttemptFailed_GivesUp_AfterSixTries()
    {
        var message = Message("a@example.org");
        for (var i = 0; i < Volunteers.Data.Messaging.Message.MostAttempts; i++)
        {
            Assert.Equal(MessageStatus.Queued, message.Status);
            message.MarkAttemptFailed("451", permanent: false, Now);
        }

        Assert.Equal((MessageStatus.Failed, "451"), (message.Status, message.Reason));
    }

    [Fact]
    public void MarkAttemptFailed_WaitsThreeTimesAsLongEachTime()
    {
        var message = Message("a@example.org");
        foreach (var minutes in (int[])[1, 3, 9, 27, 81])
        {
            message.MarkAttemptFailed("451", permanent: false, Now);
            Assert.Equal(Now.AddMinutes(minutes), message.NextAttemptAt);
        }
    }

    [Fact]
    public void Retry_BeginsAnew_WhenItFailed()
    {
        var message = Message("a@example.org");
        message.MarkAttemptFailed(new string('x', 500), permanent: true, Now);
        Assert.Equal((MessageStatus.Failed, 400), (message.Status, message.Reason!.Length));
        message.Retry(Now.AddDays(1));
        Assert.Equal((MessageStatus.Queued, null, 0, Now.AddDays(1)), (message.Status, message.Reason, message.Attempts, message.NextAttemptAt));
        message.MarkSent(Now, new string('x', 500));
        Assert.Equal((1, 400, null), (message.Attempts, message.Subject!.Length, message.Payload));
        Assert.Throws<MessageRefusedException>(() => message.Retry(Now));
    }

    [Fact]
    public void AddressTo_SkipsUntilThereIsAnAddress()
    {
        var message = Message("a@example.org");
        Assert.False(message.AddressTo(" "));
        Assert.Equal((MessageStatus.Skipped, true, ""), (message.Status, message.AddressMissing, message.To));
        message.Retry(Now);
        Assert.True(message.AddressTo(" b@example.org "));
        Assert.Equal((MessageStatus.Queued, false, "b@example.org"), (message.Status, message.AddressMissing, message.To));
    }

    [Fact]
    public async Task ReleaseAsync_GivesBackTheClaimedOnes_AndNoOthers()
    {
        // arrange
        await using (var adding = _database.Open())
        {
            adding.AddRange(Message("a@example.org"), Message("b@example.org"));
            await adding.SaveChangesAsync();
        }

        await using var db = _database.Open();
        var mine = Assert.Single(await MessageQueue.ClaimAsync(db, "a", 1, Lease, Now, CancellationToken.None));
        Assert.Single(await MessageQueue.ClaimAsync(db, "b", 1, Lease, Now, CancellationToken.None));

        // act
        await MessageQueue.ReleaseAsync(db, mine.ClaimedBy!, CancellationToken.None);

        // assert
        await using var other = _database.Open();
        Assert.Equal(mine.Id, Assert.Single(await MessageQueue.ClaimAsync(other, "c", 5, Lease, Now, CancellationToken.None)).Id);
    }

    private Message Message(string to) =>
        Volunteers.Data.Messaging.Message.ForAddress(MessageKinds.MeetingReminder, new Occasion(Topic.SupportMeeting, 1, "1440"), to, null, Now, Now, "{}");
}
