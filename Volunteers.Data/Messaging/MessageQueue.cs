using Microsoft.EntityFrameworkCore;
using Volunteers.Data.Access;

namespace Volunteers.Data.Messaging;

/// <summary>Hands out due messages to senders, each to one sender at a time, on however many nodes.</summary>
public static class MessageQueue
{
    /// <summary>Claims up to <paramref name="batch"/> due messages for <paramref name="lease"/>.</summary>
    /// <param name="sender">Names the sender; a random part is added for each claim.</param>
    /// <returns>The messages, tracked; mark each, then save.</returns>
    public static async Task<List<Message>> ClaimAsync(
        VolunteersDbContext db, string sender, int batch, TimeSpan lease, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var due = await db.Messages
            .Where(m => MessageFacts.IsDueAt.Of(m, now))
            .OrderBy(m => m.NextAttemptAt).ThenBy(m => m.Id)
            .Select(m => m.Id)
            .Take(batch)
            .ToListAsync(cancellationToken);
        if (due.Count == 0)
        {
            return [];
        }

        // the condition is repeated: of two senders that read the same ids, the statement that comes second finds them claimed
        var claim = $"{sender}:{Guid.CreateVersion7(now):N}";
        DateTimeOffset? until = now + lease;
        await db.Messages
            .Where(m => due.Contains(m.Id) && MessageFacts.IsFreeAt.Of(m, now))
            .ExecuteUpdateAsync(
                set => set.SetProperty(m => m.ClaimedBy, claim).SetProperty(m => m.ClaimedUntil, until), cancellationToken);
        return await db.Messages.Where(m => m.ClaimedBy == claim).OrderBy(m => m.NextAttemptAt).ThenBy(m => m.Id).ToListAsync(cancellationToken);
    }

    /// <summary>Gives back what is claimed and not sent, so that others need not wait for the claim to run out.</summary>
    /// <param name="claim">The claim that <see cref="ClaimAsync"/> wrote into its rows.</param>
    public static Task ReleaseAsync(VolunteersDbContext db, string claim, CancellationToken cancellationToken) =>
        db.Messages.Where(m => m.ClaimedBy == claim).ExecuteUpdateAsync(
            set => set.SetProperty(m => m.ClaimedBy, (string?)null).SetProperty(m => m.ClaimedUntil, (DateTimeOffset?)null), cancellationToken);

    /// <summary>Whether <see cref="ClaimAsync"/> would find something.</summary>
    public static Task<bool> IsAnythingDueAsync(VolunteersDbContext db, DateTimeOffset now, CancellationToken cancellationToken) =>
        db.Messages.AnyAsync(m => MessageFacts.IsDueAt.Of(m, now), cancellationToken);

    /// <summary>
    /// Puts back what was skipped because these people had no address: of each record the last e-mail only, the earlier ones are overtaken.
    /// Whether it still matters is asked again when it leaves.
    /// </summary>
    /// <returns>Whether there was anything.</returns>
    public static async Task<bool> TakeUpAsync(VolunteersDbContext db, IReadOnlyCollection<int> volunteerIds, CancellationToken cancellationToken)
    {
        var skipped = await WaitingForAddress(db, volunteerIds)
            .Select(m => new { m.Id, m.VolunteerId, m.Topic, m.TopicId, m.DueAt })
            .ToListAsync(cancellationToken);
        int[] last = [.. skipped.GroupBy(m => (m.VolunteerId, m.Topic, m.TopicId)).Select(about => about.MaxBy(m => (m.DueAt, m.Id))!.Id)];
        return last.Length > 0 && await db.Messages.Where(m => last.Contains(m.Id)).ExecuteUpdateAsync(
            set => set.SetProperty(m => m.Status, MessageStatus.Queued).SetProperty(m => m.AddressMissing, false)
                .SetProperty(m => m.Reason, (string?)null).SetProperty(m => m.Attempts, 0).SetProperty(m => m.NextAttemptAt, m => m.DueAt),
            cancellationToken) > 0;
    }

    /// <summary>What was skipped because these people had no address, whoever asks.</summary>
    public static IQueryable<Message> WaitingForAddress(VolunteersDbContext db, IReadOnlyCollection<int> volunteerIds) => db.Messages
        .IgnoreQueryFilters([AccessFilters.Name])
        .Where(m => m.AddressMissing && m.VolunteerId != null && volunteerIds.Contains(m.VolunteerId.Value));

    /// <summary>Takes what <see cref="TakeUpAsync"/> put back out of the queue again; it can still be sent by hand.</summary>
    /// <param name="messageIds">Messages that waited for an address.</param>
    public static Task KeepBackAsync(VolunteersDbContext db, IReadOnlyCollection<int> messageIds, string reason, CancellationToken cancellationToken) => db.Messages
        .IgnoreQueryFilters([AccessFilters.Name])
        .Where(m => messageIds.Contains(m.Id))
        .ExecuteUpdateAsync(
            set => set.SetProperty(m => m.Status, MessageStatus.Skipped).SetProperty(m => m.AddressMissing, true).SetProperty(m => m.Reason, reason), cancellationToken);
}
