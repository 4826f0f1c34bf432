using Microsoft.EntityFrameworkCore;

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
            .Where(m => m.Status == MessageStatus.Queued && m.NextAttemptAt <= now && (m.ClaimedUntil == null || m.ClaimedUntil < now))
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
            .Where(m => due.Contains(m.Id) && m.Status == MessageStatus.Queued && (m.ClaimedUntil == null || m.ClaimedUntil < now))
            .ExecuteUpdateAsync(
                set => set.SetProperty(m => m.ClaimedBy, claim).SetProperty(m => m.ClaimedUntil, until), cancellationToken);
        return await db.Messages.Where(m => m.ClaimedBy == claim).OrderBy(m => m.NextAttemptAt).ThenBy(m => m.Id).ToListAsync(cancellationToken);
    }

    /// <summary>Which of these are in the ledger already.</summary>
    public static async Task<HashSet<string>> KnownRecipientsAsync(
        VolunteersDbContext db, string kind, string occasion, CancellationToken cancellationToken) =>
        [.. await db.Messages.Where(m => m.Kind == kind && m.Occasion == occasion).Select(m => m.Recipient).ToListAsync(cancellationToken)];
}
